import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'
import { temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

const globals =
  'Object Array Record Promise Date Map Set Error Function String Number Boolean Symbol Request Response Readonly Partial Pick Omit Awaited'.split(
    ' ',
  )

test('types named like globals compile beside each other', () => {
  const entities = globals.map(
    (name, index) => `
    <EntityType Name="${name}"><Key><PropertyRef Name="id"/></Key>
      <Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="at" Type="Edm.DateTimeOffset"/><Property Name="size" Type="Edm.Int64"/>
      <Property Name="names" Type="Collection(Edm.String)"/>
      ${[name, ...globals.slice(index + 1, index + 3)].map((other) => `<NavigationProperty Name="one${other}" Type="test.${other}"/><NavigationProperty Name="many${other}" Type="Collection(test.${other})"/>`).join('')}
    </EntityType>
    <Function Name="find" IsBound="true"><Parameter Name="it" Type="test.${name}"/><Parameter Name="when" Type="Edm.Date"/><ReturnType Type="Collection(test.${name})"/></Function>
    <Action Name="mend" IsBound="true"><Parameter Name="it" Type="test.${name}"/><Parameter Name="with" Type="test.${name}"/></Action>`,
  )
  const sets = globals.map((name) => `<EntitySet Name="${name}s" EntityType="test.${name}"/>`)
  const files = generatedFrom(`${entities.join('')}<EntityContainer Name="c">${sets.join('')}</EntityContainer>`)
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(Object.keys(files)).toContain('date.ts')
  expect(compile(folder, 'typescript')).toBe('')
})

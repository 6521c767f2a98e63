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

test.each(['tables', 'code'] as const)(
  'types named like globals compile beside each other, with validators as %s',
  (validators) => {
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
    const schema = `${entities.join('')}<EntityContainer Name="c">${sets.join('')}</EntityContainer>`
    const files = generatedFrom(schema, [], { validators })
    const folder = temporaryFolder()
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    expect(Object.keys(files)).toContain('date.ts')
    expect(compile(folder, 'typescript')).toBe('')
  },
)

test('a constant may be called Object', () => {
  const files = generatedFrom(
    `<EnumType Name="Object"><Member Name="a"/></EnumType>
    <ComplexType Name="Part"><Property Name="name" Type="Edm.String"/><Property Name="of" Type="test.Object"/></ComplexType>`,
    [],
    { validators: 'code' },
  )
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  expect(compile(folder, 'typescript')).toBe('')
})

test('members that every object has may be left out', () => {
  const names = ['constructor', 'toString', 'valueOf', 'hasOwnProperty']
  const files = generatedFrom(`
    <ComplexType Name="Part"><Property Name="constructor" Type="Edm.String"/></ComplexType>
    <EntityType Name="Race"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      ${names.map((name, index) => (index === 0 ? `<NavigationProperty Name="${name}" Type="test.Race"/>` : `<Property Name="${name}" Type="Edm.String" Nullable="${index === 1}"/>`)).join('')}
      <Property Name="isPrototypeOf" Type="Collection(Edm.String)" Nullable="false"/><Property Name="part" Type="test.Part"/>
      <NavigationProperty Name="toLocaleString" Type="Collection(test.Race)"/><NavigationProperty Name="other" Type="test.Race"/></EntityType>
    <Action Name="run" IsBound="true"><Parameter Name="it" Type="test.Race"/><Parameter Name="part" Type="test.Part" Nullable="false"/><Parameter Name="constructor" Type="Edm.String"/></Action>
    <EntityContainer Name="c"><EntitySet Name="races" EntityType="test.Race"/></EntityContainer>`)
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  writeFileSync(
    join(folder, 'program.ts'),
    `import { createClient, RaceSchema, type Race } from './index.js'
const { races } = createClient({ baseUrl: 'https://service.example' })
export const read: Race = { id: '1' }
export const made = [races.$create({ id: '1', part: {} }), races.$create({ id: '1', toString: 'x', constructor: { id: '2' } }), races('1').$update({})]
export const run = [races('1').run({ part: {} }), races('1').run({ part: {}, constructor: 'x' })]
export const found = races.$list({ filter: (race) => race.toString.eq('x').and(race.constructor.part.constructor.eq('y')) })
export const text: string | null = (await races('1').$get({ select: ['valueOf'], expand: { constructor: true } })).constructor?.id ?? null
export const other: string | undefined = (await races('1').$get({ expand: { other: { expand: { other: true } } } })).other?.other?.id
export const inner = await races('1').$get({ expand: { constructor: { select: ['id', 'valueOf'], expand: { toLocaleString: { count: true, orderby: ['constructor/valueOf desc'] } } } } })
export const innerText: string | null | undefined = inner.constructor?.valueOf
export const innerCount: number | undefined = inner.constructor?.['toLocaleString@odata.count']
export const [first] = (await races.$list({ select: ['valueOf', 'part/constructor'], orderby: ['valueOf desc', 'constructor/constructor/valueOf', 'toLocaleString/$count'] })).value
export const selected: readonly (string | null | undefined)[] = [first?.valueOf, first?.part?.constructor]
export const property: string | null = await races('1').$property('valueOf').$get()
if (RaceSchema.is(text)) console.log(text)
// @ts-expect-error no option
races('1').$get({ expand: { constructor: { selekt: ['id'] } } })
// @ts-expect-error no navigation
races('1').$get({ expand: { valueOf: true } })
// @ts-expect-error it is text
export const wrong: Race = { id: '1', toString: 5 }
`,
  )
  expect(compile(folder, 'typescript')).toBe('')
  expect(compile(folder, 'typescript7')).toBe('')
})

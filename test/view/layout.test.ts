import { format } from 'prettier'
import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const long = 'administrativeRelationshipOfTheOrganization'
const streams = Array.from('abcdefghijklmnopqrstuvwxyz', (letter) => letter.repeat(4))
const files = generatedFrom(
  `<EntityType Name="${long}Base" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityType Name="${long}First" BaseType="test.${long}Base">${streams.map((name) => `<Property Name="${name}" Type="Edm.Stream"/>`).join('')}</EntityType>
  <EntityType Name="${long}SecondOfTwo" BaseType="test.${long}Base"/>
  ${Array.from('abcdefghi', (letter) => `<ComplexType Name="${long}${letter}" BaseType="test.${long}"/>`).join('')}
  <ComplexType Name="${long}" Abstract="true"/>
  <EntityContainer Name="c">
    <EntitySet Name="relationshipsOfTheOrganization" EntityType="test.${long}First">
      <Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record><PropertyValue Property="Insertable" Bool="false"/></Record></Annotation>
      <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions"><Record><PropertyValue Property="Updatable" Bool="false"/></Record></Annotation>
    </EntitySet>
  </EntityContainer>`,
  ['# Get\n\nNamespace: test\n\n## HTTP request\n\n```http\nGET /relationshipsOfTheOrganization/{id}\n```\n'],
)

test('type arguments, facts and options of validators that do not fit have lines of their own', () => {
  expect(files['client.ts']).toContain(
    `  relationshipsOfTheOrganization: Without<\n    AdministrativeRelationshipOfTheOrganizationFirst$Set,\n    '$create' | '$update' | '$replace'\n  >\n`,
  )
  expect(files[`${long}Base.ts`]).toContain(`      derived:\n        '${long}First ${long}SecondOfTwo',`)
  expect(files['client.ts']).toContain(`  streams:\n    'aaaa|bbbb|`)
})

const nothing = generatedFrom('<EntityContainer Name="c"/>')

test('a client of a service without anything is empty', () => {
  expect(nothing['client.ts']).toContain('export interface Client extends ClientBase {}\n')
})

test('Prettier leaves all of it as it is', async () => {
  for (const [path, text] of [files, nothing].flatMap(Object.entries)) {
    const parser = path.endsWith('.json') ? 'json' : 'typescript'
    const options = { parser, semi: false, singleQuote: true, printWidth: 120 }
    expect(await format(text, options)).toBe(text)
  }
})

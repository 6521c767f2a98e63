import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const long = `a${'b'.repeat(70)}`

const files = generatedFrom(
  `
  <EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <Action Name="dim" IsBound="true"><Parameter Name="on" Type="test.lamp"/></Action>
  <Action Name="${long}" IsBound="true"><Parameter Name="on" Type="test.lamp"/></Action>
  <Action Name="set" IsBound="true"><Parameter Name="on" Type="test.lamp"/><Parameter Name="to" Type="Edm.Int32" Nullable="false"/></Action>
  <Function Name="level" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="Edm.Int32" Nullable="false"/></Function>
  <Function Name="at" IsBound="true">
    <Parameter Name="on" Type="test.lamp"/><Parameter Name="hour" Type="Edm.Int32" Nullable="false"/>
    <ReturnType Type="Edm.Int32" Nullable="false"/>
  </Function>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
  [],
  { emit: ['interfaces', 'requests'] },
)

test('an operation stands on one line where it fits; parameters of an action have a line each', () => {
  expect(files['lamp.ts']).toContain(`export interface Lamp$Links {
  ${long}(
    parameters?: undefined,
    options?: RequestOptions,
  ): LazyRequest<void>
  at(parameters: { hour: number }): Value<number>
  dim(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
  level(): Value<number>
  set(
    parameters: {
      to: number
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}
`)
})

const told = generatedFrom(
  `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <Action Name="copy" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="test.lamp"/></Action>
  <Action Name="clone" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="test.lamp"/></Action>
  <Action Name="split" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="test.lamp" Nullable="false"/></Action>
  <Function Name="twin" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="Edm.String"/></Function>
  <Function Name="owner" IsBound="true"><Parameter Name="on" Type="test.lamp"/><ReturnType Type="Edm.String"/></Function>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
  Object.entries({ copy: '200 OK', twin: '200 OK', owner: '204 No Content' }).map(
    ([name, status]) =>
      `# lamp: ${name}\n\n## HTTP request\n\n\`\`\`http\n${name === 'copy' ? 'POST' : 'GET'} /lamps/{id}/${name}\n\`\`\`\n\n## Response\n\nReturns a \`${status}\` response code.\n`,
  ),
  { emit: ['interfaces', 'requests'] },
)

test('a single result is null where it may be and its page does not say that something is always answered', () => {
  const results = [...(told['lamp.ts'] ?? '').matchAll(/^ {2}(\w+)\(.*(?:LazyRequest|Value)<(.*)>$/gm)]
  expect(results.map(([, name, result]) => `${name}: ${result}`)).toEqual([
    'clone: Lamp | null',
    'copy: Lamp',
    'owner: string | null',
    'split: Lamp',
    'twin: string',
  ])
})

test('null is no more than what may be anything', () => {
  const files = generatedFrom(`
    <Action Name="note"><Parameter Name="facts" Type="Collection(Edm.Untyped)" Nullable="true"/><Parameter Name="fact" Type="Edm.Untyped"/></Action>
    <EntityContainer Name="c"><ActionImport Name="note" Action="test.note"/></EntityContainer>`)
  expect(files['client.ts']).toContain('facts?: unknown[]\n')
  expect(files['client.ts']).toContain('fact?: unknown\n')
})

test('many entities are never null, whatever is said of them', () => {
  const many = (type: string) => `<ReturnType Type="Collection(${type})" Nullable="true"/>`
  const files = generatedFrom(`
    <EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <Action Name="all">${many('test.lamp')}</Action>
    <Action Name="names">${many('Edm.String')}</Action>
    <EntityContainer Name="c"><ActionImport Name="all" Action="test.all"/><ActionImport Name="names" Action="test.names"/></EntityContainer>`)
  expect(files['client.ts']).toContain('LazyRequest<Page<Lamp>>\n')
  expect(files['client.ts']).toContain('LazyRequest<Page<string | null>>\n')
})

test('what is said of a parameter stands with it, from its page or the metadata', () => {
  const described = generatedFrom(
    `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <Action Name="dim" IsBound="true"><Parameter Name="on" Type="test.lamp"/><Parameter Name="to" Type="Edm.Int32" Nullable="false"/><Parameter Name="in" Type="Edm.Duration"/></Action>
    <Function Name="at" IsBound="true"><Parameter Name="on" Type="test.lamp"/><Parameter Name="hour" Type="Edm.Int32" Nullable="false">
      <Annotation Term="Org.OData.Core.V1.Description" String="From 0 to 23."/></Parameter><ReturnType Type="Edm.Int32" Nullable="false"/></Function>
    <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
    [
      '# lamp: dim\n\n## HTTP request\n\n```http\nPOST /lamps/{id}/dim\n```\n\n## Request body\n\n| Parameter | Type | Description |\n|:--|:--|:--|\n| to | Int32 | How bright */ it will be. |\n',
    ],
    { emit: ['interfaces', 'requests'] },
  )
  expect(described['lamp.ts']).toContain(`  at(parameters: {
    /** From 0 to 23. */
    hour: number
  }): Value<number>
`)
  expect(described['lamp.ts']).toContain(`    parameters: {
      /** How bright *\\/ it will be. */
      to: number
      in?: Duration | null
    },
`)
})

test('an entity that exists is given to an operation by reference', () => {
  const operations = (version?: '4.01') =>
    generatedFrom(
      `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
      <Function Name="near"><Parameter Name="lamp" Type="test.lamp" Nullable="false"/><ReturnType Type="Edm.Boolean"/></Function>
      <Action Name="join"><Parameter Name="lamps" Type="Collection(test.lamp)" Nullable="false"/></Action>
      <EntityContainer Name="c"><FunctionImport Name="near" Function="test.near"/><ActionImport Name="join" Action="test.join"/></EntityContainer>`,
      [],
      { emit: ['interfaces', 'requests'] },
      version,
    )['client.ts']
  expect(operations()).toContain('near(parameters: { lamp: Lamp | LampCreate | ReferredEntity<Lamp> })')
  expect(operations()).toContain('lamps: (Lamp | LampCreate | ReferredEntity<Lamp>)[]')
  expect(operations('4.01')).toContain('near(parameters: { lamp: Lamp | LampCreate | BoundEntity<Lamp> })')
})

import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const metadata = `
  <EnumType Name="color"><Member Name="red"/><Member Name="unknownFutureValue"/><Member Name="mauve"/></EnumType>
  <EntityType Name="lamp">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="kind" Type="Edm.String"/>
    <Property Name="modes" Type="Collection(Edm.String)" Nullable="false"/>
    <Property Name="maker" Type="Edm.String"/>
    <Property Name="color" Type="test.color"/>
  </EntityType>`

const page = `# lamp resource type

Namespace: test

Gives light.

## Properties

|Property|Type|Description|
|:---|:---|:---|
|kind|String|What kind. Can't be changed. Possible values are: \`table\`, \`floor\`, \`don't\`.|
|modes|String collection|Possible values are \`on\`, \`off\`.|
|maker|String|Possible values include \`A\` and \`B\`.|
|color|[color](#color-values)|Possible values are: \`red\`, \`unknownFutureValue\`. Use the \`Prefer: include-unknown-enum-members\` request header to get the following values in this [evolvable enum](/x): \`mauve\`.|
`

const files = (literalUnions: boolean) => generatedFrom(metadata, [page], { emit: ['interfaces'], literalUnions })

test('strings stay strings unless asked for', () => {
  expect(files(false)['lamp.ts']).toContain('  kind?: string | null\n')
  expect(files(false)['lamp.ts']).toContain('  modes?: string[]\n')
})

test('a closed list of values becomes a union that other values survive; an open list does not', () => {
  const text = files(true)['lamp.ts']
  expect(text).toContain(`  kind?: 'table' | 'floor' | "don't" | (string & {}) | null\n`)
  expect(text).toContain(`  modes?: ('on' | 'off' | (string & {}))[]\n`)
  expect(text).toContain('  maker?: string | null\n')
  expect(text).toContain('  color?: Color | null\n')
})

test('what cannot be changed is set when the entity is made', () => {
  const shapes = files(false)['lamp.ts']?.split('export interface ') ?? []
  const having = shapes.filter((shape) => shape.includes('kind?:')).map((shape) => shape.split(' ')[0])
  expect(having).toEqual(['Lamp', 'LampCreate'])
})

test('a member that only a header brings says so', () => {
  expect(files(false)['lamp.ts']).toContain(
    '  /** Only answered with `Prefer: include-unknown-enum-members`. */\n  mauve:',
  )
  expect(files(false)['lamp.ts']).toContain("  unknownFutureValue: 'unknownFutureValue',\n  /**")
})

test('what the page of a type says of a member that it inherits stands with it, unless the page of the base says the same', () => {
  const derived = '<EntityType Name="torch" BaseType="test.lamp"><Property Name="cells" Type="Edm.Int32"/></EntityType>'
  const torch = `# torch resource type

Namespace: test

Goes along. Inherits from [lamp](page0.md).

## Properties

|Property|Type|Description|
|:---|:---|:---|
|cells|Int32|How many it takes.|
|id|String|Inherited from [lamp](page0.md).|
|modes|String collection|Possible values are \`on\`, \`off\`.|
|maker|String|Who made the torch.|
`
  const text = generatedFrom(metadata + derived, [page, torch], { emit: ['interfaces'] })['torch.ts']
  expect(text).toContain(
    '  /** How many it takes. */\n  cells?: number | null\n  /** Who made the torch. */\n  maker?: string | null\n}',
  )
})

test('what the page of a base says of a member that it inherits itself is not said again', () => {
  const derived = `
    <EntityType Name="torch" BaseType="test.lamp"/>
    <EntityType Name="beacon" BaseType="test.torch"/>
    <EntityType Name="flare" BaseType="test.beacon"/>`
  const pageOf = (name: string) =>
    `# ${name} resource type\n\nNamespace: test\n\nShines.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|maker|String|Who made the torch.|\n`
  const files = generatedFrom(metadata + derived, [page, pageOf('torch'), pageOf('flare')], { emit: ['interfaces'] })
  expect(files['torch.ts']).toContain('maker?:')
  expect(files['flare.ts']).not.toContain('maker?:')
})

test('a description that is all about what to use instead stands once, in the tag', () => {
  const row = '|maker|String|Deprecated. Use `color` instead.|\n'
  const text = generatedFrom(metadata, [page.replace(/\|kind\|[\s\S]*/, row)], { emit: ['interfaces'] })['lamp.ts']
  expect(text).toContain('  /** @deprecated Use `color` instead. */\n  maker?: string | null\n')
})

test('a default stands in a tag, of the metadata where no page names one', () => {
  const given = generatedFrom(
    `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="kind" Type="Edm.String" DefaultValue="table"/><Property Name="maker" Type="Edm.String" DefaultValue=""/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
    [],
    { emit: ['interfaces'] },
  )
  expect(given['lamp.ts']).toContain('  /** @defaultValue table */\n  kind?: string | null\n  maker?: string | null\n')
})

test.each([
  ['String="5"', '5'],
  ['Int="0"', '0'],
  ['Bool="false"', 'false'],
  ['Float="1.5"', '1.5'],
  ['Decimal="1.50"', '1.50'],
  ['Duration="PT5S"', 'PT5S'],
  ['EnumMember="test.style/dimmed"', 'dimmed'],
  ['EnumMember="test.style/dimmed test.style/warm"', 'dimmed,warm'],
  ['Path="number"', undefined],
])('where an optional parameter is left out, it is %s', (value, told) => {
  const given = generatedFrom(
    `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <EnumType Name="style" IsFlags="true"><Member Name="dimmed" Value="1"/><Member Name="warm" Value="2"/></EnumType>
    <Action Name="dim" IsBound="true"><Parameter Name="on" Type="test.lamp"/><Parameter Name="to" Type="Edm.Int32" Nullable="false">
      <Annotation Term="Org.OData.Core.V1.OptionalParameter"><Record><PropertyValue Property="DefaultValue" ${value}/></Record></Annotation></Parameter></Action>
    <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`,
    [],
    { emit: ['interfaces', 'requests'] },
  )
  expect(given['lamp.ts']).toContain(
    told === undefined ? '{\n      to?: number\n' : `      /** @defaultValue ${told} */\n      to?: number\n`,
  )
})

test('a default stands where an absent member has it: not where one is changed', () => {
  const text = generatedFrom(
    `<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="kind" Type="Edm.String" DefaultValue="table"/><Property Name="modes" Type="Edm.String"/>
      <Property Name="maker" Type="Edm.String" DefaultValue="nobody"><Annotation Term="Org.OData.Core.V1.Immutable"/></Property></EntityType>`,
    [`${page.split('|kind|')[0]}|modes|String|The default value is \`on\`.|\n`],
    { emit: ['interfaces'] },
  )['lamp.ts']
  const shape = (name: string) => text?.slice(text.indexOf(`interface ${name} `)).split('\n}')[0] ?? ''
  expect(shape('Lamp')).toContain('  /** @defaultValue table */\n  kind?')
  expect(shape('Lamp')).toContain('@defaultValue on\n   */\n  modes?')
  expect(shape('LampCreate')).toContain('  /** @defaultValue nobody */\n  maker?')
  expect(shape('LampUpdate')).toContain('  kind?: string | null\n  /** The default value is `on`. */\n  modes?')
})

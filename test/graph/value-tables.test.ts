import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <ComplexType Name="boat">
    <Property Name="sails" Type="Edm.String"/>
    <Property Name="flags" Type="Collection(Edm.String)" Nullable="false"/>
    <Property Name="masts" Type="Edm.Int32"/>
    <Property Name="wood" Type="Edm.String"/>
    <Property Name="hull" Type="Edm.String"/>
  </ComplexType>
</Schema></edmx:DataServices></edmx:Edmx>`

const table = (...names: readonly string[]) =>
  `|Value|Description|\n|:--|:--|\n${names.map((name) => `|${name}|Says.|\n`).join('')}\n`

const page = `# boat resource type

Namespace: shop

## Properties

|Property|Type|Description|
|:--|:--|:--|
|sails|[sailsValue](#sails-values)|How they are set.|
|flags|String collection|What it shows. Possible values are: \`red\`, \`blue\`.|
|masts|Int32|How many.|
|wood|String|What it is made of.|
|hull|String|What it looks like.|

### Sails values

${table('null', 'up', 'down')}### flags options

${table('red', 'blue', 'white')}### masts values

${table('1', '2')}#### wood values

${table('oak')}### Boat hull options

${table('red', 'blue')}`

test('a table tells the values of a string, where its description tells none and there are two at least', () => {
  const report = createReport()
  const inputs = {
    metadata: [{ path: 'm.xml', text: metadata }],
    docs: [{ path: 'boat.md', text: page }],
    overlays: [],
  }
  const { graph } = readModel(inputs, report)
  const told = graph
    .propertiesOf('shop.boat')
    .map(({ name, doc }) => [name, doc?.possibleValues, doc?.exhaustive] as const)
  expect(told).toEqual([
    ['sails', ['up', 'down'], true],
    ['flags', ['red', 'blue'], true],
    ['masts', [], false],
    ['wood', [], false],
    ['hull', ['red', 'blue'], true],
  ])
  expect(report.diagnostics.map(({ code, line, suggestion }) => `${line} ${code} ${suggestion}`)).toEqual([
    "9 docs/closed-values 'up' | 'down'",
    "10 docs/closed-values 'red' | 'blue'",
    "13 docs/closed-values 'red' | 'blue'",
  ])
})

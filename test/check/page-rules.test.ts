import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { readPage } from '../../src/read/docs/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<ComplexType Name="base"><Property Name="id" Type="Edm.String"/></ComplexType>
<ComplexType Name="lamp" BaseType="n.base"><Property Name="watts" Type="Edm.Int32"/></ComplexType>
<ComplexType Name="bag" OpenType="true"/>
</Schema></edmx:DataServices></edmx:Edmx>`

function found(
  type: string,
  rows: string,
  intro = type === 'lamp' ? 'Gives light. Inherits from **base**.' : 'Holds things.',
): string[] {
  const report = createReport()
  const document = readCsdl({ path: 'a.xml', text: metadata }, report)
  const graph = createGraph(declare(document === undefined ? [] : [document], report))
  const text = `# ${type} resource type\n\nNamespace: n\n\n${intro}\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n${rows}\n`
  const page = readPage({ path: `docs/resources/${type}.md`, text }, report)
  check(
    graph,
    [page],
    [
      {
        page,
        typeName: `n.${type}`,
        type: graph.typeOf(`n.${type}`),
        tables: [],
        requests: [],
        exampleRequests: [],
        examples: [],
      },
    ],
    report,
  )
  return report.diagnostics
    .filter(({ code, severity }) => severity !== 'info' && code !== 'docs/type-without-page')
    .map(({ code, line, suggestion }) => `${line} ${code} ${suggestion ?? ''}`.trim())
}

test('rows about inherited properties are no finding', () => {
  expect(found('lamp', '|id|String|Its name.|\n|watts|Int32|How much it draws.|')).toEqual([])
})

test('Q25 a row that divides a table is no property', () => {
  expect(found('lamp', '|**Power**|||\n|watts|Int32|How much it draws.|\n|**Light** | &nbsp; |')).toEqual([])
})

test('an inherited property need not be on the page', () => {
  expect(found('lamp', '|watts|Int32|How much it draws.|')).toEqual([])
})

test('a property that an open type does not declare is no mistake', () => {
  expect(found('bag', '|anything|String|What it holds.|')).toEqual([])
})

test('an annotation in a row is not a property', () => {
  expect(found('lamp', '|@odata.type|String|The type.|\n|watts|Int32|How much it draws.|')).toEqual([])
})

test('a property that the type lacks is found with the one that was meant', () => {
  expect(found('lamp', '|wats|Int32|How much it draws.|')).toEqual(['11 docs/unknown-property watts'])
})

test('what has a row of its own was hardly meant, unless a single slip parts them', () => {
  const watts = '|watts|Int32|How much it draws.|'
  expect(found('lamp', `|wats|Int32|How much it draws.|\n${watts}`)).toEqual(['11 docs/unknown-property watts'])
  expect(found('lamp', `|mywatts|Int32|How much it draws.|\n${watts}`)).toEqual(['11 docs/unknown-property'])
})

test('a base further up is a base', () => {
  expect(found('lamp', '|watts|Int32|How much it draws.|', 'Inherits from [base](https://n.example/base).')).toEqual([])
})

test('a base that is none is found, and the suggestion is the declared one', () => {
  expect(found('lamp', '|watts|Int32|How much it draws.|', 'Inherits from [bag](https://n.example/bag).')).toEqual([
    '5 docs/base-type base',
  ])
})

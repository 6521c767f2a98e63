import { expect, test } from 'vitest'
import { coverageOf, totalOf } from '../../src/check/coverage.js'
import { createReport } from '../../src/diagnostics/report.js'
import { coverageLine } from '../../src/diagnostics/summary.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/><Property Name="watts" Type="Edm.Int32"/></EntityType>
<EnumType Name="state"><Member Name="on"/><Member Name="off"/></EnumType>
<Action Name="dim" IsBound="true"><Parameter Name="bindingParameter" Type="n.lamp"/></Action>
<EntityContainer Name="c"><EntitySet Name="lamps" EntityType="n.lamp"/></EntityContainer></Schema>
<Schema Namespace="n.more" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="shade"><Property Name="colour" Type="Edm.String"/></ComplexType></Schema>
</edmx:DataServices></edmx:Edmx>`

const lamp =
  '# lamp resource type\n\nNamespace: n\n\nGives light.\n\n## Properties\n\n|Property|Type|Description|\n|:---|:---|:---|\n|id|String|**TODO: Add Description**|\n|watts|Int32|How much it draws.|\n\n### state values\n\n|Member|Description|\n|:---|:---|\n|on|Lit.|\n|off||\n'
const dim = '# lamp: dim\n\nNamespace: n\n\nDims.\n\n## HTTP request\n\n```http\nPOST /lamps/{id}/dim\n```\n'

function coverage(docs: Readonly<Record<string, string>>) {
  const sources = Object.entries(docs).map(([path, text]) => ({ path, text }))
  const inputs = { metadata: [{ path: 'm.xml', text: metadata }], docs: sources, overlays: [] }
  return coverageOf(readModel(inputs, createReport()).graph)
}

test('what has a page, a row that says something, or a request line is documented', () => {
  const found = coverage({ 'r/lamp.md': lamp, 'api/lamp-dim.md': dim })
  expect(found).toEqual({
    n: {
      types: { all: 2, documented: 2 },
      properties: { all: 2, documented: 1 },
      members: { all: 2, documented: 1 },
      operations: { all: 1, documented: 1 },
    },
    'n.more': {
      types: { all: 1, documented: 0 },
      properties: { all: 1, documented: 0 },
      members: { all: 0, documented: 0 },
      operations: { all: 0, documented: 0 },
    },
  })
  expect(coverageLine(totalOf(found))).toBe(
    'documented: 2 of 3 types (66 %), 1 of 3 properties (33 %), 1 of 2 members (50 %), 1 of 1 operations (100 %)',
  )
})

test('without docs nothing is documented', () => {
  expect(totalOf(coverage({})).types).toEqual({ all: 3, documented: 0 })
})

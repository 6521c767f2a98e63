import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EnumType Name="change"><Member Name="created" Value="0"/><Member Name="deleted" Value="1"/></EnumType>
</Schema></edmx:DataServices></edmx:Edmx>`

function found(...rows: readonly string[]): string[] {
  const report = createReport()
  const text = `# Enum values\n\nNamespace: n\n\n### change values\n\n|Member|\n|:---|\n${rows.map((row) => `|${row}|\n`).join('')}`
  const inputs = {
    metadata: [{ path: 'm.xml', text: metadata }],
    docs: [{ path: 'docs/resources/enums.md', text }],
    overlays: [],
  }
  readModel(inputs, report)
  return report.diagnostics
    .filter(({ file }) => file.endsWith('.md'))
    .map(({ code, line, suggestion }) => `${line} ${code} ${suggestion ?? ''}`.trim())
}

test('a table of which no row is a member is one mistake, however short', () => {
  expect(found('byAddress', 'byPlace')).toEqual(['7 docs/unknown-members created, deleted'])
})

test('rows that are slips of the pen are each told', () => {
  expect(found('createt', 'deletd')).toEqual(['9 docs/unknown-member created', '10 docs/unknown-member deleted'])
})

test('one row says little', () => {
  expect(found('byAddress')).toEqual([
    '9 docs/unknown-member',
    '7 docs/missing-member created',
    '7 docs/missing-member deleted',
  ])
})

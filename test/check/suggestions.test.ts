import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EnumType Name="hash"><Member Name="sha1"/><Member Name="sha256"/><Member Name="md5"/></EnumType>
<ComplexType Name="checksum"><Property Name="kind" Type="n.hash"/></ComplexType>
</Schema></edmx:DataServices></edmx:Edmx>`
const page = (title: string, text: string) => ({
  path: `docs/resources/${title}.md`,
  text: `# ${title} resource type\n\nNamespace: n\n\nSays.\n${text}`,
})
const kinds = (values: string) =>
  page(
    'checksum',
    `\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|kind|hash|Possible values are: ${values}.|\n`,
  )

function suggestions(code: string, ...docs: readonly ReturnType<typeof page>[]): readonly (string | undefined)[] {
  const report = createReport()
  readModel({ metadata: [{ path: 'm.xml', text: metadata }], docs, overlays: [] }, report)
  return report.diagnostics.filter((found) => found.code === code).map(({ suggestion }) => suggestion)
}

test('a value is no slip for one that is listed too', () => {
  expect(suggestions('docs/unknown-value', kinds('`sha2`, `sha256`, `md5`'))).toEqual(['sha1'])
  expect(suggestions('docs/unknown-value', kinds('`sha1`, `sha2`, `sha256`, `md5`'))).toEqual([undefined])
  expect(suggestions('docs/unknown-value', kinds('`md5`, `mdd5`'))).toEqual(['md5'])
})

test('a page is not meant for a type that has its own', () => {
  expect(suggestions('docs/page-without-type', page('mychecksum', ''))).toEqual(['n.checksum'])
  expect(suggestions('docs/page-without-type', page('checksums', ''), kinds('`md5`'))).toEqual(['n.checksum'])
  expect(suggestions('docs/page-without-type', page('mychecksum', ''), kinds('`md5`'))).toEqual([undefined])
})

import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const schema = (namespace: string, content: string) =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema></edmx:DataServices></edmx:Edmx>`
const address = schema('a', '<ComplexType Name="address"><Property Name="city" Type="Edm.String"/></ComplexType>')
const person = schema('b', '<ComplexType Name="person"><Property Name="home" Type="a.address"/></ComplexType>')
const docs = [{ path: 'address.md', text: '# address resource type\n\nNamespace: a\n\nWhere it is.\n' }]
const overlays = [
  {
    path: 'o.json',
    text: '{"corrections":[{"type":"a.address","member":"city","remove":true,"reason":"Never there."}]}',
  },
]

function findings(...metadata: readonly string[]): readonly string[] {
  const report = createReport()
  readModel({ metadata: metadata.map((text, index) => ({ path: `${index}.xml`, text })), docs, overlays }, report)
  return report.diagnostics.map(({ code, file }) => `${code} ${file}`)
}

test('all that is missed beside a document that cannot be read is not told', () => {
  expect(findings(address.slice(0, -20))).toEqual(['csdl/not-xml 0.xml'])
  expect(findings(address.slice(0, -20), person)).toEqual(['csdl/not-xml 0.xml'])
})

test('it is told where the document is not given', () => {
  expect(findings(person)).toContain('graph/unknown-type 0.xml')
  expect(findings(person)).toContain('docs/page-without-type address.md')
})

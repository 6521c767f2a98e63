import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const packed = (schema: string, references = '') =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${references}<edmx:DataServices>${schema}</edmx:DataServices></edmx:Edmx>`

const vocabulary = packed(
  '<Schema Namespace="org.terms" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Term Name="Limit" Type="Edm.Byte" Nullable="false"/><Term Name="Since" Type="Edm.Date" AppliesTo="EntityType"/><Term Name="Rule" Type="org.terms.RuleType"/><ComplexType Name="RuleType"><Property Name="Level" Type="org.terms.Level"/></ComplexType><EnumType Name="Level"><Member Name="low"/><Member Name="high"/></EnumType></Schema>',
)

const applied = (annotation: string) =>
  packed(
    `<Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="Product">\n${annotation}</ComplexType></Schema>`,
    '<edmx:Reference Uri="terms.xml"><edmx:Include Namespace="org.terms" Alias="Terms"/></edmx:Reference>',
  )

function modelOf(...texts: readonly string[]) {
  const report = createReport()
  const metadata = texts.map((text, index) => ({ path: index === 0 ? 'shop.xml' : 'terms.xml', text }))
  const { graph } = readModel({ metadata, docs: [], overlays: [] }, report)
  return { graph, findings: report.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`) }
}

test.each([
  ['a value that fits', '<Annotation Term="Terms.Limit" Int="3"/>', []],
  ['more than a byte', '<Annotation Term="Terms.Limit" Int="300"/>', ['shop.xml:2 csdl/annotation-value']],
  ['another type', '<Annotation Term="Terms.Limit" String="3"/>', ['shop.xml:2 csdl/annotation-type']],
  ['another place', '<Annotation Term="org.terms.Since" Date="2020-01-31"/>', ['shop.xml:2 csdl/annotation-place']],
  [
    'a member that is none',
    '<Annotation Term="Terms.Rule"><Record>\n<PropertyValue Property="Level" EnumMember="Terms.Level/medium"/></Record></Annotation>',
    ['shop.xml:3 csdl/annotation-value'],
  ],
  [
    'a property that is none',
    '<Annotation Term="Terms.Rule"><Record>\n<PropertyValue Property="Lvl" Int="1"/></Record></Annotation>',
    ['shop.xml:3 csdl/annotation-property'],
  ],
])('a term of another document is held to its type: %s', (_, annotation, expected) => {
  expect(modelOf(applied(annotation), vocabulary).findings).toEqual(expected)
  expect(modelOf(applied(annotation)).findings).toEqual(['shop.xml:1 graph/reference-not-given'])
})

test('in JSON constants are what the term of another document says', () => {
  const json =
    '{ "$Version": "4.01", "$Reference": { "terms.xml": { "$Include": [{ "$Namespace": "org.terms", "$Alias": "Terms" }] } }, "shop": { "Product": { "$Kind": "EntityType", "@Terms.Since": "2020-01-31", "@Terms.Rule": { "Level": "high" } } } }'
  const { graph, findings } = modelOf(json, vocabulary)
  expect(findings).toEqual([])
  expect(graph.typeOf('shop.Product')?.annotations).toMatchObject([
    { term: 'org.terms.Since', value: { kind: 'literal', type: 'Edm.Date' } },
    { term: 'org.terms.Rule', value: { properties: { Level: { kind: 'enum', members: ['high'] } } } },
  ])
})

test('a given vocabulary of OASIS, of whatever edition, is meant for what it says, and for what is known besides', () => {
  const core = vocabulary.replaceAll('org.terms', 'Org.OData.Core.V1')
  const annotation = '<Annotation Term="Org.OData.Core.V1.Since" Date="2020-01-31"/>'
  expect(modelOf(applied(annotation).replaceAll('org.terms', 'Org.OData.Core.V1'), core).findings).toEqual([
    'shop.xml:2 csdl/annotation-place',
  ])
  const older = core.replace('Name="Since" Type="Edm.Date"', 'Name="Example" Type="Edm.Date"')
  const example = annotation.replace('Since', 'Example')
  expect(modelOf(applied(example).replaceAll('org.terms', 'Org.OData.Core.V1'), older).findings).toEqual([])
})

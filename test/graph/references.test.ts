import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'

function found(files: Readonly<Record<string, string>>): readonly string[] {
  const report = createReport()
  const documents = Object.entries(files).map(([path, text]) => readCsdl({ path, text }, report))
  const declarations = declare(
    documents.filter((document) => document !== undefined),
    report,
  )
  check(createGraph(declarations), [], [], report)
  return report.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`)
}

const document = (namespace: string, content: string, reference = '') =>
  `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${reference}<edmx:DataServices><Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema></edmx:DataServices></edmx:Edmx>`
const refer = (uri: string) =>
  `<edmx:Reference Uri="${uri}"><edmx:Include Namespace="common" Alias="c"/></edmx:Reference>`
const use = '<ComplexType Name="a"><Property Name="p" Type="c.b"/></ComplexType>'

test('a type behind a reference is found by alias, in a file beside', () => {
  const common = document('common', '<ComplexType Name="b"/>')
  expect(found({ 'm/shop.xml': document('shop', use, refer('../n/common.xml')), 'n/common.xml': common })).toEqual([])
})

test('a type that the referenced file does not declare is unknown', () => {
  const common = document('common', '<ComplexType Name="other"/>')
  expect(found({ 'shop.xml': document('shop', use, refer('common.xml')), 'common.xml': common })).toEqual([
    'shop.xml:1 graph/unknown-type',
  ])
})

test('nothing is said of what a file declares that is not given, but that it is not given', () => {
  expect(found({ 'shop.xml': document('shop', use, refer('common.xml')) })).toEqual([
    'shop.xml:1 graph/reference-not-given',
  ])
  expect(found({ 'shop.xml': document('shop', use, refer('https://example.org/common.xml')) })).toEqual([])
})

test('what another file declares is not in scope without a reference, nor by one of a file between', () => {
  const common = document('common', '<ComplexType Name="b"/>')
  const plain = document('shop', use.replace('c.b', 'common.b'))
  expect(found({ 'shop.xml': plain, 'common.xml': common })).toEqual(['shop.xml:1 csdl/not-included'])
  const between = document('between', '<ComplexType Name="b" BaseType="c.b"/>', refer('common.xml'))
  const through = document(
    'shop',
    use.replace('c.b', 'common.b'),
    refer('between.xml').replaceAll(/common"|c"/g, (name) => (name === 'c"' ? 'b"' : 'between"')),
  )
  expect(found({ 'shop.xml': through, 'between.xml': between, 'common.xml': common })).toEqual([
    'shop.xml:1 csdl/not-included',
  ])
})

test('files may include each other, each by the same alias', () => {
  const refersTo = (file: string, namespace: string) =>
    `<edmx:Reference Uri="${file}"><edmx:Include Namespace="${namespace}" Alias="other"/></edmx:Reference>`
  const one = document(
    'one',
    '<ComplexType Name="a"><Property Name="b" Type="other.b"/></ComplexType>',
    refersTo('two.xml', 'two'),
  )
  const two = document(
    'two',
    '<ComplexType Name="b"><Property Name="a" Type="other.a"/></ComplexType>',
    refersTo('one.xml', 'one'),
  )
  expect(found({ 'one.xml': one, 'two.xml': two })).toEqual([])
})

test('nothing is missed of a vocabulary that is known without its file', () => {
  const core =
    '<edmx:Reference Uri="vocabularies/Core.xml"><edmx:Include Namespace="Org.OData.Core.V1"/></edmx:Reference>'
  expect(found({ 'shop.xml': document('shop', '<ComplexType Name="a"/>', core) })).toEqual([])
})

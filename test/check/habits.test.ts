import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { habits } from './documents/habits.js'

test.each(habits)('%s: nothing stops', (_, text, codes) => {
  const report = createReport()
  const document = readCsdl({ path: 'a.xml', text }, report)
  check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
  expect(report.diagnostics.map(({ code }) => code)).toEqual(codes)
  expect(report.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([])
  expect(document?.lost).toEqual([])
})

test('a schema without a namespace has the one by which its types are used', () => {
  const report = createReport()
  const document = readCsdl(
    {
      path: 'a.xml',
      text: '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="a"><Property Name="p" Type="Collection(shop.b)"/></ComplexType><ComplexType Name="b" BaseType="shop.a"/></Schema></edmx:DataServices></edmx:Edmx>',
    },
    report,
  )
  check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
  expect(report.diagnostics.map(({ message }) => message)).toEqual([
    '`Schema` has no `Namespace`, and `shop` is taken for it; add it.',
  ])
  expect(document?.schemas.flatMap(({ types }) => types.map(({ name }) => name))).toEqual(['shop.a', 'shop.b'])
})

test('a schema without a namespace of which nothing is used has its alias, or no name at all', () => {
  const namespaceOf = (attributes: string) =>
    readCsdl(
      {
        path: 'a.xml',
        text: `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema ${attributes} xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="a"/></Schema></edmx:DataServices></edmx:Edmx>`,
      },
      createReport(),
    )?.schemas.map(({ namespace, alias }) => [namespace, alias])
  expect(namespaceOf('Alias="self"')).toEqual([['self', undefined]])
  expect(namespaceOf('')).toEqual([['Unnamed', undefined]])
})

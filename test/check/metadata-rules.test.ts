import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'

function found(schema: string): string[] {
  const report = createReport()
  const text = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">${schema}</Schema></edmx:DataServices></edmx:Edmx>`
  const document = readCsdl({ path: 'a.xml', text }, report)
  check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
  return report.diagnostics.map(({ code, message, suggestion }) =>
    suggestion === undefined ? `${code}: ${message}` : `${code}: ${message} [${suggestion}]`,
  )
}

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>'

test('a type that nobody declares is found with the name that was meant', () => {
  expect(
    found(
      '<ComplexType Name="address"/><ComplexType Name="person"><Property Name="home" Type="n.adress"/></ComplexType>',
    ),
  ).toEqual([
    'graph/unknown-type: `n.person/home` refers to `n.adress`, which no document declares; correct the name or add its document to `metadata`. [n.address]',
  ])
})

test('a type of V2 is unknown in V4', () => {
  expect(
    found('<ComplexType Name="a"><Property Name="at" Type="Edm.DateTime" Precision="3"/></ComplexType>').map(
      (text) => text.split(':')[0],
    ),
  ).toContain('graph/unknown-type')
})

test('a circle of bases is found once, and its types are not said to lack a key', () => {
  expect(found('<EntityType Name="a" BaseType="n.b"/><EntityType Name="b" BaseType="n.a"/>')).toEqual([
    'graph/base-cycle: `n.a` inherits from `n.b` inherits from `n.a`: a circle; remove one base.',
  ])
})

test('an inherited key is a key, and an abstract type needs none', () => {
  expect(
    found(
      `<EntityType Name="a">${key}</EntityType><EntityType Name="b" BaseType="n.a"/><EntityType Name="c" Abstract="true"/>`,
    ),
  ).toEqual([])
})

test('a type without a key is found', () => {
  expect(found('<EntityType Name="a"/>')).toEqual([
    'graph/no-key: `n.a` has no key, nor has a base of it; add a `Key`, or make the type abstract.',
  ])
})

test('a base of another kind is found', () => {
  expect(found(`<ComplexType Name="a" BaseType="n.b"/><EntityType Name="b">${key}</EntityType>`)).toEqual([
    'graph/base-kind: `n.a` is a complex type, but its base `n.b` is an entity type; name a base of the same kind.',
  ])
})

test('a value that does not fit the underlying type is found', () => {
  expect(found('<EnumType Name="a" UnderlyingType="Edm.Byte"><Member Name="x" Value="256"/></EnumType>')).toEqual([
    'graph/enum-value: `x` of `n.a` has the value 256, which `Edm.Byte` cannot hold; choose a wider type or another value.',
  ])
})

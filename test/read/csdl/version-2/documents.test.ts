import { expect, test } from 'vitest'
import { createReport } from '../../../../src/diagnostics/report.js'
import { readModel } from '../../../../src/index.js'

const ado = 'http://schemas.microsoft.com/ado'

function modelOf(...texts: readonly string[]) {
  const report = createReport()
  const metadata = texts.map((text, index) => ({ path: `${index}.xml`, text }))
  const { graph } = readModel({ metadata, docs: [], overlays: [] }, report)
  return { graph, findings: report.diagnostics.map(({ file, line, code }) => `${file}:${line} ${code}`) }
}

const packed = (schemas: string, before = '') =>
  `<edmx:Edmx Version="1.0" xmlns:edmx="${ado}/2007/06/edmx">${before}<edmx:DataServices m:DataServiceVersion="3.0" xmlns:m="${ado}/2007/08/dataservices/metadata">${schemas}</edmx:DataServices></edmx:Edmx>`

const key = '<Key><PropertyRef Name="ID"/></Key><Property Name="ID" Type="Edm.Int32" Nullable="false"/>'

test('a schema of V2 or V3 may stand alone', () => {
  const schema = (version: string) =>
    `<Schema Namespace="shop" xmlns="${ado}/${version}/edm"><EntityType Name="Product"><Key><PropertyRef Name="ID"/></Key><Property Name="ID" Type="Int32" Nullable="false"/></EntityType></Schema>`
  for (const [version, expected] of [
    ['2006/04', '2.0'],
    ['2008/09', '2.0'],
    ['2009/11', '3.0'],
  ] as const) {
    const { graph, findings } = modelOf(schema(version))
    expect(findings).toEqual([])
    expect(graph.version).toBe(expected)
    expect(graph.propertyOf('shop.Product', 'ID')).toMatchObject({ type: { name: 'Edm.Int32' } })
  }
})

test('a schema of V4 may not, but is read', () => {
  const { graph, findings } = modelOf(
    `<Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="a"/></Schema>`,
  )
  expect(findings).toEqual(['0.xml:1 csdl/bare-schema'])
  expect([graph.version, [...graph.types.keys()]]).toEqual(['4.0', ['shop.a']])
})

test('of a file of the Entity Framework the conceptual model is read', () => {
  const { graph, findings } = modelOf(`<edmx:Edmx Version="3.0" xmlns:edmx="${ado}/2009/11/edmx"><edmx:Runtime>
<edmx:StorageModels><Schema Namespace="Shop.Store" Provider="p" xmlns="${ado}/2009/11/edm/ssdl"><EntityType Name="Row"/></Schema></edmx:StorageModels>
<edmx:ConceptualModels><Schema Namespace="Shop" Alias="Self" xmlns="${ado}/2009/11/edm"><EntityType Name="Product">${key}</EntityType><EntityContainer Name="Entities"><EntitySet Name="Products" EntityType="Self.Product"/></EntityContainer></Schema></edmx:ConceptualModels>
<edmx:Mappings><Mapping xmlns="${ado}/../windowsazure/mapping/cs"/></edmx:Mappings></edmx:Runtime></edmx:Edmx>`)
  expect(findings).toEqual([])
  expect([...graph.types.keys()]).toEqual(['Shop.Product'])
  expect(graph.roots).toMatchObject([{ name: 'Products' }])
})

test('references of V3 have a `Url`', () => {
  const { findings } = modelOf(
    packed(
      `<Schema Namespace="shop" xmlns="${ado}/2009/11/edm"/>`,
      '<edmx:Reference Url="http://example.org/a"/><edmx:AnnotationsReference Url="http://example.org/b"><edmx:Include TermNamespace="c"/></edmx:AnnotationsReference>',
    ),
  )
  expect(findings).toEqual([])
})

test('in V3 a member without a value has the one after the member before', () => {
  const { graph, findings } = modelOf(
    packed(
      `<Schema Namespace="shop" xmlns="${ado}/2009/11/edm"><EnumType Name="Colour" UnderlyingType="Byte"><Documentation/><Member Name="red"/><Member Name="green" Value="5"/><Member Name="blue"/></EnumType></Schema>`,
    ),
  )
  expect(findings).toEqual([])
  expect(graph.types.get('shop.Colour')).toMatchObject({
    members: [
      { name: 'red', value: '0' },
      { name: 'green', value: '5' },
      { name: 'blue', value: '6' },
    ],
  })
})

test('type annotations on a target are passed over', () => {
  const { findings } = modelOf(
    packed(
      `<Schema Namespace="shop" xmlns="${ado}/2009/11/edm"><ComplexType Name="a"/><Annotations Target="shop.a"><TypeAnnotation Term="b.c"/></Annotations></Schema>`,
    ),
  )
  expect(findings).toEqual([])
})

test('associations, and the types at their ends, may stand in other documents', () => {
  const product = `<Schema Namespace="shop.products" xmlns="${ado}/2008/09/edm"><EntityType Name="Product">${key}<NavigationProperty Name="Category" Relationship="Links.ProductCategory" FromRole="P" ToRole="C"/></EntityType><Using Namespace="shop.links" Alias="Links"/></Schema>`
  const category = `<Schema Namespace="shop.categories" xmlns="${ado}/2008/09/edm"><EntityType Name="Category">${key}<NavigationProperty Name="Products" Relationship="shop.links.ProductCategory" FromRole="C" ToRole="P"/></EntityType></Schema>`
  const links = `<Schema Namespace="shop.links" xmlns="${ado}/2008/09/edm"><Association Name="ProductCategory"><End Role="P" Type="shop.products.Product" Multiplicity="*"/><End Role="C" Type="shop.categories.Category" Multiplicity="0..1"/></Association></Schema>`
  const service = `<Schema Namespace="shop" xmlns="${ado}/2008/09/edm"><EntityContainer Name="Service"><EntitySet Name="Products" EntityType="shop.products.Product"/><EntitySet Name="Categories" EntityType="shop.categories.Category"/><AssociationSet Name="a" Association="shop.links.ProductCategory"><End Role="P" EntitySet="Products"/><End Role="C" EntitySet="Categories"/></AssociationSet></EntityContainer></Schema>`
  const { graph, findings } = modelOf(packed(product), packed(category), packed(links), packed(service))
  expect(findings).toEqual([])
  expect(graph.propertyOf('shop.products.Product', 'Category')).toMatchObject({
    type: { name: 'shop.categories.Category' },
    nullable: true,
    partner: 'Products',
  })
  expect(graph.roots).toMatchObject([
    { name: 'Categories', bindings: [{ path: 'Products', target: 'Products' }] },
    { name: 'Products', bindings: [{ path: 'Category', target: 'Categories' }] },
  ])
  expect(modelOf(packed(product), packed(category)).findings).toEqual([
    '0.xml:1 csdl/unknown-association',
    '1.xml:1 csdl/unknown-association',
  ])
})

test('a mistake in an association is told in its own document alone', () => {
  const product = `<Schema Namespace="a" xmlns="${ado}/2008/09/edm"><EntityType Name="Product">${key}<NavigationProperty Name="Next" Relationship="b.Chain" FromRole="From" ToRole="To"/></EntityType></Schema>`
  const chain = `<Schema Namespace="b" xmlns="${ado}/2008/09/edm"><Association Name="Chain"><End Role="From" Type="a.Product" Multiplicity="2"/><End Role="To" Type="a.Product" Multiplicity="1"/></Association></Schema>`
  expect(modelOf(packed(product), packed(chain)).findings).toEqual(['1.xml:1 csdl/bad-value'])
})

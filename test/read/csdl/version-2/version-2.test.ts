import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReport } from '../../../../src/diagnostics/report.js'
import { declare } from '../../../../src/graph/declare.js'
import { createGraph } from '../../../../src/graph/graph.js'
import { readCsdl } from '../../../../src/read/csdl/index.js'
import { repository } from '../../../corpus.js'

function graphOf(text: string) {
  const report = createReport()
  const document = readCsdl({ path: 'metadata.xml', text }, report)
  const graph = createGraph(declare(document === undefined ? [] : [document], report))
  return { graph, findings: report.diagnostics.map(({ code, line, column }) => `${line}:${column} ${code}`) }
}

const { graph, findings } = graphOf(readFileSync(join(repository, 'test/version-2/metadata.xml'), 'utf8'))

function root(name: string) {
  const found = graph.roots.find((root) => root.name === name)
  if (found === undefined) throw new Error(`no ${name}`)
  return found
}

/** A document of V3 whose schema `shop` starts on line 1, its content on line 2. */
function version3(content: string) {
  return graphOf(`<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices m:DataServiceVersion="3.0" m:MaxDataServiceVersion="3.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><Schema Namespace="shop" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">
${content}
</Schema></edmx:DataServices></edmx:Edmx>`)
}

test('is read without a finding and marked with its version', () => {
  expect(findings).toEqual([])
  expect(graph.version).toBe('2.0')
  expect(version3('').graph.version).toBe('3.0')
})

test('a navigation property has the type, the multiplicity and the partner of its association', () => {
  expect(graph.propertyOf('TradingModel.Product', 'Category')).toMatchObject({
    type: { kind: 'named', name: 'TradingModel.Category' },
    nullable: true,
    partner: 'Products',
    referentialConstraints: [{ property: 'CategoryID', referencedProperty: 'CategoryID' }],
    onDelete: undefined,
  })
  expect(graph.propertyOf('TradingModel.Category', 'Products')).toMatchObject({
    type: { kind: 'collection', of: { name: 'TradingModel.Product' } },
    nullable: false,
    partner: 'Category',
    referentialConstraints: [],
    onDelete: { action: 'Cascade' },
  })
  expect(graph.propertyOf('TradingModel.Order_Detail', 'Product')).toMatchObject({ nullable: false })
  expect(graph.propertyOf('TradingModel.Employee', 'Reports')).toMatchObject({ partner: 'ReportsTo' })
  expect(graph.propertyOf('TradingModel.Employee', 'ReportsTo')).toMatchObject({ partner: 'Reports', nullable: true })
})

test('association sets become bindings', () => {
  expect(root('Products')).toMatchObject({
    bindings: [
      { path: 'Category', target: 'Categories' },
      { path: 'Order_Details', target: 'Order_Details' },
    ],
  })
  expect(root('Employees')).toMatchObject({
    bindings: [
      { path: 'Reports', target: 'Employees' },
      { path: 'ReportsTo', target: 'Employees' },
    ],
  })
})

test('a function import is a function where it is got, and an action where it is posted', () => {
  expect(graph.operations).toMatchObject([
    { kind: 'function', name: 'Trading.CountProducts', returns: { type: { name: 'Edm.Int32' } } },
    { kind: 'action', name: 'Trading.Discontinue', parameters: [{ name: 'token', nullable: false, optional: false }] },
    {
      kind: 'function',
      name: 'Trading.ProductsByRating',
      parameters: [
        { name: 'rating', optional: false },
        { name: 'since', optional: true, nullable: true, type: { name: 'Edm.DateTime' } },
      ],
      returns: { type: { kind: 'collection', of: { name: 'TradingModel.Product' } }, nullable: false },
    },
  ])
  expect(root('ProductsByRating')).toMatchObject({ kind: 'functionImport', entitySet: 'Products' })
  expect(root('Discontinue')).toMatchObject({ kind: 'actionImport', operation: 'Trading.Discontinue' })
})

test('facets, streams, computed keys and documentation are as in V4', () => {
  expect(graph.propertyOf('TradingModel.Category', 'Picture')).toMatchObject({ facets: { maxLength: undefined } })
  expect(graph.propertyOf('TradingModel.Category', 'CategoryName')).toMatchObject({
    facets: { maxLength: 15, unicode: true },
  })
  expect(graph.propertyOf('TradingModel.Product', 'UnitPrice')).toMatchObject({ facets: { precision: 19, scale: 4 } })
  expect(graph.typeOf('TradingModel.Photo')).toMatchObject({ hasStream: true })
  expect(terms(graph.propertyOf('TradingModel.Category', 'CategoryID'))).toContain('Org.OData.Core.V1.Computed')
  expect(graph.typeOf('TradingModel.Category')?.annotations.map(({ value }) => value)).toEqual([
    { kind: 'string', value: 'A kind of product.' },
    { kind: 'string', value: 'Kinds do not nest.' },
  ])
})

test('sap: attributes are capabilities, and stay', () => {
  expect(graph.capabilitiesOf(root('Categories'))).toMatchObject({
    deletable: false,
    insertable: true,
    top: false,
    skip: false,
  })
  expect(graph.capabilitiesOf(root('Order_Details'))).toMatchObject({ insertable: false, updatable: false })
  expect(terms(root('Categories'))).toContain('sap.deletable')
  const filter = root('Products').annotations.find(({ term }) => term.endsWith('FilterRestrictions'))
  expect(filter?.value).toEqual({
    kind: 'record',
    type: undefined,
    properties: {
      RequiresFilter: { kind: 'boolean', value: true },
      NonFilterableProperties: { kind: 'collection', items: [{ kind: 'path', path: 'UnitPrice' }] },
    },
  })
  expect(terms(graph.propertyOf('TradingModel.Product', 'ChangedAt'))).toContain('Org.OData.Core.V1.Computed')
  expect(terms(graph.propertyOf('TradingModel.Product', 'Token'))).toContain('Org.OData.Core.V1.Immutable')
  expect(graph.propertyOf('TradingModel.Category', 'CategoryName')?.annotations).toMatchObject([
    { term: 'Org.OData.Core.V1.Description', value: { value: 'Name' } },
    { term: 'sap.label' },
  ])
})

test('V3: enums, collections, bound and plain imports, annotations', () => {
  const { graph, findings } =
    version3(`<EntityType Name="order"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="String" Nullable="false"/>
  <Property Name="tags" Type="Collection(Edm.String)" Nullable="false"/><ValueAnnotation Term="Org.OData.Core.V1.Description" String="An order."/></EntityType>
<EnumType Name="color" IsFlags="true"><Member Name="red" Value="1"/></EnumType>
<EntityContainer Name="service"><EntitySet Name="orders" EntityType="shop.order"/>
<FunctionImport Name="ship" IsBindable="true"><Parameter Name="order" Type="shop.order"/><Parameter Name="fast" Type="Edm.Boolean"/></FunctionImport>
<FunctionImport Name="best" IsSideEffecting="false" IsComposable="true" EntitySet="orders"><ReturnType Type="Collection(shop.order)"/></FunctionImport>
<FunctionImport Name="reset" ReturnType="Edm.Boolean"/></EntityContainer>`)
  expect(findings).toEqual([])
  expect(graph.typeOf('shop.color')).toMatchObject({ flags: true })
  expect(graph.typeOf('shop.order')?.annotations).toMatchObject([{ value: { value: 'An order.' } }])
  expect(graph.propertyOf('shop.order', 'tags')?.type).toEqual({
    kind: 'collection',
    of: { kind: 'primitive', name: 'Edm.String' },
  })
  expect(graph.operations).toMatchObject([
    { kind: 'function', name: 'shop.best', composable: true },
    { kind: 'action', name: 'shop.reset' },
    { kind: 'action', name: 'shop.ship', bound: true, binding: { type: { name: 'shop.order' } } },
  ])
  expect(graph.roots.map(({ name }) => name)).toEqual(['best', 'orders', 'reset'])
})

test('V3: expressions are those of V4, and sets of what is returned are read where it is said what is returned', () => {
  const { graph, findings } =
    version3(`<EntityType Name="order"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
<ValueAnnotation Term="v.a"><AssertType Type="Edm.String"><Path>id</Path></AssertType></ValueAnnotation>
<ValueAnnotation Term="v.b"><Collection><Time>13:20:00</Time><EntitySetReference>shop.c/orders</EntitySetReference></Collection></ValueAnnotation></EntityType>
<EntityContainer Name="c"><EntitySet Name="orders" EntityType="shop.order"/>
<FunctionImport Name="late"><ReturnType Type="Collection(shop.order)" EntitySet="orders"/></FunctionImport></EntityContainer>`)
  expect(findings).toEqual([])
  expect(graph.typeOf('shop.order')?.annotations.map(({ value }) => value)).toEqual([
    { kind: 'apply', function: 'Cast:Edm.String', operands: [{ kind: 'path', path: 'id' }] },
    { kind: 'collection', items: [{ kind: 'string', value: '13:20:00' }, { kind: 'null' }] },
  ])
  expect(graph.containers[0]?.members).toMatchObject([{}, { name: 'late', entitySet: 'orders' }])
})

test('what is missing is a finding at its place', () => {
  const { findings } =
    version3(`<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
<NavigationProperty Name="x" Relationship="shop.none" FromRole="a" ToRole="b"/>
<NavigationProperty Name="y" FromRole="a" ToRole="b"/>
<NavigationProperty Name="z" Relationship="shop.own" FromRole="a" ToRole="c"/></EntityType>
<Association Name="own"><End Role="a" Type="shop.a" Multiplicity="many"/><End Role="b" Type="shop.a" Multiplicity="*"/></Association>
<EntityContainer Name="s"><EntitySet Name="as" EntityType="shop.a"/><AssociationSet Name="l" Association="shop.nothing"/>
<AssociationSet Name="m" Association="shop.own"><End Role="a" EntitySet="as"/><End Role="x" EntitySet="as"/></AssociationSet></EntityContainer>`)
  expect(findings).toEqual([
    '6:25 csdl/bad-value',
    '3:1 csdl/unknown-association',
    '4:1 csdl/missing-attribute',
    '5:1 csdl/unknown-association',
    '7:69 csdl/unknown-association',
    '8:79 csdl/unknown-association',
  ])
})

function terms(annotated: { readonly annotations: readonly { readonly term: string }[] } | undefined) {
  return annotated?.annotations.map(({ term }) => term)
}

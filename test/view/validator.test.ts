import { readFileSync } from 'node:fs'
import { format } from 'prettier'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph, type Graph } from '../../src/graph/graph.js'
import { decideNames } from '../../src/plan/names.js'
import { createScope } from '../../src/plan/scope.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { validatorView } from '../../src/view/validator.js'
import { corpus, corpusPresent } from '../corpus.js'
import { generatedFrom } from '../generated-from.js'

const CSDL = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="test" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EnumType Name="color"><Member Name="red"/><Member Name="green"/></EnumType>
  <EnumType Name="days" IsFlags="true"><Member Name="monday" Value="1"/></EnumType>
  <TypeDefinition Name="code" UnderlyingType="Edm.String" MaxLength="7"/>
  <EntityType Name="entity" Abstract="true">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
  </EntityType>
  <EntityType Name="item" BaseType="test.entity" OpenType="true">
    <Property Name="title" Type="Edm.String" MaxLength="255"/>
    <Property Name="price" Type="Edm.Decimal" Precision="5" Scale="2" Nullable="false"/>
    <Property Name="tags" Type="Collection(Edm.String)" Nullable="false"/>
    <Property Name="shape" Type="test.shape"/>
    <Property Name="color" Type="test.color"/>
    <Property Name="changed" Type="Edm.DateTimeOffset" Precision="3">
      <Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/>
    </Property>
    <Property Name="__proto__" Type="Edm.Int32"/>
    <Property Name="content" Type="Edm.Stream"/>
    <NavigationProperty Name="parent" Type="test.item"/>
    <NavigationProperty Name="parts" Type="Collection(test.item)"/>
  </EntityType>
  <ComplexType Name="shape"><Property Name="where" Type="Edm.GeographyPoint"/></ComplexType>
  <ComplexType Name="circle" BaseType="test.shape"/>
</Schema></edmx:DataServices></edmx:Edmx>`

function graphOf(text: string): Graph {
  const report = createReport()
  const document = readCsdl({ path: 'metadata.xml', text }, report)
  return createGraph(declare(document === undefined ? [] : [document], report))
}

function write(graph: Graph, name: string, names = decideNames(graph, createReport())): string {
  const type = graph.typeOf(name)
  if (type === undefined) throw new Error(name)
  const scope = createScope(names.pathOf(name) ?? '', names, [], () => 'edmwright/runtime')
  return `${validatorView(type, graph, scope).code}\n`
}

const graph = graphOf(CSDL)

test('an entity type is a table with its base', () => {
  expect(write(graph, 'test.item')).toBe(`export const ItemSchema: Schema<Item> = /*#__PURE__*/ object<Item, Entity>(
  'test.item',
  () => ({
    title: nullable(maxLength(string, 255)),
    price: decimalOf(5, 2),
    tags: collection(string),
    shape: nullable(anyOf(ShapeSchema, CircleSchema)),
    color: nullable(ColorSchema),
    changed: readOnly(nullable(precision(dateTimeOffset, 3))),
    ['__proto__']: int32OrNull,
    ...streamProperty('content'),
    parent: anyObjectOrNull,
    parts: anyObjects,
  }),
  () => EntitySchema,
  { open: true },
)
`)
})

test('a key may not be updated', () => {
  expect(write(graph, 'test.entity')).toBe(`export const EntitySchema: Schema<Entity> = /*#__PURE__*/ object<Entity>(
  'test.entity',
  () => ({
    id: immutable(string),
  }),
  undefined,
  { abstract: true, derived: 'item' },
)
`)
})

/** So many types that derive from `test.shape`, an abstract one among them. */
function hierarchy(count: number): Graph {
  const types = Array.from({ length: count }, (_, index) => `<ComplexType Name="shape${index}" BaseType="test.shape"/>`)
  const abstract = '<ComplexType Name="round" BaseType="test.shape" Abstract="true"/>'
  return graphOf(
    CSDL.replace('</Schema>', `${abstract}${types.join('')}</Schema>`).replace('="test"', '="test" Alias="t"'),
  )
}

test('derived types that have values are listed by both their names', () => {
  expect(write(hierarchy(1), 'test.shape')).toBe(
    `export const ShapeSchema: Schema<Shape> = /*#__PURE__*/ object<Shape>(
  't=test.shape',
  () => ({
    where: nullable(geo('Point')),
  }),
  undefined,
  { derived: 'circle shape0' },
)
`,
  )
  expect(write(hierarchy(1), 'test.circle')).not.toContain('derived')
})

test('names of other namespaces stand beside the table as well', () => {
  const other =
    '<Schema Namespace="more" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="oval" BaseType="test.shape"/></Schema>'
  expect(write(graphOf(CSDL.replace('</Schema>', `</Schema>${other}`)), 'test.shape')).toContain(
    `withDerived(Shape$Table, {
  more: \`
    oval
  \`,
  test: \`
    circle
  \`,
})
`,
  )
})

test('many names stand beside the table that derived types extend', () => {
  expect(write(hierarchy(8), 'test.shape')).toBe(
    `export const Shape$Table: Schema<Shape> = /*#__PURE__*/ object<Shape>('t=test.shape', () => ({
  where: nullable(geo('Point')),
}))

export const ShapeSchema: Schema<Shape> = /*#__PURE__*/ withDerived(Shape$Table, {
  't=test': \`
    circle shape0 shape1 shape2 shape3 shape4 shape5 shape6 shape7
  \`,
})
`,
  )
  expect(write(hierarchy(8), 'test.circle')).toContain('() => Shape$Table,')
  expect(write(hierarchy(8), 'test.item')).toMatch(/anyOf\(\s*ShapeSchema,\s*CircleSchema,\s*Shape0Schema,/)
})

test('a type without a base and without derived ones is a table', () => {
  const alone = graphOf(CSDL.replace(' BaseType="test.shape"', ''))
  expect(write(alone, 'test.shape')).toBe(
    `export const ShapeSchema: Schema<Shape> = /*#__PURE__*/ object<Shape>('test.shape', () => ({
  where: nullable(geo('Point')),
}))
`,
  )
})

test('enums and type definitions', () => {
  expect(write(graph, 'test.color')).toBe(
    `export const ColorSchema: Schema<Color> = /*#__PURE__*/ enumeration<Color>('test.color', 'red green')\n`,
  )
  expect(write(graph, 'test.days')).toBe(
    `export const DaysSchema: Schema<Days> = /*#__PURE__*/ flags<Days>('test.days', 'monday', 1)\n`,
  )
  expect(write(graph, 'test.code')).toBe(
    `export const CodeSchema: Schema<Code> = /*#__PURE__*/ scalar<Code>('test.code', () => maxLength(string, 7))\n`,
  )
})

test('many members are pieces of one text', () => {
  const members = Array.from(
    { length: 9 },
    (_, index) => `<Member Name="memberOfTheColors${index}" Value="1${index}"/>`,
  )
  const colors = graphOf(CSDL.replace('<Member Name="red"/><Member Name="green"/>', members.join('')))
  expect(write(colors, 'test.color')).toBe(`export const ColorSchema: Schema<Color> = /*#__PURE__*/ enumeration<Color>(
  'test.color',
  'memberOfTheColors0 memberOfTheColors1 memberOfTheColors2 memberOfTheColors3 memberOfTheColors4 ' +
    'memberOfTheColors5 memberOfTheColors6 memberOfTheColors7 memberOfTheColors8',
  '10 11 12 13 14 15 16 17 18',
)
`)
})

test.skipIf(!corpusPresent)(
  'stands as Prettier would have it, for every 7th type of Graph',
  { timeout: 60_000 },
  async () => {
    const graph = graphOf(readFileSync(`${corpus}/graph-v1.0-2026-08/metadata.xml`, 'utf8'))
    const names = decideNames(graph, createReport())
    const sample = [...graph.types.keys()].filter((_, index) => index % 7 === 0)
    for (const name of sample) {
      const text = write(graph, name, names)
      const options = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }
      expect(await format(text, options)).toBe(text)
    }
  },
)

test('limits that annotations state', () => {
  const validation = 'Term="Org.OData.Validation.V1.'
  const graph = graphOf(
    CSDL.replace(
      '<ComplexType Name="shape">',
      `<TypeDefinition Name="even" UnderlyingType="Edm.Int32"><Annotation ${validation}MultipleOf" Decimal="2"/></TypeDefinition>
       <ComplexType Name="limits">
         <Property Name="word" Type="Edm.String"><Annotation ${validation}Pattern" String="^a+$"/></Property>
         <Property Name="back" Type="Edm.String"><Annotation ${validation}Pattern" String="(a)\\1"/></Property>
         <Property Name="size" Type="Edm.Int32" Nullable="false">
           <Annotation ${validation}Minimum" Int="1"><Annotation ${validation}Exclusive"/></Annotation>
           <Annotation ${validation}Maximum" Int="9"/>
         </Property>
         <Property Name="kind" Type="Edm.String" Nullable="false"><Annotation ${validation}AllowedValues"><Collection>
           <Record><PropertyValue Property="Value" String="x"/></Record><Record><PropertyValue Property="Value" String="y"/></Record>
         </Collection></Annotation></Property>
         <Property Name="list" Type="Collection(Edm.Int32)" Nullable="false">
           <Annotation ${validation}MinItems" Int="1"/><Annotation ${validation}MaxItems" Int="3"/>
         </Property>
         <Property Name="round" Type="test.shape" Nullable="false"><Annotation ${validation}DerivedTypeConstraint"><Collection>
           <String>self.circle</String></Collection></Annotation></Property>
       </ComplexType><ComplexType Name="shape">`,
    ).replace('Namespace="test"', 'Namespace="test" Alias="self"'),
  )
  expect(
    write(graph, 'test.limits'),
  ).toBe(`export const LimitsSchema: Schema<Limits> = /*#__PURE__*/ object<Limits>('self=test.limits', () => ({
  word: nullable(pattern(string, '^a+$')),
  back: nullable(string),
  size: maximum(minimum(int32, 1, true), 9),
  kind: allowed(string, 'x', 'y'),
  list: items(collection(int32), 1, 3),
  round: except(anyOf(ShapeSchema, CircleSchema), 'self=test.shape'),
}))
`)
  expect(write(graph, 'test.even')).toBe(
    `export const EvenSchema: Schema<Even> = /*#__PURE__*/ scalar<Even>('test.even', () => multipleOf(int32, '2'))\n`,
  )
})

test('what requests may do with an inherited member only here is declared anew', () => {
  const set = `<EntityContainer Name="c"><EntitySet Name="items" EntityType="test.item"><Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions">
    <Record><PropertyValue Property="RequiredProperties"><Collection><PropertyPath>id</PropertyPath></Collection></PropertyValue>
    <PropertyValue Property="NonInsertableProperties"><Collection><PropertyPath>title</PropertyPath></Collection></PropertyValue>
    </Record></Annotation></EntitySet></EntityContainer></Schema>`
  const lines = write(graphOf(CSDL.replace('</Schema>', set)), 'test.item').split('\n')
  expect(lines.slice(0, 5)).toEqual([
    "export const ItemSchema: Schema<Item> = /*#__PURE__*/ object<Item, Except<Entity, 'id'>>(",
    "  'test.item',",
    '  () => ({',
    '    id: required(immutable(string)),',
    '    title: nonInsertable(nullable(maxLength(string, 255))),',
  ])
})

test('what documented requests show stands in the tables', () => {
  const body = '{ "color": "RED", "shape": { "@odata.type": "#test.square" }, "blank": "any" }'
  const files = generatedFrom(
    `<EntityType Name="item"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="color" Type="test.color"/><Property Name="shape" Type="test.shape"/><Property Name="blank" Type="test.blank"/></EntityType>
    <ComplexType Name="shape" Abstract="true"/><ComplexType Name="blank"/><EnumType Name="color"><Member Name="red"/></EnumType>
    <EntityContainer Name="c"><EntitySet Name="items" EntityType="test.item"/></EntityContainer>`,
    [
      `# Make\n\n## HTTP request\n\n\`\`\`http\nPOST /items\n\`\`\`\n\n## Example\n\n\`\`\`http\nPOST /items\n\n${body}\n\`\`\`\n`,
    ],
  )
  expect(files['item.ts']).toContain("shape: nullable(anyOf(ShapeSchema, undeclared('test.square', ShapeSchema))),")
  expect(files['item.ts']).toContain('blank: nullable(untyped),')
  expect(files['item.ts']).toContain("enumeration<Color>('test.color', 'red RED', '0')")
  expect(files['item.ts']).not.toContain('abstract: true')
})

import { expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import { readCsdl } from '../../../src/read/csdl/index.js'

function read(text: string) {
  const report = createReport()
  const document = readCsdl({ path: 'm.xml', text }, report)
  return { document, findings: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) }
}

/** The schema starts on line 1, its content on line 2. */
function schema(content: string, attributes = 'Namespace="shop.main" Alias="self"') {
  return `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.0"><edmx:DataServices><Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" ${attributes}>
${content}
</Schema></edmx:DataServices></edmx:Edmx>`
}

function only(content: string) {
  const { document, findings } = read(schema(content))
  expect(findings).toEqual([])
  const [first] = document?.schemas ?? []
  if (first === undefined) throw new Error('no schema')
  return first
}

test('an alias stands for its namespace in types, bases and targets', () => {
  const { types, annotationTargets } = only(
    '<EntityType Name="a" BaseType="self.b"><Property Name="p" Type="Collection(self.c)"/></EntityType><Annotations Target="self.a/p"><Annotation Term="self.t"/></Annotations>',
  )
  expect(types).toMatchObject([
    {
      name: 'shop.main.a',
      base: 'shop.main.b',
      properties: [{ type: { kind: 'collection', of: { kind: 'named', name: 'shop.main.c' } } }],
    },
  ])
  expect(annotationTargets).toMatchObject([
    { target: 'shop.main.a/p', annotations: [{ term: 'shop.main.t', value: { kind: 'boolean', value: true } }] },
  ])
})

test('two schemas may both call themselves `self`', () => {
  const one = schema('<ComplexType Name="a" BaseType="self.b"/>')
  const two = one.replace(
    '</edmx:DataServices>',
    '<Schema Namespace="shop.other" Alias="self"><ComplexType Name="a" BaseType="self.b"/></Schema></edmx:DataServices>',
  )
  expect(read(two).document?.schemas.map(({ types }) => types)).toMatchObject([
    [{ base: 'shop.main.b' }],
    [{ base: 'shop.other.b' }],
  ])
})

test('a property is nullable unless it says otherwise, a collection of entities never', () => {
  const { types } = only(
    '<EntityType Name="a"><Property Name="p" Type="Edm.String"/><Property Name="q" Type="Edm.String" Nullable="false"/><NavigationProperty Name="n" Type="self.a"/><NavigationProperty Name="m" Type="Collection(self.a)"/></EntityType>',
  )
  expect(types).toMatchObject([
    {
      properties: [
        { name: 'p', nullable: true },
        { name: 'q', nullable: false },
        { name: 'n', nullable: true },
        { name: 'm', nullable: false },
      ],
    },
  ])
})

test('enum members without a value count on', () => {
  const { types } = only('<EnumType Name="e"><Member Name="a"/><Member Name="b"/><Member Name="c"/></EnumType>')
  expect(types).toMatchObject([
    {
      flags: false,
      members: [
        { name: 'a', value: '0' },
        { name: 'b', value: '1' },
        { name: 'c', value: '2' },
      ],
    },
  ])
})

test('a navigation property keeps containment, partner, constraints and what follows a delete', () => {
  const { types } = only(
    '<EntityType Name="a"><Key><PropertyRef Name="b/id" Alias="bid"/></Key><NavigationProperty Name="n" Type="self.a" Partner="self.b/back" ContainsTarget="true"><ReferentialConstraint Property="x" ReferencedProperty="y"/><OnDelete Action="Cascade"/></NavigationProperty></EntityType>',
  )
  expect(types).toMatchObject([
    {
      key: [{ path: 'b/id', alias: 'bid' }],
      properties: [
        {
          partner: 'shop.main.b/back',
          containsTarget: true,
          referentialConstraints: [{ property: 'x', referencedProperty: 'y' }],
          onDelete: { action: 'Cascade' },
        },
      ],
    },
  ])
})

test('the binding parameter stands apart, and an annotation makes a parameter optional', () => {
  const { operations } = only(
    '<Function Name="f" IsBound="true" IsComposable="true" EntitySetPath="it/self.a"><Parameter Name="it" Type="self.a"/><Parameter Name="n" Type="Edm.Int32"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter><ReturnType Type="Collection(self.a)" Nullable="false"/></Function><Action Name="f"/>',
  )
  expect(operations).toMatchObject([
    {
      kind: 'function',
      binding: { name: 'it' },
      parameters: [{ name: 'n', optional: true }],
      composable: true,
      entitySetPath: 'it/shop.main.a',
      returns: { nullable: false },
    },
    { kind: 'action', bound: false, binding: undefined, parameters: [], returns: undefined },
  ])
})

test('expressions read the same as attributes and as elements', () => {
  const { annotationTargets } = only(
    '<Annotations Target="self.a"><Annotation Term="t.a" Int="3"/><Annotation Term="t.a"><Int>3</Int></Annotation><Annotation Term="t.b"><Record><PropertyValue Property="p" Bool="false"/><PropertyValue Property="q"><Collection><String> x </String><Null/></Collection></PropertyValue></Record></Annotation></Annotations>',
  )
  const three = { kind: 'number', value: 3 }
  expect(annotationTargets[0]?.annotations.map(({ value }) => value)).toEqual([
    three,
    three,
    {
      kind: 'record',
      type: undefined,
      properties: {
        p: { kind: 'boolean', value: false },
        q: { kind: 'collection', items: [{ kind: 'string', value: ' x ' }, { kind: 'null' }] },
      },
    },
  ])
})

test('elements know where they start, whatever ends the lines', () => {
  const text = schema('  <ComplexType Name="a">\n    <Property Name="p" Type="Edm.String"/></ComplexType>')
  for (const variant of [text, text.replaceAll('\n', '\r\n'), `\uFEFF${text}`]) {
    expect(read(variant).document?.schemas[0]?.types).toMatchObject([
      { origin: { line: 2, column: 3 }, properties: [{ origin: { file: 'm.xml', line: 3, column: 5 } }] },
    ])
  }
})

test.each(['<!DOCTYPE edmx:Edmx>', '<!DOCTYPE edmx:Edmx SYSTEM "edmx.dtd">', "<!DOCTYPE Edmx PUBLIC '-//a' 'b.dtd' >"])(
  '%s before the root says nothing, and fetches nothing',
  (doctype) => {
    const { document, findings } = read(`${doctype}\n${schema('<ComplexType Name="a"/>')}`)
    expect([document?.schemas[0]?.types.map(({ name }) => name), findings]).toEqual([['shop.main.a'], []])
  },
)

test('what an operation returns is read where drafts of V4 had it', () => {
  const { document, findings } = read(
    schema('<Function Name="f" ReturnType="Collection(self.a)"/>\n<ComplexType Name="a"/>'),
  )
  expect(document?.schemas[0]?.operations).toMatchObject([
    { returns: { type: { kind: 'collection', of: { kind: 'named', name: 'shop.main.a' } }, nullable: undefined } },
  ])
  expect(findings).toEqual(['csdl/unknown-attribute 2:1'])
})

test('a built-in type without its namespace is read as that type', () => {
  const { document, findings } = read(
    schema(
      '<ComplexType Name="a"><Property Name="b" Type="Guid"/>\n<Property Name="c" Type="Collection(Int32)"/></ComplexType>',
    ),
  )
  expect(document?.schemas[0]?.types).toMatchObject([
    { properties: [{ type: { name: 'Edm.Guid' } }, { type: { kind: 'collection', of: { name: 'Edm.Int32' } } }] },
  ])
  expect(findings).toEqual(['csdl/bad-value 2:23', 'csdl/bad-value 3:1'])
})

test('elements of other namespaces are passed over in silence', () => {
  expect(only('<x:EntityType xmlns:x="http://example.org/ui" Name="a"/>').types).toEqual([])
})

test.each([
  ['', 'csdl/empty 1:1'],
  ['hello', 'csdl/not-xml 1:1'],
  ['<!-- a -->\n<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'csdl/doctype 2:1'],
  ['<a>\n<!DOCTYPE a></a>', 'csdl/doctype 2:1'],
  ['<!DOCTYPE a><!DOCTYPE a><a/>', 'csdl/doctype 1:13'],
  ['<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY b "c">]><a/>', 'csdl/doctype 1:1'],
  ['<!-- <!DOCTYPE a> --><a/>', 'csdl/not-csdl 1:22'],
  ['<a/>\n<b/>', 'csdl/not-xml 2:1'],
  ['<a><b>', 'csdl/not-xml 1:6'],
  ['<a/>', 'csdl/not-csdl 1:1'],
  [schema('', 'Namespace="../../x"'), 'csdl/bad-name 1:99'],
  [schema('<EntityType/>'), 'csdl/missing-attribute 2:1'],
  [
    schema('<ComplexType Name="a"><Property Name="p" Type="Edm.String" MaxLength="x"/></ComplexType>'),
    'csdl/bad-value 2:23',
  ],
  [schema('<Action Name="a"><Member/></Action>'), 'csdl/unknown-element 2:18'],
])('%j is a finding with its place', (text, expected) => {
  expect(read(text).findings).toEqual([expected])
})

test('names of the language and endless nesting end in a finding, not in an error', () => {
  expect(read(schema(`${'<ComplexType>'.repeat(50_000)}${'</ComplexType>'.repeat(50_000)}`)).findings).toHaveLength(1)
  expect(() => read(schema('<ComplexType Name="constructor" __proto__="x"/>'))).not.toThrow()
})

test.each([
  `Type="Collection(${' '.repeat(100_000)}"`,
  `Type="${'a'.repeat(100_000)} "`,
  `Type="Edm.Decimal" Scale="2" DefaultValue="1${'0'.repeat(100_000)}1"`,
  `Type="Edm.DateTimeOffset" Precision="3" DefaultValue="2026-01-01T00:00:00.1${'0'.repeat(100_000)}1Z"`,
])('a text of any length is read in time that grows with it, %#', (attributes) => {
  expect(
    read(schema(`<ComplexType Name="money"><Property Name="x" ${attributes}/></ComplexType>`)).document,
  ).toBeDefined()
})

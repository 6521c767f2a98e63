import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import { readModel } from '../../../src/index.js'
import { readCsdl } from '../../../src/read/csdl/index.js'

function read(text: string, path = 'm') {
  const report = createReport()
  const document = readCsdl({ path, text }, report)
  return { document, findings: report.diagnostics.map(({ code, line, column }) => `${code} ${line}:${column}`) }
}

const xml = `<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" Version="4.01"><edmx:DataServices>
<Schema xmlns="http://docs.oasis-open.org/odata/ns/edm" Namespace="shop" Alias="self">
<EntityType Name="a" BaseType="self.b" OpenType="true"><Key><PropertyRef Name="id"/><PropertyRef Name="b/x" Alias="bx"/></Key>
<Property Name="id" Type="Edm.String" Nullable="false" MaxLength="8"><Annotation Term="t.d" Qualifier="q" Path="b/x"/></Property>
<Property Name="p" Type="Collection(Edm.Decimal)" Nullable="true" Scale="variable"/>
<NavigationProperty Name="n" Type="self.a" Nullable="false" Partner="m"><ReferentialConstraint Property="x" ReferencedProperty="y"/><OnDelete Action="Cascade"/></NavigationProperty></EntityType>
<EnumType Name="e" IsFlags="true"><Member Name="one" Value="1"><Annotation Term="t.d" Int="2"/></Member></EnumType>
<TypeDefinition Name="d" UnderlyingType="Edm.String" MaxLength="3"/>
<Action Name="act" IsBound="true"><Parameter Name="it" Type="self.a" Nullable="false"/></Action>
<Function Name="f"><ReturnType Type="Edm.String" Nullable="false"/></Function>
<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="as"/></EntitySet>
<Singleton Name="one" Type="self.a"/><FunctionImport Name="f" Function="self.f" EntitySet="as"/></EntityContainer>
<Annotations Target="self.a"><Annotation Term="t.r"><Record Type="self.r"><PropertyValue Property="x" Bool="true"/></Record></Annotation>
<Annotation Term="t.x"><Apply Function="odata.concat"><Path>a</Path><String> in </String></Apply></Annotation><Annotation Term="t.n"><Null/></Annotation></Annotations>
</Schema></edmx:DataServices></edmx:Edmx>`

const json = `{ "$Version": "4.01", "shop": { "$Alias": "self",
"a": { "$Kind": "EntityType", "$BaseType": "self.b", "$OpenType": true, "$Key": ["id", { "bx": "b/x" }],
  "id": { "$MaxLength": 8, "@t.d#q": { "$Path": "b/x" } },
  "p": { "$Type": "Edm.Decimal", "$Collection": true, "$Nullable": true },
  "n": { "$Kind": "NavigationProperty", "$Type": "self.a", "$Partner": "m", "$ReferentialConstraint": { "x": "y" }, "$OnDelete": "Cascade" } },
"e": { "$Kind": "EnumType", "$IsFlags": true, "one": 1, "one@t.d": 2 },
"d": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String", "$MaxLength": 3 },
"act": [{ "$Kind": "Action", "$IsBound": true, "$Parameter": [{ "$Name": "it", "$Type": "self.a" }] }],
"f": [{ "$Kind": "Function", "$ReturnType": {} }],
"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a", "$NavigationPropertyBinding": { "n": "as" } },
  "one": { "$Type": "self.a" }, "f": { "$Function": "self.f", "$EntitySet": "as" } },
"$Annotations": { "self.a": { "@t.r": { "@type": "#self.r", "x": true },
  "@t.x": { "$Apply": [{ "$Path": "a" }, " in "], "$Function": "odata.concat" }, "@t.n": null } } } }`

/** Without places, as the two texts differ in them. */
function placeless(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, held: unknown) => (key === 'origin' ? undefined : held)))
}

test('the same document in XML and in JSON reads the same', () => {
  const [fromXml, fromJson] = [read(xml), read(json)]
  expect([fromXml.findings, fromJson.findings]).toEqual([[], []])
  expect(fromJson.document?.schemas).toHaveLength(1)
  expect(placeless(fromJson.document)).toEqual(placeless(fromXml.document))
})

test('references, what they include, and annotations of schemas in XML and in JSON read the same', () => {
  const fromXml =
    read(`<edmx:Edmx xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx" xmlns="http://docs.oasis-open.org/odata/ns/edm" Version="4.01">
<edmx:Reference Uri="https://example.org/core.json"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"><Annotation Term="Core.DefaultNamespace" Bool="true"/></edmx:Include><edmx:Include Namespace="v.v"/>
<edmx:IncludeAnnotations TermNamespace="v.terms" Qualifier="Tablet" TargetNamespace="self"/><Annotation Term="Core.SchemaVersion" String="1.0.0"/></edmx:Reference>
<edmx:DataServices><Schema Namespace="shop" Alias="self"><Annotation Term="Core.Description" String="a shop"><Annotation Term="Core.IsLanguageDependent" Bool="true"/></Annotation><ComplexType Name="a"/>
<Annotations Target="self.a"><Annotation Term="Core.Description" Qualifier="Tablet" String="x"/></Annotations></Schema></edmx:DataServices></edmx:Edmx>`)
  const fromJson = read(`{ "$Version": "4.01", "$Reference": { "https://example.org/core.json": {
"$Include": [{ "$Namespace": "Org.OData.Core.V1", "$Alias": "Core", "@Core.DefaultNamespace": true }, { "$Namespace": "v.v" }],
"$IncludeAnnotations": [{ "$TermNamespace": "v.terms", "$Qualifier": "Tablet", "$TargetNamespace": "self" }], "@Core.SchemaVersion": "1.0.0" } },
"shop": { "$Alias": "self", "@Core.Description": "a shop", "@Core.Description@Core.IsLanguageDependent": true, "a": { "$Kind": "ComplexType" },
"$Annotations": { "self.a": { "@Core.Description#Tablet": "x" } } } }`)
  expect([fromXml.findings, fromJson.findings]).toEqual([[], []])
  expect(fromXml.document?.references).toHaveLength(1)
  expect(placeless(fromJson.document)).toEqual(placeless(fromXml.document))
})

test('whole numbers in JSON are the same however they are written', () => {
  const { document, findings } = read(
    '{ "$Version": "4.01", "n": { "a": { "$Kind": "ComplexType", "p": { "$MaxLength": 1e1 } }, "e": { "$Kind": "EnumType", "x": 2.0 } } }',
  )
  expect(findings).toEqual([])
  expect(document?.schemas[0]?.types).toMatchObject([
    { properties: [{ facets: { maxLength: 10 } }] },
    { members: [{ value: '2' }] },
  ])
})

test('a declaration in JSON stands where its name starts', () => {
  expect(read(json).document?.schemas[0]?.types).toMatchObject([
    { origin: { line: 2, column: 1 }, properties: [{ origin: { line: 3, column: 3 } }, {}, {}] },
    {},
    {},
  ])
})

test.each([
  ['{ "$Version": "4.01",\n', 'csdl/not-json 1:21'],
  ['{ "a": tru }', 'csdl/not-json 1:8'],
  ['{ "a": 1, }', 'csdl/not-json 1:11'],
  ['{ "a": 1 } x', 'csdl/not-json 1:12'],
  ['{ "a": {} }', 'csdl/not-csdl 1:1'],
  ['null', 'csdl/not-csdl 1:1'],
  ['[1]', 'csdl/not-csdl 1:1'],
  ['oops', 'csdl/not-json 1:1'],
  ['{ "$Version": "4.01", "../../x": { "$Alias": "x" } }', 'csdl/bad-name 1:23'],
])('%j is a finding with its place', (text, expected) => {
  expect(read(text, 'm.json').findings).toEqual([expected])
})

test('endless nesting ends in a finding where it gets too deep', () => {
  expect(read('['.repeat(100_000)).findings).toEqual(['csdl/not-json 1:202'])
})

const oasis = '../shared/corpus/oasis/vocabularies'

test.skipIf(!existsSync(oasis))(`the vocabularies in ${oasis} declare the same in XML and JSON`, () => {
  const names = readdirSync(oasis).filter((name) => name.endsWith('.xml'))
  expect(names.length).toBeGreaterThan(0)
  for (const name of names) {
    const [fromXml, fromJson] = [name, name.replace(/xml$/, 'json')].map((file) => {
      const { document, findings } = read(readFileSync(`${oasis}/${file}`, 'utf8'))
      expect(findings).toEqual([])
      return document?.schemas.map(({ types, operations, terms }) => ({ types, operations, terms }))
    })
    const plain = (value: unknown) =>
      JSON.parse(JSON.stringify(value, (key, held: unknown) => (/^(origin|annotations)$/.test(key) ? undefined : held)))
    expect(fromXml?.length).toBe(1)
    expect(plain(fromJson)).toEqual(plain(fromXml))
  }
})

test('an inclusion without a namespace is that alone', () => {
  const report = createReport()
  const text =
    '{ "$Version": "4.01", "$Reference": { "x.json": { "$Include": [\n{ "$Alias": "b" }\n] } }, "org.example": {} }'
  readModel({ metadata: [{ path: 'a.json', text }], docs: [], overlays: [] }, report)
  expect(report.diagnostics).toMatchObject([{ line: 2, code: 'csdl/missing-attribute' }])
})

test('a set of a draft says so by its kind', () => {
  const { document, findings } = read(
    '{ "$Version": "4.0", "n": { "a": { "$Kind": "EntityType", "$Key": ["id"], "id": {} }, "c": { "$Kind": "EntityContainer", "as": { "$Kind": "EntitySet", "$Type": "n.a" } } } }',
  )
  expect(document?.schemas[0]?.containers[0]?.members).toMatchObject([{ kind: 'entitySet', name: 'as', type: 'n.a' }])
  expect(findings).toEqual(['csdl/unknown-attribute 1:130'])
})

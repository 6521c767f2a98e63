import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const schema = `
<TypeDefinition Name="when" UnderlyingType="Edm.DateTimeOffset" />
<ComplexType Name="range"><Property Name="from" Type="test.when" /><Property Name="label" Type="Edm.String" /></ComplexType>
<ComplexType Name="plain"><Property Name="label" Type="Edm.String" /></ComplexType>
<ComplexType Name="tree"><Property Name="children" Type="Collection(test.tree)" /><Property Name="range" Type="test.range" /></ComplexType>
<EntityType Name="thing"><Key><PropertyRef Name="id" /></Key><Property Name="id" Type="Edm.Guid" /><Property Name="count" Type="Edm.Int32" /></EntityType>
<EntityType Name="photo" BaseType="test.thing"><Property Name="content" Type="Edm.Stream" /><NavigationProperty Name="next" Type="test.photo" /></EntityType>
<EntityType Name="note" BaseType="test.thing"><Property Name="ranges" Type="Collection(test.range)" /><Property Name="size" Type="Edm.Int64" /><Property Name="plain" Type="test.plain" /></EntityType>`
const files = generatedFrom(schema, [], { codecs: true, emit: ['interfaces', 'validators'] })
const primitives = (file: string) => /export interface \w+\$Primitives[^{]*\{[^}]*\}/.exec(files[file] ?? '')?.[0]

test('says where primitives are, behind type definitions, in parts and items', () => {
  expect(primitives('range.ts')).toBe("export interface Range$Primitives {\n  readonly from: 'Edm.DateTimeOffset'\n}")
  expect(primitives('note.ts')).toBe(
    "export interface Note$Primitives extends Thing$Primitives {\n  readonly ranges: Range$Primitives\n  readonly size: 'Edm.Int64'\n}",
  )
})

test('a type that holds itself is followed once', () => {
  expect(primitives('tree.ts')).toBe(
    'export interface Tree$Primitives {\n  readonly children: Tree$Primitives\n  readonly range: Range$Primitives\n}',
  )
})

test('streams and navigation are left out, and what a type inherits counts', () => {
  expect(primitives('photo.ts')).toBe('export interface Photo$Primitives extends Thing$Primitives {}')
  expect(files['photo.ts']).toContain('PhotoSchema: Schema<Photo, Photo$Primitives> =')
})

test('a type without primitives says so', () => {
  expect(files['note.ts']).not.toContain('Plain$Primitives')
  expect(files['note.ts']).toContain('PlainSchema: Schema<Plain, object> =')
})

test('nothing of it is written where it is not asked for', () => {
  const without = Object.values(generatedFrom(schema, [], { emit: ['interfaces', 'validators'] })).join('')
  expect(without).not.toContain('$Primitives')
  expect(without).toContain('PlainSchema: Schema<Plain> =')
})

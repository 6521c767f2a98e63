import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const files = generatedFrom(`
  <EntityType Name="thing">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <NavigationProperty Name="owner" Type="test.thing"/>
  </EntityType>
  <EntityType Name="lamp" BaseType="test.thing"><Property Name="watts" Type="Edm.Int32"/></EntityType>
  <EntityType Name="torch" BaseType="test.lamp"><NavigationProperty Name="cell" Type="test.lamp"/></EntityType>
  <EntityType Name="candle" BaseType="test.lamp"/>
  <EntityType Name="spark">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.Int32" Nullable="false"/>
  </EntityType>
  <EntityType Name="flame" BaseType="test.spark"><NavigationProperty Name="from" Type="test.spark"/></EntityType>
  <EntityType Name="ash">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.Int32" Nullable="false"/>
  </EntityType>
  <ComplexType Name="dust" BaseType="test.ash"/>
  <Action Name="light" IsBound="true"><Parameter Name="it" Type="test.candle"/></Action>`)

test('a type that leads nowhere else than its base has no interfaces of that', () => {
  expect(files['lamp.ts']).toContain(`
/** One Lamp. */
export type Lamp$Item = Thing$Links & Entity<Lamp, Thing$Nav, LampUpdate, 'id'> & Casts<Lamp$Casts, 1>

/** A collection of Lamp. */
export type Lamp$Set = KeyedSet<Lamp, Thing$Nav, LampCreateUnion, 'id', string, Lamp$Item> & Casts<Lamp$Casts, 0>
`)
})

test('what derives from it extends what it has, and goes on from it', () => {
  expect(files['torch.ts']).toContain(`
export interface Torch$Links extends Thing$Links {
  cell: Lamp$Item
}

/** What can be expanded in Torch. */
export interface Torch$Nav extends Thing$Nav {
  cell: readonly [Lamp, Thing$Nav, false]
}
`)
})

test('an operation alone leads on', () => {
  expect(files['candle.ts']).toContain('export interface Candle$Links extends Thing$Links {\n  light(')
  expect(files['candle.ts']).not.toContain('Candle$Nav')
})

test('a type that leads nowhere has none, and what derives from it extends nothing', () => {
  expect(files['spark.ts']).not.toContain('Spark$Links')
  expect(files['flame.ts']).toContain('\nexport interface Flame$Links {\n')
  expect(files['ash.ts']).toContain("\nexport type Ash$Item = Entity<Ash, object, AshUpdate, 'id'>\n")
})

test('what derived types can be expanded with is found from the first of a hierarchy, by those that something derives from', () => {
  expect(files['spark.ts']).toContain(`
/** What can be expanded in Spark. */
export interface Spark$Nav {
  $as: Spark$Casts
}
`)
  expect(files['flame.ts']).toContain(`
export interface Flame$Nav {
  from: readonly [Spark, Spark$Nav, false]
}
`)
})

test('what is derived from a type of another kind is no cast', () => {
  expect(files['ash.ts']).not.toContain('Casts')
})

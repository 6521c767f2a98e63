import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const files = generatedFrom(
  `
  <EnumType Name="color"><Member Name="red"/></EnumType>
  <TypeDefinition Name="code" UnderlyingType="Edm.String" MaxLength="7"/>
  <ComplexType Name="shape"><Property Name="width" Type="Edm.Int32" Nullable="false"/></ComplexType>
  <EntityType Name="thing" Abstract="true">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false">
      <Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/>
    </Property>
  </EntityType>
  <EntityType Name="parcel" BaseType="test.thing">
    <Annotation Term="Org.OData.Core.V1.Description" String="A parcel that is under way."/>
    <Property Name="weight" Type="Edm.Decimal"/>
    <Property Name="tags" Type="Collection(Edm.String)" Nullable="false"/>
    <Property Name="color" Type="test.color"/>
    <Property Name="shape" Type="test.shape" Nullable="false"/>
    <Property Name="picture" Type="Edm.Stream"/>
    <Property Name="gone" Type="test.gone"/>
    <NavigationProperty Name="next" Type="test.parcel"/>
    <NavigationProperty Name="parts" Type="Collection(test.thing)" ContainsTarget="true"/>
    <NavigationProperty Name="friends" Type="Collection(test.parcel)"/>
  </EntityType>`,
  [],
  { emit: ['interfaces'] },
)

test('a type has a shape to read, one to make and one to change', () => {
  expect(files['parcel.ts']).toBe(`import type { Thing, ThingCreateUnion } from './thing.js'
import type { Bind, Decimal } from 'edmwright/runtime'

/** A parcel that is under way. */
export interface Parcel extends Thing {
  readonly '@odata.type'?: '#test.parcel'
  weight?: Decimal | null
  tags?: string[]
  color?: Color | null
  shape?: Shape
  readonly 'picture@odata.mediaReadLink'?: string
  gone?: unknown
  next?: Parcel | null
  parts?: Thing[]
  friends?: Parcel[]
}

/** What is sent to make one: ParcelCreate has no computed members, keys that the service assigns, or streams. */
export interface ParcelCreate extends ParcelUpdate {
  'next@odata.bind'?: Bind<Parcel>
  next?: ParcelCreate | null
  parts?: ThingCreateUnion[]
  friends?: ParcelCreate[]
}

/** What may be changed afterwards: ParcelUpdate has no keys, computed or immutable members. */
export interface ParcelUpdate {
  '@odata.type'?: '#test.parcel'
  weight?: Decimal | null
  tags?: string[]
  color?: Color | null
  shape?: Shape
  gone?: unknown
  'next@odata.bind'?: Bind<Parcel> | null
  'friends@odata.bind'?: Bind<Parcel>[]
}

export type Color = 'red' | (string & {})

export const Color = {
  red: 'red',
} as const

export interface Shape {
  readonly '@odata.type'?: '#test.shape'
  width?: number
}

/** What is sent to make one: all that Shape has. */
export type ShapeCreate = Shape
`)
})

test('a base type has unions of what derives from it', () => {
  expect(files['thing.ts']).toBe(`import type { Parcel, ParcelCreate } from './parcel.js'
import type { Named } from 'edmwright/runtime'

export interface Thing {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#test.thing' | '#test.parcel'
  id?: string
}

/** What may be changed afterwards: ThingUpdate has no keys, computed or immutable members. */
export interface ThingUpdate {
  '@odata.type'?: '#test.thing' | '#test.parcel'
}

/** What is sent to make one: all that ThingUpdate has. */
export type ThingCreate = ThingUpdate

/** Thing and what derives from it, to narrow by '@odata.type'. */
export type ThingUnion = Parcel

/** Whatever can be made where Thing is expected. */
export type ThingCreateUnion = Named<ParcelCreate>
`)
})

test('a complex type has no etag and no shape to change', () => {
  expect(files['parcel.ts']).toContain(`export interface Shape {
  readonly '@odata.type'?: '#test.shape'
  width?: number
}

/** What is sent to make one: all that Shape has. */
export type ShapeCreate = Shape
`)
})

test('an alternative that one line does not hold is opened', () => {
  const name = `p${'l'.repeat(40)}`
  const derived = generatedFrom(`<ComplexType Name="${name}"/><ComplexType Name="a" BaseType="test.${name}"/>`, [], {
    emit: ['interfaces'],
  })
  const own = `P${name.slice(1)}`
  expect(derived[`${name}.ts`]).toContain(`export type ${own}Union =
  | (${own} & {
      readonly '@odata.type'?: '#test.${name}'
    })
  | A
`)
})

test('a complex type is made with what it is read with, unless a member may not be sent', () => {
  const made = generatedFrom(
    `<ComplexType Name="base"><Property Name="size" Type="Edm.Int32">
      <Annotation Term="Org.OData.Core.V1.Computed" Bool="true"/>
    </Property></ComplexType>
    <ComplexType Name="box" BaseType="test.base"><Property Name="wide" Type="Edm.Boolean" Nullable="false"/></ComplexType>`,
    [],
    { emit: ['interfaces'] },
  )
  expect(made['base.ts']).toContain("export interface BaseCreate {\n  '@odata.type'?: '#test.base' | '#test.box'\n}\n")
  expect(made['box.ts']).toContain(
    "export interface BoxCreate extends BaseCreate {\n  '@odata.type': '#test.box'\n  wide?: boolean\n}\n",
  )
})

test('what more than 64 names could stand for is any text; what derives has its name', () => {
  const kinds = (count: number) =>
    generatedFrom(
      ['<ComplexType Name="root"/>']
        .concat(Array.from({ length: count }, (_, index) => `<ComplexType Name="kind${index}" BaseType="test.root"/>`))
        .join(''),
      [],
      { emit: ['interfaces'] },
    )
  expect(kinds(64)['root.ts']).toContain(`export interface Root {\n  readonly '@odata.type'?: string\n}`)
  expect(kinds(64)['kind0.ts']).toContain(`  readonly '@odata.type'?: '#test.kind0'\n`)
  expect(kinds(63)['root.ts']).toContain(`  readonly '@odata.type'?:\n    | '#test.root'\n    | '#test.kind0'\n`)
})

test('what is sent to make one is what may be changed, and what its base has for that alone', () => {
  const made = generatedFrom(
    `<EntityType Name="root"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <EntityType Name="leaf" BaseType="test.root"><Property Name="size" Type="Edm.Int32"/></EntityType>
    <EntityType Name="tree" BaseType="test.root"><NavigationProperty Name="trunk" Type="test.leaf"/></EntityType>
    <EntityType Name="oak" BaseType="test.tree"><Property Name="age" Type="Edm.Int32"/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="leaves" EntityType="test.leaf"/><EntitySet Name="oaks" EntityType="test.oak"/></EntityContainer>`,
    [],
    { emit: ['interfaces'] },
  )
  expect(made['root.ts']).toContain('export interface RootCreate extends RootUpdate {\n  id?: string\n}\n')
  expect(made['leaf.ts']).toContain('export type LeafCreate = RootCreate & LeafUpdate\n')
  // Of the base only `@odata.type` would be left to inherit.
  expect(made['leaf.ts']).toContain('export interface LeafUpdate {\n')
  expect(made['oak.ts']).toContain('export interface OakUpdate extends TreeUpdate {\n')
  // `trunk@odata.bind` may be null only where it is changed, so that the two cannot be extended at once.
  expect(made['oak.ts']).toContain(
    "export interface OakCreate extends TreeCreate {\n  '@odata.type'?: '#test.oak'\n  age?: number | null\n}\n",
  )
})

test('what may be changed, but not sent to make one, keeps the two apart', () => {
  const made = generatedFrom(
    `<EntityType Name="job"><Property Name="state" Type="Edm.String"/><Property Name="name" Type="Edm.String"/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="jobs" EntityType="test.job">
      <Annotation Term="Org.OData.Capabilities.V1.InsertRestrictions"><Record>
        <PropertyValue Property="NonInsertableProperties"><Collection><PropertyPath>state</PropertyPath></Collection></PropertyValue>
      </Record></Annotation>
    </EntitySet></EntityContainer>`,
    [],
    { emit: ['interfaces'] },
  )
  expect(made['job.ts']).toContain(
    "export interface JobCreate {\n  '@odata.type'?: '#test.job'\n  name?: string | null\n}\n",
  )
})

test('a name or null is not broken, an alias of a long name is', () => {
  const long = `a${'b'.repeat(60)}`
  const own = `A${long.slice(1)}`
  const made = generatedFrom(
    `<ComplexType Name="${long}"><Property Name="${long}" Type="test.${long}"/></ComplexType>`,
    [],
    { emit: ['interfaces'] },
  )
  expect(made[`${long}.ts`]).toContain(`  ${long}?: ${own} | null\n`)
  expect(made[`${long}.ts`]).toContain(`export type ${own}Create =\n  ${own}\n`)
})

test('a body may bind what documented requests refer to, though the docs call it read-only', () => {
  const page = (title: string, rest: string) => `# ${title}\n\nNamespace: test\n\n${rest}\n`
  const made = generatedFrom(
    `<EntityType Name="user"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      <NavigationProperty Name="manager" Type="test.user"/><NavigationProperty Name="reports" Type="Collection(test.user)"/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="users" EntityType="test.user"/></EntityContainer>`,
    [
      page(
        'user resource type',
        '## Relationships\n\n|Relationship|Type|Description|\n|:--|:--|:--|\n|manager|user|Who leads. Read-only.|\n|reports|user collection|Who follow. Read-only.|',
      ),
      page('Assign a manager', '## HTTP request\n\n```http\nPUT /users/{id}/manager/$ref\n```'),
    ],
    { emit: ['interfaces', 'requests'] },
  )
  expect(made['user.ts']).toContain(`export interface UserCreate extends UserUpdate {
  id?: string
  /** Who leads. Read-only. */
  'manager@odata.bind'?: Bind<User>
}
`)
  expect(made['user.ts']).toContain(`export interface UserUpdate {
  '@odata.type'?: '#test.user'
  /** Who leads. Read-only. */
  'manager@odata.bind'?: Bind<User> | null
}
`)
  expect(made['user.ts']).toContain(`  /**
   * Who leads. Read-only.
   * - \`$ref.$set\`: (docs/resources/page1.md)
   */
  manager: User$Item
  /**
   * Who follow. Read-only.
   * @readonly
   */
  reports: User$Set
`)
})

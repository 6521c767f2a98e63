import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>'

const files = generatedFrom(
  `<ComplexType Name="labels" OpenType="true"/>
  <ComplexType Name="tags" BaseType="test.labels"/>
  <ComplexType Name="size" OpenType="true"><Property Name="width" Type="Edm.Int32" Nullable="false"/></ComplexType>
  <ComplexType Name="shape" OpenType="true"/>
  <ComplexType Name="circle" BaseType="test.shape"><Property Name="radius" Type="Edm.Int32" Nullable="false"/></ComplexType>
  <ComplexType Name="empty"/>
  <EntityType Name="fields" OpenType="true">${key}</EntityType>`,
  [],
  { emit: ['interfaces'] },
)

const any = '  [name: string]: unknown\n'

test('an open type that declares nothing takes any member, in each of its shapes', () => {
  expect(files['labels.ts']?.split(any).length).toBe(2)
  expect(files['fields.ts']).toContain(`  id?: string\n${any}}`)
  expect(files['fields.ts']?.split(any).length).toBe(3)
  expect(files['tags.ts']).toContain('export interface Tags extends Labels {')
  expect(files['tags.ts']).not.toContain(any)
})

test.each(['size', 'shape', 'circle', 'empty'])(
  'what is declared of %s, or of what derives from it, is all there is',
  (name) => {
    expect(files[`${name}.ts`]).not.toContain(any)
  },
)

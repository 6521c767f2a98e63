import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compile/compile.js'
import { generatedFrom } from '../generated-from.js'
import { temporaryFolder } from '../run-edmwright.js'

const schema = `
  <EntityType Name="thing" Abstract="true"><Property Name="note" Type="Edm.String"/></EntityType>
  <EntityType Name="report" BaseType="test.thing"><Property Name="pages" Type="Edm.Int32"/></EntityType>
  <EntityType Name="lamp" BaseType="test.thing">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <NavigationProperty Name="plug" Type="test.report"/>
  </EntityType>
  <EntityContainer Name="c">
    <EntitySet Name="things" EntityType="test.thing"/>
    <Singleton Name="thing" Type="test.thing"/>
  </EntityContainer>`

const files = generatedFrom(schema)

test('a derived type is reached as a set, of which a key gives the item, or as both where it has no key', () => {
  expect(files['thing.ts']).toContain(`/** Types derived from Thing, with their builders. */
export interface Thing$Casts {
  'test.lamp': Lamp$Set
  'test.report': readonly [Report$Set, Report$Item]
}
`)
})

test('a cast is a set behind a set, and an item behind an item', () => {
  const program = `import type { Client, Lamp, Report } from './index.js'
declare const client: Client
export const all: PromiseLike<{ readonly value: readonly Lamp[] }> = client.things.$as('test.lamp').$list()
export const one: PromiseLike<Lamp> = client.thing.$as('test.lamp').$get()
export const byKey: PromiseLike<Lamp> = client.things.$as('test.lamp')('a').$get()
export const report: PromiseLike<Report> = client.thing.$as('test.report').$get()
export const reports: PromiseLike<{ readonly value: readonly Report[] }> = client.things.$as('test.report').$list()
const [lit] = (await client.things.$list({ expand: { 'test.lamp/plug': { select: ['pages'] } } })).value
export const pages: number | null | undefined = lit?.plug?.pages
// @ts-expect-error a lamp has no such member
client.things.$list({ expand: { 'test.lamp/plgu': true } })
// @ts-expect-error nothing of it can be expanded
client.thing.$get({ expand: { note: true } })
// @ts-expect-error an item has no list
client.thing.$as('test.lamp').$list
// @ts-expect-error a set has no single entity
client.things.$as('test.report').$get
`
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries({ ...files, 'program.ts': program })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(compile(folder, 'typescript')).toBe('')
})

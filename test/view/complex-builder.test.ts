import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { resolve } from '../../src/graph/resolve.js'
import { readModel } from '../../src/index.js'
import { code, identifier } from '../../src/plan/code.js'
import { callCode } from '../../src/view/call.js'
import { compile } from '../compile/compile.js'
import { csdlOf, generatedFrom } from '../generated-from.js'
import { temporaryFolder } from '../run-edmwright.js'

const schema = `
  <EntityType Name="lamp">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="room" Type="test.room"/>
    <Property Name="spots" Type="Collection(test.spot)"/>
    <Property Name="size" Type="test.size"/>
    <Property Name="rooms" Type="Collection(test.room)"/>
    <Property Name="socket" Type="test.socket"/>
    <Property Name="sockets" Type="Collection(test.socket)"/>
    <Property Name="spares" Type="Collection(test.socket)" Nullable="true"/>
  </EntityType>
  <ComplexType Name="room"><Property Name="place" Type="test.place"/></ComplexType>
  <ComplexType Name="place" Abstract="true"><Property Name="plan" Type="Edm.Stream"/></ComplexType>
  <ComplexType Name="indoors" BaseType="test.place"><NavigationProperty Name="lamps" Type="Collection(test.lamp)"/></ComplexType>
  <ComplexType Name="spot"><Property Name="watts" Type="Edm.Int32"/></ComplexType>
  <ComplexType Name="socket"><NavigationProperty Name="lamp" Type="test.lamp"/></ComplexType>
  <ComplexType Name="size"><Property Name="height" Type="Edm.Int32"/></ComplexType>
  <Action Name="dim" IsBound="true"><Parameter Name="it" Type="test.room"/></Action>
  <Function Name="place" IsBound="true"><Parameter Name="it" Type="test.room"/><ReturnType Type="test.room" Nullable="false"/></Function>
  <Function Name="sum" IsBound="true"><Parameter Name="all" Type="Collection(test.spot)"/><ReturnType Type="Edm.Int32" Nullable="false"/></Function>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`

const files = generatedFrom(schema)

test('a complex type that leads somewhere has a builder, from its holder on', () => {
  expect(files['lamp.ts']).toContain(`/** Where Room leads. */
export interface Room$Links {
  place: Place$Item<null>
  dim(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
  'test.place'(): Value<Room> & Room$Links
}

/** One Room; \`Room$Item<null>\` may be missing. */
export type Room$Item<$Null = never> = Room$Links & Property<Room, $Null>
`)
  expect(files['lamp.ts']).toContain(`export interface Lamp$Links {
  room: Room$Item<null>
  spots: Spot$Set
  rooms: Room$Set
  socket: Socket$Item<null>
  sockets: Socket$Set
  spares: Socket$Set<null>
}
`)
})

test('a collection leads to its items by their position', () => {
  expect(files['lamp.ts']).toContain(`/** A collection of Socket. */
export type Socket$Set<$Null = never> = {
  /** An item by its position; negative ones count from the end. */
  $property: (index: number) => Socket$Item<$Null>
} & Property<(Socket | $Null)[]>
`)
})

test('what a complex member leads to is expanded by its path', () => {
  expect(files['lamp.ts']).toContain(`export interface Lamp$Nav {
  'socket/lamp': readonly [Lamp, Lamp$Nav, false]
  'sockets/lamp': readonly [Lamp, Lamp$Nav, false]
  'spares/lamp': readonly [Lamp, Lamp$Nav, false]
}
`)
})

test('a base leads to what its derived types lead to, through a cast', () => {
  expect(files['lamp.ts']).toContain(`/** Where Place leads. */
export interface Place$Links {
  plan: Stream
}

/** One Place; \`Place$Item<null>\` may be missing. */
export type Place$Item<$Null = never> = Place$Links & PropertyVerbs<Place, $Null> & Casts<Place$Casts, 1>

/** Types derived from Place, with their builders. */
export interface Place$Casts {
  'test.indoors': readonly [Property<Indoors[]>, Indoors$Item]
}
`)
  expect(files['lamp.ts']).toContain(
    'export interface Indoors$Links extends Place$Links {\n  lamps: Lamp$Set\n}\n\n/** One Indoors; `Indoors$Item<null>` may be missing. */\nexport type Indoors$Item<$Null = never> = Indoors$Links & Property<Indoors, $Null>\n',
  )
})

test('operations of collections stand on the builder of the collection', () => {
  expect(files['lamp.ts']).toContain(
    '/** A collection of Spot. */\nexport type Spot$Set<$Null = never> = {\n  sum(): Value<number>\n} & Property<(Spot | $Null)[]>\n',
  )
})

test('a complex type that leads nowhere has none', () => {
  expect(files['lamp.ts']).toContain('export interface Size ')
  expect(files['lamp.ts']).not.toContain('Size$')
})

const program = `import { createClient, type Socket } from './index.js'
const lamp = createClient({ baseUrl: 'https://lamps.test' }).lamps('1')
await lamp.room.place.plan.$value()
await lamp.room.place.$as('test.indoors').lamps('2').$get()
await lamp.room.$update({})
await lamp.room.dim()
await lamp.room['test.place']().place.plan.$value()
await lamp.sockets.$property(0).lamp.$ref.$set(lamp)
await lamp.sockets.$property(-1).lamp.$get({ select: ['id'] })
await lamp.sockets.$list({ top: 1 })
export const sure: readonly Socket[] = (await lamp.sockets.$list()).value
export const spare: Socket | null | undefined = (await lamp.spares.$list()).value[0]
export const first: Socket | null = await lamp.spares.$property(0).$get()
await lamp.spares.$create(null)
await lamp.spares.$replace({ value: [{}, null] })
await lamp.spares.$property(0).lamp.$get()
// @ts-expect-error an item may be null
export const unsure: readonly Socket[] = (await lamp.spares.$list()).value
// @ts-expect-error it may be null
export const firstOf: Socket = await lamp.spares.$property(0).$get()
// @ts-expect-error none of these is null
await lamp.sockets.$create(null)
const socket = await lamp.socket.$get({ select: ['*'] })
// @ts-expect-error what is not expanded is not there
export const unexpanded: object | null = socket === null ? null : socket.lamp
export const watts: number = await lamp.spots.sum().$get()
export const height: number | null | undefined = (await lamp.$property('size').$get())?.height
// @ts-expect-error not a member of what leads nowhere
lamp.size
`

test('its members compile', () => {
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries({ ...files, 'program.ts': program })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(compile(folder, 'typescript')).toBe('')
}, 60_000)

const { graph } = readModel(
  { metadata: [{ path: 'metadata.xml', text: csdlOf(schema) }], docs: [], overlays: [] },
  createReport(),
)
const none = () => code`x`
const values = { key: none, parameter: none, path: none, body: identifier('body'), reference: identifier('target') }

test.each([
  ['GET', '/lamps/{id}/room/place/plan', 'client.lamps(x).room.place.plan.$value()'],
  ['GET', '/lamps/{id}/room/place/test.indoors/lamps', "client.lamps(x).room.place.$as('test.indoors').lamps.$list()"],
  ['POST', '/lamps/{id}/room/test.dim', 'client.lamps(x).room.dim()'],
  ['GET', '/lamps/{id}/spots/test.sum', 'client.lamps(x).spots.sum().$get()'],
  ['GET', '/lamps/{id}/size', "client.lamps(x).$property('size').$get()"],
])('%s %s is the call %s', (method, path, call) => {
  const resolution = resolve(graph, method, path)
  expect(resolution.resolved && callCode(method, resolution, graph, values)).toBe(call)
})

import { expect, test } from 'vitest'
import { recorded } from './recorded.js'

const schema = `<EnumType Name="Level"><Member Name="Low"/><Member Name="High"/></EnumType>
<TypeDefinition Name="Serial" UnderlyingType="Edm.Guid"/><TypeDefinition Name="Code" UnderlyingType="Edm.String"/><TypeDefinition Name="Amount" UnderlyingType="Edm.Decimal"/>
<EntityType Name="Device"><Key><PropertyRef Name="Serial"/></Key><Property Name="Serial" Type="test.Serial" Nullable="false"/>
  <Property Name="delete" Type="Edm.Boolean"/><Property Name="Extent" Type="test.Extent"/>
  <NavigationProperty Name="rooms" Type="Collection(test.Room)" ContainsTarget="true"/><NavigationProperty Name="log" Type="test.Log" ContainsTarget="true"/>
  <NavigationProperty Name="then" Type="test.Device"/></EntityType>
<EntityType Name="Sensor" BaseType="test.Device"><NavigationProperty Name="probes" Type="Collection(test.Probe)" ContainsTarget="true"/></EntityType>
<EntityType Name="Camera" BaseType="test.Sensor"/>
<ComplexType Name="Extent" OpenType="true"><Property Name="Width" Type="test.Amount"/></ComplexType>
<EntityType Name="Room"><Key><PropertyRef Name="No"/></Key><Property Name="No" Type="Edm.Int16" Nullable="false"/><NavigationProperty Name="shelves" Type="Collection(test.Shelf)" ContainsTarget="true"/></EntityType>
<EntityType Name="Shelf"><Key><PropertyRef Name="Row"/><PropertyRef Name="Col"/></Key><Property Name="Row" Type="Edm.Byte" Nullable="false"/><Property Name="Col" Type="test.Code" Nullable="false"/>
  <NavigationProperty Name="boxes" Type="Collection(test.Box)" ContainsTarget="true"/></EntityType>
<EntityType Name="Box" HasStream="true"><Key><PropertyRef Name="Label"/></Key><Property Name="Label" Type="Edm.String" Nullable="false"/></EntityType>
<EntityType Name="Log"><NavigationProperty Name="lines" Type="Collection(test.Line)" ContainsTarget="true"/></EntityType>
<EntityType Name="Line"><Key><PropertyRef Name="Span"/></Key><Property Name="Span" Type="Edm.Duration" Nullable="false"/></EntityType>
<EntityType Name="Probe"><Key><PropertyRef Name="At"/><PropertyRef Name="Kind"/></Key><Property Name="At" Type="Edm.DateTimeOffset" Nullable="false"/><Property Name="Kind" Type="test.Level" Nullable="false"/></EntityType>
<EntityType Name="Slot"><Key><PropertyRef Name="Level"/><PropertyRef Name="Serial"/><PropertyRef Name="Span"/><PropertyRef Name="Day"/></Key><Property Name="Level" Type="test.Level" Nullable="false"/>
  <Property Name="Serial" Type="test.Serial" Nullable="false"/><Property Name="Span" Type="Edm.Duration" Nullable="false"/><Property Name="Day" Type="Edm.Date" Nullable="false"/></EntityType>
<EntityType Name="Flag"><Key><PropertyRef Name="On"/></Key><Property Name="On" Type="Edm.Boolean" Nullable="false"/></EntityType>
<EntityType Name="Hour"><Key><PropertyRef Name="At"/></Key><Property Name="At" Type="Edm.TimeOfDay" Nullable="false"/></EntityType>
<EntityType Name="Inner"><Key><PropertyRef Name="Where/Zip" Alias="Zip"/></Key><Property Name="Where" Type="test.Where" Nullable="false"/></EntityType>
<ComplexType Name="Where"><Property Name="Zip" Type="Edm.String" Nullable="false"/><NavigationProperty Name="device" Type="test.Device"/></ComplexType>
<Function Name="find" IsComposable="true"><Parameter Name="level" Type="test.Level"/><Parameter Name="from" Type="Edm.Date"/><ReturnType Type="Collection(test.Device)"/></Function>
<Function Name="find" IsComposable="true"><Parameter Name="serial" Type="test.Serial"/><ReturnType Type="Collection(test.Device)"/></Function>
<Function Name="within" IsBound="true" IsComposable="true"><Parameter Name="set" Type="Collection(test.Sensor)"/><Parameter Name="range" Type="Edm.Double" Nullable="false"/><ReturnType Type="Collection(test.Sensor)"/></Function>
<Function Name="within" IsBound="true" IsComposable="true"><Parameter Name="set" Type="Collection(test.Device)"/><Parameter Name="span" Type="Edm.Duration" Nullable="false"/><ReturnType Type="Collection(test.Device)"/></Function>
<Function Name="best" IsBound="true" IsComposable="true"><Parameter Name="set" Type="Collection(test.Camera)"/><ReturnType Type="test.Camera"/></Function>
<Function Name="snapshot" IsBound="true"><Parameter Name="it" Type="test.Device"/><ReturnType Type="Edm.Stream"/></Function>
<Function Name="value" IsBound="true"><Parameter Name="it" Type="test.Device"/><ReturnType Type="Edm.String"/></Function>
<Function Name="area" IsBound="true"><Parameter Name="it" Type="test.Extent"/><Parameter Name="scale" Type="test.Amount"/><ReturnType Type="test.Amount"/></Function>
<Action Name="delete" IsBound="true"><Parameter Name="it" Type="test.Device"/><Parameter Name="why" Type="Edm.String"/></Action>
<Action Name="reset" IsBound="true"><Parameter Name="set" Type="Collection(test.Sensor)"/></Action>
<EntityContainer Name="C"><EntitySet Name="list" EntityType="test.Device"/><EntitySet Name="batch" EntityType="test.Sensor"/><EntitySet Name="Slots" EntityType="test.Slot"/><EntitySet Name="Flags" EntityType="test.Flag"/>
  <EntitySet Name="Hours" EntityType="test.Hour"/><EntitySet Name="Inners" EntityType="test.Inner"/><Singleton Name="default" Type="test.Log"/><FunctionImport Name="find" Function="test.find" EntitySet="list"/></EntityContainer>`

const { client, requests, lines } = recorded(schema)
const id = '11111111-2222-3333-4444-555555555555'
const device = client.list(id)
const box = device.rooms(-7).shelves({ Row: 1, Col: 'a b' }).boxes("it's")

test.each<[string, () => PromiseLike<unknown>]>([
  ['GET /list', () => client.list.$list()],
  [`GET /batch(${id})`, () => client.batch(id).$get()],
  ["GET /default/lines(duration'PT1H30M')", () => client.default.lines('PT1H30M').$get()],
  [`GET /list(${id})/then/then/log`, () => device.then.then.log.$get()],
  [`DELETE /list(${id})/then/$ref`, () => device.then.$ref.$remove()],
  [`POST /list(${id})/test.delete`, () => device.delete({ why: 'old' })],
  [`DELETE /list(${id})/delete`, () => device.$property('delete').$delete()],
  [`GET /list(${id})/test.value()`, () => device.value().$get()],
  [`GET /list(${id})/rooms(-7)/shelves(Row=1,Col='a b')/boxes('it''s')/$value`, () => box.$value()],
  [
    `GET /list(${id})/test.Sensor/probes(At=2026-01-31T10:20:30Z,Kind='High')`,
    () => device.$as('test.Sensor').probes({ At: '2026-01-31T10:20:30Z', Kind: 'High' }).$get(),
  ],
  [
    'GET /list/test.Camera/test.best()/test.snapshot()',
    () => client.list.$as('test.Camera').best().snapshot().$value(),
  ],
  ["GET /list/test.within(span=duration'P1D')", () => client.list.within({ span: 'P1D' }).$list()],
  ['GET /batch/test.within(range=INF)/$count', () => client.batch.within({ range: Infinity }).$count()],
  [
    "GET /batch/test.within(span=duration'PT5M')/test.Camera",
    () => client.batch.within({ span: 'PT5M' }).$as('test.Camera').$list(),
  ],
  ['POST /batch/test.reset', () => client.batch.reset()],
  ["GET /find(level='High',from=2026-01-01)/$count", () => client.find({ level: 'High', from: '2026-01-01' }).$count()],
  [`GET /find(serial=${id})`, () => client.find({ serial: id }).$list()],
  [`GET /list(${id})/Extent/test.area(scale=2.5)`, () => device.Extent.area({ scale: 2.5 }).$get()],
  [`GET /list(${id})/Extent/Depth`, () => device.Extent.$property('Depth').$get()],
  [
    `GET /Slots(Level='Low',Serial=${id},Span=duration'PT1M',Day=2026-02-03)`,
    () => client.Slots({ Level: 'Low', Serial: id, Span: 'PT1M', Day: '2026-02-03' }).$get(),
  ],
  ['GET /Flags(true)', () => client.Flags(true).$get()],
  ['GET /Hours(12:30:00)', () => client.Hours('12:30:00').$get()],
  ["GET /Inners('12345')/Where/device", () => client.Inners('12345').Where.device.$get()],
])('%s', async (line, call) => {
  requests.length = 0
  await call()
  expect(lines()).toEqual([line])
})

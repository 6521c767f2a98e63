import { cpSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { generatedFrom } from '../generated-from.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

const opening = `import { batch, resultOf } from 'edmwright/runtime'
import { createClient } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://example.org' })
`

test('what is bound is a builder of the type that stands there', () => {
  const folder = temporaryFolder()
  cpSync(join(repository, 'generated'), join(folder, 'sdk'), { recursive: true })
  writeFileSync(
    join(folder, 'program.ts'),
    `${opening}
await client.groups.$create({ 'owners@odata.bind': [client.users('1'), client.groups('1'), 'users/2'] })
await client.users('1').$update({ 'manager@odata.bind': client.me.manager })
await client.users('1').$update({ 'manager@odata.bind': client.groups('1').members('1').$as('microsoft.graph.user') })
await client.users('1').$update({ 'manager@odata.bind': null })
await client.groups('1').members.$ref.$add(client.users('1'))
await client.me.manager.$ref.$set(client.users('1'))
const create = client.groups.$create({ displayName: 'Ops' })
await batch([create, client.users('1').$update({ 'manager@odata.bind': resultOf(create, client.groups) })])
`,
  )
  expect(compile(folder, 'typescript')).toBe('')
})

test.each([
  ["client.groups.$create({ 'owners@odata.bind': [client.me.messages('1')] })", 'Message'],
  ["client.groups.$create({ 'owners@odata.bind': client.users('1') })", 'Bind<DirectoryObject>\\[\\]'],
  ["client.users('1').$update({ 'manager@odata.bind': client.me.messages('1') })", 'Message'],
  ["client.users('1').$update({ 'manager@odata.bind': client.users })", 'EntityAt<DirectoryObject>'],
  ["client.users('1').$update({ 'manager@odata.bind': client.me.$get() })", 'LazyRequest<User'],
  ["client.users('1').$update({ 'manager@odata.bind': client.me.$property('workingHours') })", 'EntityAt<DirectoryO'],
  ["client.users('1').$update({ 'manger@odata.bind': client.users('1') })", "'manger@odata.bind'"],
  ["client.groups('1').members.$ref.$add(client.me.messages('1'))", 'Message'],
  ["client.groups('1').members.$ref.$remove(client.me.messages('1'))", 'Message'],
  ["client.groups('1').members.$ref.$add(client.users)", 'EntityAt<DirectoryObject>'],
  ["client.me.manager.$ref.$set(client.me.messages('1'))", 'Message'],
])('%s does not compile, and the message names %s', (call, named) => {
  const folder = temporaryFolder()
  cpSync(join(repository, 'generated'), join(folder, 'sdk'), { recursive: true })
  writeFileSync(join(folder, 'program.ts'), `${opening}void batch; void resultOf\nawait ${call}\n`)
  expect(compile(folder, 'typescript7')).toMatch(new RegExp(`error TS\\d+: [^]*${named}`))
})

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const metadata = `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="person">${key}<Property Name="name" Type="Edm.String" Nullable="false"/>
<NavigationProperty Name="boss" Type="n.person"/><NavigationProperty Name="reports" Type="Collection(n.person)"/>
<NavigationProperty Name="team" Type="n.team"/></EntityType>
<EntityType Name="team">${key}<Property Name="label" Type="Edm.String" Nullable="false"/></EntityType>
<Action Name="hire" IsBound="true"><Parameter Name="team" Type="n.team"/><Parameter Name="who" Type="n.person" Nullable="false"/>
<Parameter Name="with" Type="Collection(n.person)"/></Action>
<EntityContainer Name="c"><EntitySet Name="people" EntityType="n.person"/><EntitySet Name="teams" EntityType="n.team"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

test('since 4.01 an entity that exists may stand among those that are made, and be given to an action', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'metadata.xml'), metadata)
  writeFileSync(
    join(folder, 'program.ts'),
    `import { createClient } from './sdk/index.js'
const client = createClient({ baseUrl: 'https://example.org' })
await client.people.$create({ boss: { '@id': client.people(1) }, reports: [{ '@id': client.people(2) }, { name: 'New' }] })
await client.people(1).$update({ boss: { '@id': 'people(1)' }, team: { label: 'New' } })
await client.people(1).$update({ 'boss@odata.bind': client.people(2) })
// @ts-expect-error a team is no person
await client.people.$create({ boss: { '@id': client.teams(1) } })
// @ts-expect-error a team is no person
await client.people.$create({ reports: [{ '@id': client.teams(1) }] })
await client.teams(1).hire({ who: { '@id': client.people(1) }, with: [{ '@id': 'people(2)' }, { name: 'New' }] })
// @ts-expect-error a team is no person
await client.teams(1).hire({ who: { '@id': client.teams(1) } })
`,
  )
  const { status, stderr } = edmwright(['generate', '--metadata', 'metadata.xml', '--out', 'sdk', '--no-cache'], {
    cwd: folder,
  })
  expect(status, stderr).toBe(0)
  expect(compile(folder, 'typescript')).toBe('')
})

test('what is made where an abstract type is expected says what it is', () => {
  const files = generatedFrom(`
    <EntityType Name="medium" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <EntityType Name="book" BaseType="test.medium"><Property Name="pages" Type="Edm.Int32"/></EntityType>
    <EntityType Name="comic" BaseType="test.book"><Property Name="hero" Type="Edm.String"/></EntityType>
    <EntityType Name="film" BaseType="test.medium"><Property Name="length" Type="Edm.Duration"/><NavigationProperty Name="of" Type="test.medium"/></EntityType>
    <EntityContainer Name="c"><EntitySet Name="media" EntityType="test.medium"/><EntitySet Name="books" EntityType="test.book"/></EntityContainer>`)
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  writeFileSync(
    join(folder, 'program.ts'),
    `import { createClient } from './index.js'
const { media, books } = createClient({ baseUrl: 'https://service.example' })
media.$create({ '@odata.type': '#test.book', pages: 2 })
media.$create({ '@odata.type': '#test.comic', pages: 2, hero: 'x' })
media.$create({ '@odata.type': '#test.film', length: 'PT1H', of: { '@odata.type': '#test.book' } })
books.$create({ pages: 2 })
// @ts-expect-error a book, or what else
media.$create({ pages: 2 })
// @ts-expect-error a book, or what else
media.$create({ '@odata.type': '#test.film', of: { pages: 2 } })
// @ts-expect-error there are no values of it
media.$create({ '@odata.type': '#test.medium' })
// @ts-expect-error no member of a film
media.$create({ '@odata.type': '#test.film', pages: 2 })
`,
  )
  expect(compile(folder, 'typescript')).toBe('')
})

test('what is given to an operation, and complex values in what is sent, may be of derived types, or what was read', () => {
  const files = generatedFrom(`
    <ComplexType Name="shape" Abstract="true"><Property Name="color" Type="Edm.String"/></ComplexType>
    <ComplexType Name="circle" BaseType="test.shape"><Property Name="r" Type="Edm.Double"/></ComplexType>
    <ComplexType Name="frame"><Property Name="inner" Type="test.shape"/></ComplexType>
    <EntityType Name="part"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <EntityType Name="wheel" BaseType="test.part"><Property Name="spokes" Type="Edm.Int32"/></EntityType>
    <EntityType Name="sign"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>
      <Property Name="shape" Type="test.shape"/><Property Name="shapes" Type="Collection(test.shape)" Nullable="false"/>
      <Property Name="frame" Type="test.frame"/><NavigationProperty Name="parts" Type="Collection(test.part)" ContainsTarget="true"/></EntityType>
    <Action Name="draw"><Parameter Name="sign" Type="test.sign" Nullable="false"/><Parameter Name="shapes" Type="Collection(test.shape)" Nullable="false"/></Action>
    <Function Name="near"><Parameter Name="shape" Type="test.shape" Nullable="false"/><ReturnType Type="Edm.Int32"/></Function>
    <EntityContainer Name="c"><EntitySet Name="signs" EntityType="test.sign"/><ActionImport Name="draw" Action="test.draw"/><FunctionImport Name="near" Function="test.near"/></EntityContainer>`)
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  writeFileSync(
    join(folder, 'program.ts'),
    `import { createClient } from './index.js'
const { signs, draw, near } = createClient({ baseUrl: 'https://service.example' })
const circle = { '@odata.type': '#test.circle', r: 1 } as const
signs.$create({ shape: { '@odata.type': '#test.circle', r: 1 }, shapes: [{ '@odata.type': '#test.circle', r: 1 }] })
signs.$create({ frame: { inner: { '@odata.type': '#test.circle', r: 1, color: 'red' } } })
signs('1').$update({ shape: { '@odata.type': '#test.circle', r: 1 }, frame: { inner: circle } })
draw({ sign: { parts: [{ '@odata.type': '#test.wheel', spokes: 3 }] }, shapes: [{ '@odata.type': '#test.circle', r: 1 }] })
near({ shape: { '@odata.type': '#test.circle', r: 1 } })
const sign = await signs('1').$get()
if (sign.shape) near({ shape: sign.shape })
if (sign.shapes) draw({ sign, shapes: sign.shapes })
signs.$create({ shape: sign.shape ?? null, frame: sign.frame ?? null })
// @ts-expect-error no member of a circle
signs.$create({ shape: { '@odata.type': '#test.circle', radius: 1 } })
// @ts-expect-error no member of a circle
signs.$create({ frame: { inner: { '@odata.type': '#test.circle', radius: 1 } } })
// @ts-expect-error no number
draw({ sign: { parts: [{ '@odata.type': '#test.wheel', spokes: 'three' }] }, shapes: [] })
`,
  )
  expect(compile(folder, 'typescript')).toBe('')
})

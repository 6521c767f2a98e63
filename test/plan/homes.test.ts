import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'
import { homesOf } from '../../src/plan/homes.js'
import { planModules } from '../../src/plan/modules.js'
import { decideNames } from '../../src/plan/names.js'

const enumOf = (name: string) => `<EnumType Name="${name}"><Member Name="one"/></EnumType>`
const complexOf = (name: string, types: readonly string[] = [], base = '') =>
  `<ComplexType Name="${name}"${base && ` BaseType="${base}"`}>${properties(name, types)}</ComplexType>`
const entityOf = (name: string, types: readonly string[] = []) =>
  `<EntityType Name="${name}"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>${properties(name, types)}</EntityType>`
const properties = (name: string, types: readonly string[]) =>
  types.map((type, index) => `<Property Name="${name}${index}" Type="${type}"/>`).join('')

function graphOf(schemas: Readonly<Record<string, readonly string[]>>) {
  const body = Object.entries(schemas).map(
    ([namespace, types]) =>
      `<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${types.join('')}</Schema>`,
  )
  const text = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>${body.join('')}</edmx:DataServices></edmx:Edmx>`
  return readModel({ metadata: [{ path: 'm.xml', text }], docs: [], overlays: [] }, createReport()).graph
}

const homes = (types: readonly string[], others: Readonly<Record<string, readonly string[]>> = {}) =>
  Object.fromEntries(homesOf(graphOf({ a: types, ...others })))

test('what one type holds stands with it, through several, in collections too', () => {
  const types = [
    entityOf('order', ['a.address', 'Collection(a.mark)', 'a.weight']),
    complexOf('address', ['a.country']),
    enumOf('country'),
    enumOf('mark'),
    '<TypeDefinition Name="weight" UnderlyingType="Edm.Decimal"/>',
  ]
  expect(homes(types)).toEqual({
    'a.address': 'a.order',
    'a.country': 'a.order',
    'a.mark': 'a.order',
    'a.weight': 'a.order',
  })
})

test('what two hold stands alone, and what is held by two of one module with them', () => {
  const shared = [
    entityOf('order', ['a.address']),
    entityOf('user', ['a.address']),
    complexOf('address', ['a.country']),
  ]
  expect(homes([...shared, enumOf('country')])).toEqual({ 'a.country': 'a.address' })
  const nested = [entityOf('order', ['a.address', 'a.country']), complexOf('address', ['a.country']), enumOf('country')]
  expect(homes(nested)).toEqual({ 'a.address': 'a.order', 'a.country': 'a.order' })
})

test('entity types, what nothing refers to and what only refers to itself stand alone', () => {
  const set = '<EntityContainer Name="c"><EntitySet Name="users" EntityType="a.user"/></EntityContainer>'
  const alone = [entityOf('user'), complexOf('lonely'), complexOf('tree', ['Collection(a.tree)', 'a.leaf']), set]
  expect(homes([...alone, enumOf('leaf')])).toEqual({ 'a.leaf': 'a.tree' })
  const navigation =
    '<EntityType Name="team" BaseType="a.user"><NavigationProperty Name="badge" Type="a.badge"/></EntityType>'
  expect(homes([entityOf('user'), navigation, entityOf('badge')])).toEqual({})
})

test('a derived value is where its base may stand: with it, or where that is', () => {
  const family = [complexOf('shape'), complexOf('circle', [], 'a.shape'), complexOf('ring', ['a.tone'], 'a.circle')]
  const all = [...family, enumOf('tone')]
  expect(homes([entityOf('drawing', ['a.shape']), ...all])).toEqual({
    'a.circle': 'a.drawing',
    'a.ring': 'a.drawing',
    'a.shape': 'a.drawing',
    'a.tone': 'a.drawing',
  })
  expect(homes([entityOf('drawing', ['a.shape']), entityOf('wheel', ['a.circle']), ...all])).toEqual({
    'a.tone': 'a.ring',
  })
})

test('values that refer to each other stand with the one type that refers to both, or alone', () => {
  const pair = [complexOf('left', ['a.right']), complexOf('right', ['a.left'])]
  expect(homes([...pair, entityOf('order', ['a.left', 'a.right'])])).toEqual({
    'a.left': 'a.order',
    'a.right': 'a.order',
  })
  expect(homes(pair)).toEqual({})
})

test('another namespace is another folder', () => {
  const others = [complexOf('mark', ['a.b.tone']), enumOf('tone')]
  expect(homes([entityOf('order', ['a.b.mark'])], { 'a.b': others })).toEqual({ 'a.b.tone': 'a.b.mark' })
})

test('what an operation takes and gives stands with what it is bound to, or alone where it is not bound', () => {
  const operation = (bound: string) =>
    `<Function Name="move"${bound && ' IsBound="true"'}>${bound}<Parameter Name="to" Type="a.place"/><ReturnType Type="a.trace"/></Function>`
  const types = [entityOf('order'), complexOf('place'), complexOf('trace')]
  const onOrder = operation('<Parameter Name="on" Type="Collection(a.order)"/>')
  expect(homes([...types, onOrder])).toEqual({ 'a.place': 'a.order', 'a.trace': 'a.order' })
  expect(homes([...types, operation('')])).toEqual({})
})

test('in a module the type that it is named after stands first; others take no file name', () => {
  const graph = graphOf({ a: [entityOf('order', ['a.address', 'a.Order2']), complexOf('address'), enumOf('Order2')] })
  const names = decideNames(graph, createReport())
  const modules = planModules(graph, names).map(({ types, path }) => [path, types.map(({ name }) => name)])
  expect(modules).toEqual([['order.ts', ['a.order', 'a.Order2', 'a.address']]])
  expect([names.isGuest('a.order'), names.isGuest('a.address')]).toEqual([false, true])
})

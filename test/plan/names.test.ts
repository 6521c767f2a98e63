import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'
import { decideNames, pascalCase } from '../../src/plan/names.js'

const enumOf = (name: string) => `<EnumType Name="${name}"><Member Name="a"/></EnumType>`
const complexOf = (name: string) => `<ComplexType Name="${name}"><Property Name="a" Type="Edm.String"/></ComplexType>`

function namesOf(types: readonly (readonly [namespace: string, xml: string])[]) {
  const namespaces = [...new Set(types.map(([namespace]) => namespace))]
  const schemas = namespaces.map((namespace) => {
    const body = types.filter(([other]) => other === namespace).map(([, xml]) => xml)
    return `<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${body.join('')}</Schema>`
  })
  const text = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>${schemas.join('')}</edmx:DataServices></edmx:Edmx>`
  const report = createReport()
  const { graph } = readModel({ metadata: [{ path: 'm.xml', text }], docs: [], overlays: [] }, report)
  const names = decideNames(graph, report)
  const renamed = report.diagnostics.filter(({ code }) => code === 'output/renamed').length
  const given = Object.fromEntries([...graph.types.keys()].map((name) => [name, [names.of(name), names.pathOf(name)]]))
  return { given, renamed, namespaces: names.namespaces }
}

test('a type is named in Pascal case, its file as the metadata has it', () => {
  expect(namesOf([['a', complexOf('userName')]])).toEqual({
    given: { 'a.userName': ['UserName', 'userName.ts'] },
    renamed: 0,
    namespaces: [],
  })
  expect([pascalCase(''), pascalCase('_a'), pascalCase('éa')]).toEqual(['', '_a', 'Éa'])
})

test('words that TypeScript keeps are no clash in Pascal case', () => {
  const { given, renamed } = namesOf(['any', 'class', 'string', 'type'].map((name) => ['a', enumOf(name)] as const))
  expect([Object.values(given).map(([name]) => name), renamed]).toEqual([['Any', 'Class', 'String', 'Type'], 0])
})

test('what the index exports is not given to a type, nor its file names', () => {
  expect(namesOf([['a', enumOf('client')]])).toMatchObject({
    given: { 'a.client': ['Client2', 'client2.ts'] },
    renamed: 1,
  })
  expect(namesOf(['index', 'permissions'].map((name) => ['a', enumOf(name)] as const))).toMatchObject({
    given: { 'a.index': ['Index', 'index2.ts'], 'a.permissions': ['Permissions', 'permissions2.ts'] },
    renamed: 0,
  })
})

test('the later of `UserName` and `userName` gets a number', () => {
  expect(
    namesOf([
      ['a', enumOf('userName')],
      ['a', enumOf('UserName')],
    ]),
  ).toMatchObject({
    given: { 'a.UserName': ['UserName', 'userName.ts'], 'a.userName': ['UserName2', 'userName2.ts'] },
    renamed: 1,
  })
})

test('a type `messageCreate` makes room for the shapes of `message`', () => {
  expect(
    namesOf([
      ['a', enumOf('messageCreate')],
      ['a', complexOf('message')],
    ]),
  ).toMatchObject({
    given: { 'a.message': ['Message', 'message.ts'], 'a.messageCreate': ['MessageCreate2', 'messageCreate2.ts'] },
    renamed: 1,
  })
})

test('file names differ by more than case', () => {
  const { given } = namesOf([
    ['a', enumOf('userId')],
    ['a', enumOf('userID')],
  ])
  expect(given).toEqual({ 'a.userID': ['UserID', 'userID.ts'], 'a.userId': ['UserId', 'userId2.ts'] })
})

test('no file has a name that Windows keeps', () => {
  const { given } = namesOf(['con', 'Nul', 'com1', 'LPT9'].map((name) => ['a', enumOf(name)] as const))
  expect(Object.values(given).map(([, path]) => path)).toEqual(['lPT92.ts', 'nul2.ts', 'com12.ts', 'con2.ts'])
})

test('a short name may stand in two namespaces', () => {
  const types = [
    ['graph.main', enumOf('session')],
    ['graph.main', enumOf('user')],
    ['graph.main.callRecords', enumOf('session')],
  ] as const
  expect(namesOf(types)).toEqual({
    given: {
      'graph.main.callRecords.session': ['Session', 'callRecords/session.ts'],
      'graph.main.session': ['Session', 'session.ts'],
      'graph.main.user': ['User', 'user.ts'],
    },
    renamed: 0,
    namespaces: [{ namespace: 'graph.main.callRecords', exportName: 'callRecords' }],
  })
})

test('no namespace has the name of what stands beside it', () => {
  const { namespaces } = namesOf([
    ['a', enumOf('user')],
    ['a', enumOf('group')],
    ...['delete', 'con', 'runtime', 'createClient'].map((name) => [`a.${name}`, enumOf('x')] as const),
  ])
  expect(namespaces.map(({ exportName }) => exportName)).toEqual(['con2', 'createClient2', 'delete2', 'runtime2'])
})

test('the order of the metadata changes no name', () => {
  const types = [
    ['a', enumOf('userName')],
    ['a', enumOf('UserName')],
    ['a', enumOf('messageCreate')],
    ['a', complexOf('message')],
    ['a', enumOf('con')],
    ['a.b', enumOf('userName')],
    ['a.b', enumOf('UserName')],
  ] as const
  const expected = namesOf(types)
  const shuffled = fc.shuffledSubarray([...types], { minLength: types.length })
  fc.assert(
    fc.property(shuffled, (order) => {
      expect(namesOf(order)).toEqual(expected)
    }),
    { numRuns: 30 },
  )
})

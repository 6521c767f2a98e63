import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { pathsTo } from '../../src/graph/paths.js'
import { resolve } from '../../src/graph/resolve.js'
import { readCsdl } from '../../src/read/csdl/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EntityType Name="thing" Abstract="true"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
<EntityType Name="lamp" BaseType="n.thing"><Property Name="watts" Type="Edm.Int32"/></EntityType>
<EntityType Name="house" BaseType="n.thing"><NavigationProperty Name="things" Type="Collection(n.thing)" ContainsTarget="true"/></EntityType>
<Function Name="near" IsBound="true" IsComposable="true"><Parameter Name="it" Type="Collection(n.thing)"/><Parameter Name="at" Type="Edm.String"/><ReturnType Type="n.thing"/></Function>
<Action Name="burn" IsBound="true"><Parameter Name="it" Type="n.house"/></Action>
<EntityContainer Name="c"><EntitySet Name="houses" EntityType="n.house"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

const document = readCsdl({ path: 'a.xml', text: metadata }, createReport())
const graph = createGraph(declare(document === undefined ? [] : [document], createReport()))

function walk(method: string, path: string): string {
  const found = resolve(graph, method, path)
  return found.resolved ? [found.request, ...found.notes.map(({ kind }) => kind)].join(' ') : found.code
}

test.each([
  ['GET', '/houses', 'GET /houses'],
  ['get', '/houses', 'verb'],
  ['PST', '/houses/{id}/burn', 'verb'],
  ['GET', '/houses/{id | name}/things', 'GET /houses/{id}/things'],
  ['GET', "/houses('a')/things", 'GET /houses/{id}/things'],
  ['GET', 'Houses/', 'GET /houses no-slash trailing-slash case'],
  ['GET', '/houses/{id}/things/n.lamp/$count', 'GET /houses/{id}/things/n.lamp/$count'],
  ['GET', '/houses/{id}/things/{id}/watts', 'GET /houses/{id}/things/{id}/watts cast-omitted'],
  ['POST', '/houses/{id}/burn', 'POST /houses/{id}/burn'],
  ['GET', '/houses/{id}/burn', 'GET /houses/{id}/burn verb'],
  ['POST', '/houses/{id}', 'verb'],
  ['GET', "/houses/{id}/things/near(at='x')", "GET /houses/{id}/things/near(at='x')"],
  ['PATCH', "/houses/{id}/things/near(at='x')", "PATCH /houses/{id}/things/near(at='x')"],
  ['GET', '/barns', 'path'],
  ['GET', '** Collection URI for n.lamp not found', 'placeholder'],
])('%s %s leads to %s', (method, path, expected) => {
  expect(walk(method, path)).toBe(expected)
})

test('a derived type is reached at the contained collection of its base', () => {
  expect(pathsTo(graph, 'n.lamp')[0]).toEqual({ path: '/houses/{id}/things', collection: true, contained: true })
})

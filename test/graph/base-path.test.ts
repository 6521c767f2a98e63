import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { basePathsOf } from '../../src/graph/base-path.js'
import { readModel } from '../../src/index.js'
import { read } from '../read/docs/read.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityType Name="boat"/>
<EntityContainer Name="c"><Singleton Name="boat" Type="s.boat"/></EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`

function base(...paths: readonly string[]) {
  const inputs = { metadata: [{ path: 'm.xml', text: metadata }], docs: [], overlays: [] }
  const { graph } = readModel(inputs, createReport())
  const lines = paths.map((path) => `GET ${path}`).join('\n')
  return basePathsOf([read(`## HTTP request\n\n\`\`\`http\n${lines}\n\`\`\`\n`).page], graph)
}

test.each([
  ['is what a good part of the requests begin with', ['/a/b/boat', '/a/b/boat', '/boat'], ['/a/b']],
  ['may differ between examples and requests', ['/a/boat', 'pre/boat', '/a/boat', 'pre/boat'], ['/a', 'pre']],
  ['is none where requests begin at the root', ['/boat', '/boat/a', '/boat'], []],
  ['is none for a few that begin elsewhere', ['/x/boat', '/boat', '/boat', '/boat', '/boat'], []],
  ['is none where nothing is known', ['/a/b', '/c'], []],
  ['is none without requests', [], []],
])('the way to the service %s', (_, paths, expected) => {
  expect(base(...paths)).toEqual(expected)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import type { Declarations } from '../../src/graph/declarations.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { models } from './csdl/model.js'
import { services } from './csdl/service.js'
import { writeJson } from './csdl/write-json.js'
import { writeXml } from './csdl/write-xml.js'

function read(
  path: string,
  text: string,
): { readonly declarations: Declarations; readonly findings: readonly string[] } {
  const report = createReport()
  const document = readCsdl({ path, text }, report)
  const declarations = declare(document === undefined ? [] : [document], report)
  check(createGraph(declarations), [], [], report)
  return { declarations, findings: report.diagnostics.map(({ line, message }) => `${path}:${line} ${message}`) }
}

/** What is declared, without places. */
function plain({ types, operations, containers, terms }: Declarations): unknown {
  const text = JSON.stringify(
    { types: [...types], operations, containers, terms: [...terms] },
    (key, value: unknown) => (key === 'origin' ? undefined : value),
  )
  return JSON.parse(text)
}

test('a model in XML and in JSON is the same graph, and has no finding', () => {
  fc.assert(
    fc.property(models, (model) => {
      const xml = read('a.xml', writeXml(model))
      const json = read('a.json', writeJson(model))
      expect([...xml.findings, ...json.findings]).toEqual([])
      expect(plain(json.declarations)).toEqual(plain(xml.declarations))
    }),
    { seed: 401, numRuns: 200 },
  )
})

test('a service in XML and in JSON is the same graph, and has no finding', () => {
  fc.assert(
    fc.property(services, (service) => {
      const xml = read('a.xml', service.xml)
      const json = read('a.json', service.json)
      expect([...xml.findings, ...json.findings]).toEqual([])
      expect(plain(json.declarations)).toEqual(plain(xml.declarations))
    }),
    { seed: 402, numRuns: 200 },
  )
})

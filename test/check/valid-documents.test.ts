import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { validServices } from './documents/valid-services.js'
import { validTypes } from './documents/valid-types.js'
import { validDocuments } from './documents/valid-wholes.js'
import { documentOf } from './documents/wrong.js'

function findings(text: string): readonly string[] {
  const report = createReport()
  const document = readCsdl({ path: 'a.xml', text }, report)
  check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
  return report.diagnostics.map(({ line, code, message }) => `${line} ${code} ${message}`)
}

describe('what is right has no finding', () => {
  test.each([...validTypes, ...validServices])('%s', (_, content) => {
    expect(findings(documentOf(content).text)).toEqual([])
  })

  test.each(validDocuments)('%s', (_, text) => {
    expect(findings(text)).toEqual([])
  })
})

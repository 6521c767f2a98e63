import { describe, expect, test } from 'vitest'
import { check } from '../../src/check/index.js'
import { createReport } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { documentOf } from './documents/wrong.js'
import { wrongServices } from './documents/wrong-services.js'
import { wrongTypes } from './documents/wrong-types.js'

describe('a mistake is one finding, at its line', () => {
  test.each([...wrongTypes, ...wrongServices])('%s', (_, code, content) => {
    const { text, line } = documentOf(content)
    const report = createReport()
    const document = readCsdl({ path: 'a.xml', text }, report)
    check(createGraph(declare(document === undefined ? [] : [document], report)), [], [], report)
    expect(report.diagnostics.map((found) => `${found.line} ${found.code}`)).toEqual([`${line} ${code}`])
  })
})

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check/index.js'
import { createReport, type Diagnostic } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { createGraph } from '../../src/graph/graph.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import type { Source } from '../../src/read/source.js'

/** Runs the stages over a case's folder, as `lint` does, in the order of places. */
export async function findingsOf(folder: string): Promise<readonly Diagnostic[]> {
  const report = createReport()
  const documents = sources(folder, '', /\.(xml|json)$/).map((source) => readCsdl(source, report))
  const declarations = declare(
    documents.filter((document) => document !== undefined),
    report,
  )
  check(createGraph(declarations), [], [], report)
  return report.diagnostics.toSorted((a, b) =>
    a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
  )
}

function sources(folder: string, below: string, name: RegExp): Source[] {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { recursive: below !== '', encoding: 'utf8' })
    .map((path) => join(below, path).replaceAll('\\', '/'))
    .filter((path) => name.test(path) && !path.endsWith('expected.json'))
    .sort()
    .map((path) => ({ path, text: readFileSync(join(folder, path), 'utf8') }))
}

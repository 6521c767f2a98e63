import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { check } from '../../src/check/index.js'
import { createVersionedReport } from '../../src/check/other-versions.js'
import { createVersionComparison } from '../../src/check/versions.js'
import { createReport, type Diagnostic, type Report } from '../../src/diagnostics/report.js'
import { declare } from '../../src/graph/declare.js'
import { describe } from '../../src/graph/describe.js'
import { createGraph, type Graph } from '../../src/graph/graph.js'
import { overlay } from '../../src/graph/overlay/index.js'
import { readOverlay } from '../../src/graph/overlay/read.js'
import { decideNames } from '../../src/plan/names.js'
import { readCsdl } from '../../src/read/csdl/index.js'
import { decodeText } from '../../src/read/decode.js'
import { readPage } from '../../src/read/docs/index.js'
import type { Source } from '../../src/read/source.js'
import { createTemplates, readTemplates } from '../../src/render/load.js'
import { verify } from '../../src/verify/verify.js'
import { manifestName, parseManifest } from '../../src/write/manifest.js'
import { planWrites } from '../../src/write/plan.js'

/** Runs the stages over a case's folder, as `generate` does, and gives the findings in the order of places. */
export async function findingsOf(folder: string): Promise<readonly Diagnostic[]> {
  const report = createReport()
  const documents = sources(folder, '', /^metadata\.(xml|json)$/).map((source) => readCsdl(source, report))
  const pages = sources(folder, 'docs', /\.md$/).map((source) => readPage(source, report))
  const declared = declare(
    documents.filter((document) => document !== undefined),
    report,
  )
  const corrections = sources(folder, '', /^overlay\.json$/).flatMap((source) => readOverlay(source, report))
  const { declarations, described } = describe(overlay(declared, corrections, report), pages)
  const graph = createGraph(declarations)
  const others = sources(folder, '', /^beta\.xml$/).map((source) => ({ service: 'beta', graph: () => graphOf(source) }))
  check(graph, pages, described, createVersionedReport(report, others))
  const compare = createVersionComparison()
  for (const source of sources(folder, '', /^beta\.xml$/)) compare('beta', documentedGraphOf(source, folder), report)
  compare('v1.0', graph, report)
  const names = decideNames(graph, report)
  if (existsSync(join(folder, 'templates'))) createTemplates(readTemplates(join(folder, 'templates')), report)
  if (existsSync(join(folder, 'generated'))) planOutput(folder, report)
  if (existsSync(join(folder, 'verify'))) {
    const files = sources(folder, 'verify', /\.txt$/).map(({ path, text }) => ({
      path: path.slice('verify/'.length, -'.txt'.length),
      text,
    }))
    verify({ files, graph, names }, report)
  }
  return report.diagnostics
    .map((diagnostic) => ({ ...diagnostic, file: diagnostic.file.replace(`${folder}/`, '') }))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1))
}

/** The other service with the pages of its own, if it has some. */
function documentedGraphOf(source: Source, folder: string): Graph {
  const silent = createReport()
  const pages = sources(folder, 'docs-beta', /\.md$/).map((page) => readPage(page, silent))
  const documents = [readCsdl(source, silent)].filter((document) => document !== undefined)
  return createGraph(describe(declare(documents, silent), pages).declarations)
}

function graphOf(source: Source): Graph {
  const report = createReport()
  return createGraph(
    declare(
      [readCsdl(source, report)].filter((document) => document !== undefined),
      report,
    ),
  )
}

/** Wants to write a file named `address.ts` beside what the case's output folder holds. */
function planOutput(folder: string, report: Report): void {
  const read = (path: string) => {
    const full = join(folder, 'generated', path)
    return existsSync(full) ? readFileSync(full, 'utf8') : undefined
  }
  const files = [{ path: 'address.ts', text: 'export interface Address {}\n' }]
  planWrites(files, parseManifest(read(manifestName)), read, (path) => `generated/${path}`, report)
}

function sources(folder: string, below: string, name: RegExp): Source[] {
  if (!existsSync(join(folder, below))) return []
  return readdirSync(join(folder, below), { recursive: below !== '', encoding: 'utf8' })
    .map((path) => join(below, path).replaceAll('\\', '/'))
    .filter((path) => name.test(path))
    .sort()
    .map((path) => ({ path, ...decodeText(readFileSync(join(folder, path))) }))
}

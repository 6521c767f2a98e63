import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { memberRowsOf } from '../../src/check/statistics.js'
import { createReport } from '../../src/diagnostics/report.js'
import { type Model, readModel } from '../../src/index.js'
import { corpus, corpusPresent } from '../corpus.js'

const folder = join(corpus, 'graph-v1.0-2021-07')

function textOf(path: string) {
  return { path, text: readFileSync(join(folder, path), 'utf8') }
}

describe.skipIf(!corpusPresent)('the pages of Microsoft Graph v1.0 of July 2021', () => {
  let model: Model
  const counts = new Map<string, number>()
  const lines = new Set<string>()

  beforeAll(() => {
    const docs = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    const report = createReport()
    model = readModel({ metadata: [textOf('metadata.xml')], docs: docs.sort().map(textOf), overlays: [] }, report)
    for (const { code, file, line } of report.diagnostics) {
      counts.set(code, (counts.get(code) ?? 0) + 1)
      lines.add(`${file}:${line}`)
    }
  }, 60_000)

  test('at least 99 % of rows are matched, and 98 % of those agree', () => {
    const { rows, rowsMatched, rowsAgreeing } = model.statistics
    expect(rowsMatched / rows).toBeGreaterThanOrEqual(0.99)
    expect(rowsAgreeing / rowsMatched).toBeGreaterThanOrEqual(0.98)
  })

  test('at least 97.8 % of request lines are resolved', () => {
    const { requestLines, requestLinesResolved } = model.statistics
    expect(requestLinesResolved / requestLines).toBeGreaterThanOrEqual(0.978)
  })

  test('every row that is not matched has a finding on its line', () => {
    const silent = model.described.flatMap((page) =>
      memberRowsOf(page, model.graph)
        .filter(({ member, row }) => member === undefined && !lines.has(`${page.page.file}:${row.nameOrigin.line}`))
        .map(({ row }) => `${page.page.file}:${row.nameOrigin.line} ${row.name}`),
    )
    expect(silent).toEqual([])
  })

  test('every request line that is not resolved has a finding on its line', () => {
    const silent = model.described.flatMap(({ page, requests }) =>
      requests
        .filter(({ line, resolution }) => !resolution.resolved && !lines.has(`${page.file}:${line.origin.line}`))
        .map(({ line }) => `${page.file}:${line.origin.line} ${line.raw}`),
    )
    expect(silent).toEqual([])
  })

  test('at least 99 % of the documented members have their description', () => {
    const { graph } = model
    const said = model.described.flatMap(({ tables }) =>
      tables.flatMap(({ table, type }) => {
        const declared = graph.types.get(type.name)
        const members = declared?.kind === 'enum' ? declared.members : graph.propertiesOf(type.name)
        const byName = new Map(members.map((member) => [member.name.toLowerCase(), member]))
        const rows = table.rows.filter(({ description }) => description.text !== '')
        return rows.flatMap(({ name }) => byName.get(name.toLowerCase()) ?? [])
      }),
    )
    const having = said.filter(({ doc }) => doc !== undefined && doc.text !== '')
    expect(said.length).toBeGreaterThan(7000)
    expect(having.length / said.length).toBeGreaterThanOrEqual(0.99)
  })

  test('at least 92 % of the entity and complex types have their page', () => {
    const types = [...model.graph.types.values()].filter(({ kind }) => kind === 'entity' || kind === 'complex')
    const having = types.filter((type) => 'page' in type && type.page !== undefined)
    expect(types).toHaveLength(507 + 515)
    expect(having.length / types.length).toBeGreaterThanOrEqual(0.92)
  })

  test('nearly all bodies of examples are understood, and what does not fit is told apart', () => {
    const bodies = model.described.flatMap(({ page }) => page.examples).filter(({ body }) => body !== undefined)
    expect(bodies.length).toBeGreaterThan(3500)
    expect(counts.get('docs/example-json')).toBeLessThan(30)
    expect(counts.get('docs/example-wrapped')).toBeGreaterThan(150)
    expect(counts.get('docs/example-type')).toBeGreaterThan(30)
  })

  test('what pages say of requests is read: permissions, headers, query options, status codes', () => {
    const operations = model.described.filter(({ page }) => /^docs\/api\//.test(page.file))
    const share = (has: (page: (typeof operations)[number]['page']) => boolean) =>
      operations.filter(({ page }) => has(page)).length / operations.length
    expect(share(({ permissions }) => permissions.length > 0)).toBeGreaterThan(0.98)
    expect(share(({ headers }) => headers.length > 0)).toBeGreaterThan(0.95)
    expect(share(({ statuses }) => statuses.length > 0)).toBeGreaterThan(0.99)
    expect(share(({ queryOptions }) => queryOptions.length > 0)).toBeGreaterThan(0.05)
  })
})

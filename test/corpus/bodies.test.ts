import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { jsonOf } from '../../src/graph/examples/body.js'
import { stands } from '../../src/graph/examples/placeholder.js'
import type { TypeRef } from '../../src/graph/types.js'
import { readModel } from '../../src/index.js'
import { collectionOf, type Issue, type Schema } from '../../src/runtime/validate/index.js'
import { corpus, corpusPresent } from '../corpus.js'
import { schemasOf } from '../laws/validators/schemas.js'

const folder = join(corpus, 'graph-v1.0-2021-07')

/** A body of the docs, with what its validator says of it. */
interface Body {
  readonly mode: 'create' | 'update' | 'read'
  readonly place: string
  readonly issues: readonly Issue[]
}

/**
 * Documented bodies that are JSON and of a structured type, without what stands for a value. A body is decided by the validator of the type
 * that it states, or else that the request or the page's annotation gives it.
 */
async function documentedBodies(): Promise<readonly Body[]> {
  const text = (path: string) => ({ path, text: readFileSync(join(folder, path), 'utf8') })
  const docs = readdirSync(join(folder, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .sort()
    .map(text)
  const metadata = text('metadata.xml')
  const { described } = readModel({ metadata: [metadata], docs, overlays: [] }, createReport())
  const { schemas } = await schemasOf(metadata, 'tables', docs)

  return described
    .flatMap(({ examples }) => examples)
    .flatMap(({ example, subject }): readonly Body[] => {
      const mode = modeOf(example)
      const value = jsonOf(example)?.value
      if (subject.kind === 'parameters' || mode === undefined || value === undefined) return []
      const schema = schemaOf(value, subject.type)
      if (schema === undefined) return []
      const { issues = [] } = schema.check(value, { for: mode })
      const real = issues.filter(({ path }) => !stands(path.reduce(memberOf, value)))
      return [{ mode, place: `${example.origin.file}:${example.origin.line}`, issues: real }]
    })

  function schemaOf(value: unknown, type: TypeRef): Schema<unknown> | undefined {
    const many = type.kind === 'collection'
    const item = many ? type.of : type
    if (item.kind !== 'named') return undefined
    const stated = typeof value === 'object' && value !== null ? Reflect.get(value, '@odata.type') : undefined
    const named = typeof stated === 'string' ? schemas.get(stated.slice(stated.lastIndexOf('#') + 1)) : undefined
    const schema = named ?? schemas.get(item.name)
    return schema !== undefined && many ? collectionOf(schema) : schema
  }
}

function modeOf({ kind, method, status }: { kind: string; method: string | undefined; status: number | undefined }) {
  if (kind === 'response') return (status ?? 200) < 300 ? 'read' : undefined
  if (kind === 'request' && method === 'POST') return 'create'
  return kind === 'request' && (method === 'PATCH' || method === 'PUT') ? 'update' : undefined
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
}

describe.skipIf(!corpusPresent)('documented bodies of Microsoft Graph v1.0 of July 2021', async () => {
  const bodies = corpusPresent ? await documentedBodies() : []

  test.each([
    { mode: 'create', least: 0.95, count: 300 },
    { mode: 'update', least: 0.85, count: 320 },
    { mode: 'read', least: 0.98, count: 1200 },
  ])('at least $least of what is documented is accepted for $mode', ({ mode, least, count }) => {
    const of = bodies.filter((body) => body.mode === mode)
    const refused = of.filter(({ issues }) => issues.length > 0)
    const share = (of.length - refused.length) / of.length
    console.info(`${mode}: ${of.length - refused.length} of ${of.length} accepted, ${(100 * share).toFixed(1)} %`)
    if (process.env['SHOW_REFUSED'] !== undefined)
      for (const { place, issues } of refused)
        console.info(
          place,
          issues.map(({ path, code, message }) => `\n  ${path.join('/')} ${code}: ${message}`).join(''),
        )
    expect(of.length).toBeGreaterThan(count)
    expect(share).toBeGreaterThanOrEqual(least)
  })
})

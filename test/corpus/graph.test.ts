import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compile/compile.js'
import { corpus, corpusPresent } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

interface Summary {
  readonly types: Readonly<Record<string, number>>
  readonly operations: Readonly<Record<string, number>>
  readonly docs: Readonly<Record<string, number>>
}

function generate(args: readonly string[]): { readonly out: string; readonly summary: Summary } {
  const out = temporaryFolder()
  const run = edmwright(['generate', ...args, '--out', out, '--format', 'json', '--no-cache'])
  return { out, summary: (JSON.parse(run.stdout) as { summary: Summary }).summary }
}

function share(docs: Readonly<Record<string, number>>, part: string, whole: string): number {
  return (docs[part] ?? 0) / (docs[whole] ?? 1)
}

test.skipIf(!corpusPresent)('Microsoft Graph of 2021 with its docs is joined and compiles', () => {
  const folder = join(corpus, 'graph-v1.0-2021-07')
  const { out, summary } = generate(['--metadata', join(folder, 'metadata.xml'), '--docs', join(folder, 'docs')])
  expect(summary.types).toMatchObject({ entity: 507, complex: 515, enum: 322, typeDefinition: 0 })
  expect(summary.operations).toEqual({ action: 596, function: 212 })
  expect(summary.docs['pages']).toBe(3341)
  expect(share(summary.docs, 'rowsMatched', 'rows')).toBeGreaterThanOrEqual(0.99)
  expect(share(summary.docs, 'rowsAgreeing', 'rowsMatched')).toBeGreaterThanOrEqual(0.975)
  expect(share(summary.docs, 'requestLinesResolved', 'requestLines')).toBeGreaterThanOrEqual(0.975)
  // Its calls are compiled with TypeScript 6.
  expect(compile(out, 'typescript7')).toBe('')
})

test.skipIf(!corpusPresent)('Microsoft Graph of 2026 is read whole and compiles', () => {
  const { out, summary } = generate(['--metadata', join(corpus, 'graph-v1.0-2026-08/metadata.xml')])
  expect(summary.types).toMatchObject({ entity: 1182, complex: 1779, enum: 861 })
  expect(summary.operations).toEqual({ action: 857, function: 326 })
  for (const compiler of ['typescript', 'typescript7'] as const)
    expect([compiler, compile(out, compiler)]).toEqual([compiler, ''])
})

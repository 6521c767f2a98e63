import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { corpus, corpusPresent } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'

const script = fileURLToPath(new URL('run.js', import.meta.url))

function closingLine(...flags: readonly string[]): string {
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...flags, '--out', temporaryFolder()], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  return stdout.trim().split('\n').at(-1) ?? stderr
}

const whole = /^(\d+) calls: \1 compile, \1 send the documented request, 0 do not$/

test('every documented request of the example service is one call', () => {
  expect(closingLine('--config', 'metadata/edmwright.config.ts')).toMatch(whole)
}, 120_000)

test.skipIf(!corpusPresent)(
  'every documented request of Microsoft Graph is one call',
  () => {
    const folder = join(corpus, 'graph-v1.0-2021-07')
    const line = closingLine('--metadata', join(folder, 'metadata.xml'), '--docs', join(folder, 'docs'))
    expect(line).toMatch(whole)
    expect(Number.parseInt(line, 10)).toBeGreaterThan(3600)
  },
  300_000,
)

test.each(['test/requests/everything', 'test/version-2'])(
  'every request that the metadata of %s allows is one call',
  (folder) => {
    expect(closingLine('--config', `${folder}/edmwright.config.json`, '--allowed', '1')).toMatch(whole)
  },
  120_000,
)

test.skipIf(!corpusPresent)(
  'each twentieth request that the metadata of Microsoft Graph allows is one call',
  () => {
    const line = closingLine('--metadata', join(corpus, 'graph-v1.0-2026-08/metadata.xml'), '--allowed', '20')
    expect(line).toMatch(whole)
    expect(Number.parseInt(line, 10)).toBeGreaterThan(1900)
  },
  300_000,
)

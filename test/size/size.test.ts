import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { corpus, corpusPresent, repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

/** The whole of Graph, where it is there; the example else. */
function sdk(): string {
  if (!corpusPresent) return join(repository, 'generated')
  const out = join(temporaryFolder(), 'sdk')
  edmwright(['generate', '--metadata', join(corpus, 'graph-v1.0-2026-08/metadata.xml'), '--out', out, '--no-cache'])
  expect(existsSync(join(out, 'client.ts'))).toBe(true)
  return out
}

test('bundles of programs keep the sizes of .size-limit.js', () => {
  const { stdout } = spawnSync(process.execPath, [join(repository, 'node_modules/size-limit/bin.js'), '--json'], {
    cwd: repository,
    encoding: 'utf8',
    env: { ...process.env, SIZE_SDK: sdk() },
  })
  const checks: readonly { name: string; size: number; sizeLimit: number }[] = JSON.parse(stdout)
  const kept = checks.map(({ name, size, sizeLimit }) => [name, size <= sizeLimit ? 'fits' : `${size} > ${sizeLimit}`])
  expect(kept).toEqual([
    ['one $get', 'fits'],
    ['the validator of message', 'fits'],
    ['filters, batch, paging, upload and retry', 'fits'],
    ['what a client knows of the metadata', 'fits'],
  ])
})

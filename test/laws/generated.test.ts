import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
    statSync(join(folder, path)).isFile(),
  )
  return Object.fromEntries(
    paths.sort().map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  )
}

const config = join(repository, 'metadata/edmwright.config.ts')

test('generated/ is what metadata/ gives', () => {
  const out = temporaryFolder()
  edmwright(['generate', '--config', config, '--out', out, '--no-cache'])
  expect(filesBelow(out)).toEqual(filesBelow(join(repository, 'generated')))
})

test('another locale and time zone give the same bytes', () => {
  const out = temporaryFolder()
  edmwright(['generate', '--config', config, '--out', out, '--no-cache'], {
    env: { TZ: 'Asia/Tokyo', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  })
  expect(filesBelow(out)).toEqual(filesBelow(join(repository, 'generated')))
})

test('check exits 0 on what generate wrote', () => {
  const run = edmwright(['check', '--config', config])
  expect([run.status, run.stdout]).toEqual([0, ''])
})

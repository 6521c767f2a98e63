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

const { scripts }: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(join(repository, 'package.json'), 'utf8'),
)
const configs = scripts['generate']?.match(/\S+edmwright\.config\.\w+/g) ?? []

test('`npm run generate` writes what is committed of three services', () => {
  expect(configs.map((path) => ({ path, ...edmwright(['check', '--config', join(repository, path)]) }))).toMatchObject([
    { path: 'metadata/edmwright.config.ts', status: 0, stdout: '' },
    { path: 'test/version-2/edmwright.config.json', status: 0, stdout: '' },
    { path: 'test/requests/everything/edmwright.config.json', status: 0, stdout: '' },
  ])
})

import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { edmwright } from '../run-edmwright.js'
import { metadata, page, project } from './project.js'

function withoutConfig() {
  const made = project()
  rmSync(join(made.folder, 'edmwright.config.json'))
  return made
}

test('the config that it writes is one that generate takes', () => {
  const { folder, read } = withoutConfig()
  const run = edmwright(['init', '--out', 'src/sdk'], { cwd: folder })
  expect([run.status, run.stdout]).toEqual([0, 'edmwright.config.json\n'])
  expect(JSON.parse(read('edmwright.config.json'))).toEqual({
    metadata: ['metadata.xml'],
    docs: ['docs'],
    out: 'src/sdk',
  })
  expect(edmwright(['generate'], { cwd: folder }).status).toBe(0)
  expect(read('src/sdk/book.ts')).toContain('export interface Book')
})

test('where Edmwright is installed it is TypeScript, with types', () => {
  const { folder, read } = withoutConfig()
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(repository, join(folder, 'node_modules/edmwright'))
  expect(edmwright(['init'], { cwd: folder }).stdout).toBe('edmwright.config.ts\n')
  expect(read('edmwright.config.ts')).toBe(
    "import { defineConfig } from 'edmwright'\n\nexport default defineConfig({\n  metadata: ['metadata.xml'],\n  docs: ['docs'],\n  out: 'generated',\n})\n",
  )
  expect(edmwright(['generate'], { cwd: folder }).status).toBe(0)
})

test('versions become services', () => {
  const { folder, write } = withoutConfig()
  write('beta.xml', metadata)
  mkdirSync(join(folder, 'docs/beta'))
  writeFileSync(join(folder, 'docs/beta/book.md'), page)
  edmwright(['init'], { cwd: folder })
  const config = JSON.parse(readFileSync(join(folder, 'edmwright.config.json'), 'utf8')) as { services: object }
  expect(Object.keys(config.services)).toEqual(['beta', 'metadata'])
  expect(edmwright(['generate'], { cwd: folder }).status).toBe(0)
})

test('a config that is there stays, and without metadata none is written', () => {
  const { folder, read } = project()
  const before = read('edmwright.config.json')
  expect(edmwright(['init'], { cwd: folder }).status).toBe(2)
  expect(read('edmwright.config.json')).toBe(before)
  const { status, stderr } = edmwright(['init'], { cwd: join(folder, 'docs') })
  expect([status, stderr.includes('No CSDL document')]).toEqual([2, true])
})

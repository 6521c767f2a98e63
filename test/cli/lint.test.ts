import { chmodSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { page, project } from './project.js'

const misspelt = page.replace('| title    |', '| tilte    |')

test('--fix writes what is certain and says how much; a second run finds nothing to do', () => {
  const { folder, read } = project({ 'docs/book.md': `\uFEFF${misspelt.replaceAll('\n', '\r\n')}` })
  const run = edmwright(['lint', '--fix'], { cwd: folder })
  expect(run.status).toBe(0)
  expect(run.stderr).toContain('1 finding mended in 1 page')
  expect(read('docs/book.md')).toBe(`\uFEFF${page.replaceAll('\n', '\r\n')}`)
  expect(edmwright(['lint', '--fix'], { cwd: folder }).stderr).toContain('0 findings mended in 0 pages')
})

test('--dry-run prints a patch that gives what --fix writes, and writes nothing', () => {
  const { folder, read } = project({ 'docs/book.md': misspelt })
  const { stdout, stderr } = edmwright(['lint', '--fix', '--dry-run'], { cwd: folder })
  expect(read('docs/book.md')).toBe(misspelt)
  expect(stdout).toMatch(/^--- a\/docs\/book\.md\n\+\+\+ b\/docs\/book\.md\n@@/)
  expect(stderr).toContain('docs/unknown-property')
  const [patch] = parsePatch(stdout)
  expect(patch && applyPatch(misspelt, patch)).toBe(page)
})

test('the JSON summary counts what was mended', () => {
  const { folder } = project({ 'docs/book.md': misspelt })
  const { stdout } = edmwright(['lint', '--fix', '--format', 'json'], { cwd: folder })
  const { summary, diagnostics } = JSON.parse(stdout) as { summary: { fixes: object }; diagnostics: readonly object[] }
  expect(summary.fixes).toEqual({ findings: 1, files: 1 })
  expect(diagnostics).toEqual([])
})

test('a link stays a link, and the mode of the file stays', () => {
  const { folder, read } = project({ 'docs/book.md': misspelt })
  const real = join(folder, 'real.md')
  renameSync(join(folder, 'docs/book.md'), real)
  symlinkSync(real, join(folder, 'docs/book.md'))
  chmodSync(real, 0o640)
  edmwright(['lint', '--fix'], { cwd: folder })
  expect(lstatSync(join(folder, 'docs/book.md')).isSymbolicLink()).toBe(true)
  expect(statSync(real).mode & 0o777).toBe(0o640)
  expect(read('real.md')).toBe(page)
})

test('a page that is not UTF-8 is left as it is', () => {
  const { folder } = project()
  const file = join(folder, 'docs/book.md')
  const bytes = Buffer.concat([Buffer.from(misspelt), Buffer.from([0xff, 0x0a])])
  writeFileSync(file, bytes)
  const { stderr } = edmwright(['lint', '--fix'], { cwd: folder })
  expect(stderr).toContain('`docs/book.md` was left as it is')
  expect(readFileSync(file)).toEqual(bytes)
})

test('more warnings than allowed exit with 1, also after --fix', () => {
  const config = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk', severity: { 'docs/*': 'warning' } }
  const { folder } = project({
    'docs/book.md': `${misspelt}| colour | String | Its colour. |\n`,
    'edmwright.config.json': JSON.stringify(config),
  })
  expect(edmwright(['lint', '--max-warnings', '1'], { cwd: folder }).status).toBe(1)
  expect(edmwright(['lint', '--max-warnings', '1', '--fix'], { cwd: folder }).status).toBe(0)
  expect(edmwright(['lint', '--max-warnings', '0'], { cwd: folder }).status).toBe(1)
})

test('a severity of the config decides, and `off` also keeps --fix away', () => {
  const config = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk', severity: { 'docs/unknown-property': 'error' } }
  const { folder, read, write } = project({
    'docs/book.md': misspelt,
    'edmwright.config.json': JSON.stringify(config),
  })
  expect(edmwright(['lint'], { cwd: folder }).status).toBe(1)
  write('edmwright.config.json', JSON.stringify({ ...config, severity: { 'docs/unknown-property': 'off' } }))
  expect(edmwright(['lint', '--fix'], { cwd: folder }).status).toBe(0)
  expect(read('docs/book.md')).toContain('tilte')
})

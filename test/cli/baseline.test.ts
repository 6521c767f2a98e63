import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { page, project } from './project.js'

const colour = '| colour   | String | Its colour. |\n'
const size = '| size     | String | Its size.   |\n'

test('an old repository starts at zero, new findings count, and lines do not matter', () => {
  const { folder, read, write } = project({ 'docs/book.md': page + colour })
  const strict = ['lint', '--max-warnings', '0', '--baseline', 'known.json']
  expect(edmwright(strict, { cwd: folder }).status).toBe(2)
  expect(edmwright([...strict, '--update-baseline'], { cwd: folder }).status).toBe(0)
  const known = read('known.json')
  expect(JSON.parse(known)).toEqual({
    version: 1,
    findings: { 'docs/book.md': { 'docs/unknown-property': { 'colour shop.book': 1 } } },
  })
  const quiet = edmwright(strict, { cwd: folder })
  expect([quiet.status, quiet.stderr.includes('colour')]).toEqual([0, false])

  write('docs/book.md', page.replace('A book.', 'A book.\n\nIt can be read.') + colour + size)
  const { status, stderr } = edmwright(strict, { cwd: folder })
  expect(status).toBe(1)
  expect(stderr).toContain('`size`')
  expect(stderr).not.toContain('`colour`')
  expect(read('known.json')).toBe(known)
})

test('what is gone is reported, and pruned when told, without learning anything new', () => {
  const { folder, read, write } = project({ 'docs/book.md': page + colour })
  const lint = ['lint', '--baseline', 'known.json', '--format', 'json']
  edmwright([...lint, '--update-baseline'], { cwd: folder })
  write('docs/book.md', page + size)
  const run = edmwright(lint, { cwd: folder })
  const { summary } = JSON.parse(run.stdout) as { summary: { baseline: object; findings: object } }
  expect(summary.baseline).toEqual({ known: 0, gone: 1 })
  expect(summary.findings).toEqual({ error: 1, warning: 0, info: 0 })
  expect(run.stderr).toContain('gone: docs/book.md docs/unknown-property colour shop.book')
  expect(edmwright([...lint, '--prune-baseline'], { cwd: folder }).status).toBe(1)
  expect(JSON.parse(read('known.json'))).toEqual({ version: 1, findings: {} })
})

test('the config can name it, and its paths are its own wherever the command runs', () => {
  const config = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk', baseline: 'known.json', maxWarnings: 0 }
  const { folder } = project({ 'docs/book.md': page + colour, 'edmwright.config.json': JSON.stringify(config) })
  expect(edmwright(['lint', '--update-baseline'], { cwd: folder }).status).toBe(0)
  expect(existsSync(join(folder, 'known.json'))).toBe(true)
  expect(edmwright(['lint'], { cwd: join(folder, 'docs') }).status).toBe(0)
})

test('a file that is no baseline, and none to update, are bad usage', () => {
  const { folder } = project({ 'known.json': '{}' })
  expect(edmwright(['lint', '--baseline', 'known.json'], { cwd: folder }).status).toBe(2)
  expect(edmwright(['lint', '--baseline', 'docs'], { cwd: folder }).stderr).toBe(
    'edmwright: `docs` is no file; name one with `--baseline`.\n',
  )
  expect(edmwright(['lint', '--update-baseline'], { cwd: folder }).status).toBe(2)
})

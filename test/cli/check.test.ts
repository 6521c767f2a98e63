import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { applyPatch, parsePatch } from 'diff'
import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { page, project } from './project.js'

test('0 after generate; 1 with a patch after an edit of an input, which is what generate writes', () => {
  const { folder, read, write } = project()
  expect(edmwright(['generate'], { cwd: folder }).status).toBe(0)
  const same = edmwright(['check'], { cwd: folder })
  expect([same.status, same.stdout]).toEqual([0, ''])

  write('docs/book.md', page.replace('Its name.', 'What it is called.'))
  const before = read('sdk/book.ts')
  const { status, stdout } = edmwright(['check'], { cwd: folder })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^--- .*book\.ts/m)
  expect(stdout).toMatch(/^\+\+\+ .*book\.ts/m)
  expect(stdout).toMatch(/^@@ -\d+,\d+ \+\d+,\d+ @@/m)
  expect(stdout).toMatch(/^\+.*What it is called\./m)
  expect(read('sdk/book.ts')).toBe(before)

  const patch = parsePatch(stdout).find(({ newFileName }) => newFileName?.includes('book.ts'))
  expect(edmwright(['generate'], { cwd: folder }).status).toBe(0)
  expect(patch && applyPatch(before, patch)).toBe(read('sdk/book.ts'))
  expect(edmwright(['check'], { cwd: folder }).status).toBe(0)
})

test('1 where nothing was generated yet, and nothing is written', () => {
  const { folder } = project()
  const { status, stdout } = edmwright(['check'], { cwd: folder })
  expect(status).toBe(1)
  expect(stdout).toMatch(/^\+export interface Book/m)
  expect(existsSync(join(folder, 'sdk'))).toBe(false)
})

test('1 where a generated file was edited by hand', () => {
  const { folder, read, write } = project()
  edmwright(['generate'], { cwd: folder })
  write('sdk/book.ts', `${read('sdk/book.ts')}// mine\n`)
  const { status, stdout, stderr } = edmwright(['check'], { cwd: folder })
  expect(status, stderr).toBe(1)
  expect(stdout).toContain('-// mine')
  expect(applyPatch(`${read('sdk/book.ts')}`, stdout)).not.toContain('mine')
})

test("the repository's own SDK is what generate would write", () => {
  const { status, stdout } = edmwright(['check', '--config', 'metadata/edmwright.config.ts', '--no-cache'])
  expect(stdout).toBe('')
  expect(status).toBe(0)
})

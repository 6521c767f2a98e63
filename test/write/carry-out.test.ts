import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { carryOut, createOutputReader } from '../../src/write/carry-out.js'
import { foreign, manifestName, parseManifest } from '../../src/write/manifest.js'
import { patchOf } from '../../src/write/patch.js'
import { planWrites } from '../../src/write/plan.js'
import { temporaryFolder } from '../run-edmwright.js'

function plan(folder: string, files: Readonly<Record<string, string>>) {
  const report = createReport()
  const current = createOutputReader(folder)
  const made = planWrites(
    Object.entries(files).map(([path, text]) => ({ path, text })),
    parseManifest(current(manifestName)),
    current,
    (path) => path,
    report,
  )
  return { made, found: report.diagnostics.map(({ code, file }) => `${code} ${file}`) }
}

function write(folder: string, files: Readonly<Record<string, string>>): readonly string[] {
  const { made, found } = plan(folder, files)
  carryOut(folder, made)
  return found
}

test('what was just written needs no patch', () => {
  const folder = temporaryFolder()
  const files = { 'a.ts': 'a\n', 'b/c.ts': 'c\n' }
  expect(write(folder, files)).toEqual([])
  const { made, found } = plan(folder, files)
  expect([patchOf(made), made.write, made.remove, found]).toEqual(['', [], [], []])
})

test('a folder that is new has all its files or is not there, and nothing is left beside it', () => {
  const parent = temporaryFolder()
  const folder = join(parent, 'deep', 'out')
  write(folder, { 'a.ts': 'a\n', 'b/c.ts': 'c\n' })
  expect(readdirSync(join(parent, 'deep'))).toEqual(['out'])
  expect(readdirSync(folder, { recursive: true }).sort()).toEqual([manifestName, 'a.ts', 'b', join('b', 'c.ts')])

  const { made } = plan(join(parent, 'other'), { 'a.ts': 'a\n', 'a.ts/b.ts': 'b\n' })
  expect(() => carryOut(join(parent, 'other'), made)).toThrow()
  expect(readdirSync(parent)).toEqual(['deep'])
})

test('stale files go, and folders that are empty then; what is not ours stays', () => {
  const folder = temporaryFolder()
  write(folder, { 'a.ts': 'a\n', 'b/c.ts': 'c\n', 'd/e.ts': 'e\n' })
  writeFileSync(join(folder, 'd/mine.ts'), 'mine\n')
  expect(write(folder, { 'a.ts': 'a\n' })).toEqual([])
  expect(readdirSync(folder).sort()).toEqual([manifestName, 'a.ts', 'd'])
  expect(readdirSync(join(folder, 'd'))).toEqual(['mine.ts'])
})

test('an edited file is kept and reported at each run', () => {
  const folder = temporaryFolder()
  write(folder, { 'a.ts': 'a\n' })
  writeFileSync(join(folder, 'a.ts'), 'edited\n')
  expect(write(folder, { 'a.ts': 'new\n' })).toEqual(['output/edited a.ts'])
  expect(write(folder, { 'a.ts': 'new\n' })).toEqual(['output/edited a.ts'])
  expect(write(folder, {})).toEqual(['output/edited a.ts'])
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('edited\n')
})

test('a foreign file is still foreign at the next run', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.ts'), 'theirs\n')
  expect(write(folder, { 'a.ts': 'a\n' })).toEqual(['output/foreign a.ts'])
  expect(write(folder, { 'a.ts': 'a\n' })).toEqual(['output/foreign a.ts'])
  expect(write(folder, {})).toEqual([])
  expect(readFileSync(join(folder, 'a.ts'), 'utf8')).toBe('theirs\n')
})

test('nothing is written through a linked folder', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
  symlinkSync(elsewhere, join(folder, 'callRecords'))
  expect(write(folder, { 'callRecords/a.ts': 'a\n', 'callRecords/deep/b.ts': 'b\n' })).toEqual([
    'output/foreign callRecords/a.ts',
    'output/foreign callRecords/deep/b.ts',
  ])
  expect(readdirSync(elsewhere)).toEqual([])
})

test('nothing is removed through a linked folder', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
  write(folder, { 'a.ts': 'a\n' })
  writeFileSync(join(elsewhere, 'b.ts'), 'a\n')
  symlinkSync(elsewhere, join(folder, 'linked'))
  const manifest = readFileSync(join(folder, manifestName), 'utf8')
  writeFileSync(join(folder, manifestName), manifest.replace('a.ts', 'linked/b.ts'))
  expect(write(folder, {})).toEqual(['output/foreign linked/b.ts'])
  expect(existsSync(join(elsewhere, 'b.ts'))).toBe(true)
})

test('a link, a folder, or a file in place of a folder is left as it is', () => {
  const [folder, elsewhere] = [temporaryFolder(), temporaryFolder()]
  writeFileSync(join(elsewhere, 'x.ts'), 'x\n')
  symlinkSync(join(elsewhere, 'x.ts'), join(folder, 'link.ts'))
  symlinkSync(join(elsewhere, 'nowhere.ts'), join(folder, 'dangling.ts'))
  mkdirSync(join(folder, 'folder.ts'))
  writeFileSync(join(folder, 'file'), '')
  const paths = ['link.ts', 'dangling.ts', 'folder.ts', 'file/a.ts']
  expect(paths.map(createOutputReader(folder))).toEqual(paths.map(() => foreign))
  expect(write(folder, Object.fromEntries(paths.map((path) => [path, 'new\n'])))).toEqual(
    paths.map((path) => `output/foreign ${path}`),
  )
  expect(lstatSync(join(folder, 'link.ts')).isSymbolicLink()).toBe(true)
  expect(readFileSync(join(elsewhere, 'x.ts'), 'utf8')).toBe('x\n')
  expect(existsSync(join(elsewhere, 'nowhere.ts'))).toBe(false)
})

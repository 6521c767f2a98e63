import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { foreign, hashOf, type Manifest, manifestName, manifestText, parseManifest } from '../../src/write/manifest.js'
import { patchOf } from '../../src/write/patch.js'
import { planWrites } from '../../src/write/plan.js'

type Folder = Readonly<Record<string, string | typeof foreign>>

function plan(files: Readonly<Record<string, string>>, folder: Folder, manifest: Manifest = {}) {
  const report = createReport()
  const wanted = Object.entries(files).map(([path, text]) => ({ path, text }))
  const listed: Folder = { [manifestName]: manifestText(manifest), ...folder }
  const made = planWrites(
    wanted,
    manifest,
    (path) => listed[path],
    (path) => `out/${path}`,
    report,
  )
  const found = report.diagnostics.map(({ code, file }) => `${code} ${file}`)
  const after = made.write.find(({ path }) => path === manifestName)?.text ?? manifestText(manifest)
  const written = made.write.map(({ path }) => path).filter((path) => path !== manifestName)
  return { ...made, written, found, owned: parseManifest(after) }
}

test('writes what is missing and owns it', () => {
  const { written, found, owned } = plan({ 'a.ts': 'a\n' }, {})
  expect([written, found, owned]).toEqual([['a.ts'], [], { 'a.ts': hashOf('a\n') }])
})

test('overwrites a file that is as it was written', () => {
  const { written, owned } = plan({ 'a.ts': 'new\n' }, { 'a.ts': 'old\n' }, { 'a.ts': hashOf('old\n') })
  expect([written, owned]).toEqual([['a.ts'], { 'a.ts': hashOf('new\n') }])
})

test('removes a stale file that is as it was written', () => {
  const { remove, owned } = plan({}, { 'a.ts': 'a\n', 'mine.ts': 'mine\n' }, { 'a.ts': hashOf('a\n') })
  expect([remove, owned]).toEqual([[{ path: 'a.ts', before: 'a\n' }], {}])
})

test('keeps a stale file that was edited, reports it, and remembers how it was written', () => {
  const manifest = { 'a.ts': hashOf('a\n') }
  const { remove, found, owned } = plan({}, { 'a.ts': 'edited\n' }, manifest)
  expect([remove, found, owned]).toEqual([[], ['output/edited out/a.ts'], manifest])
})

test('keeps an edited file, reports it, and remembers how it was written', () => {
  const manifest = { 'a.ts': hashOf('old\n') }
  const { written, kept, found, owned } = plan({ 'a.ts': 'new\n' }, { 'a.ts': 'edited\n' }, manifest)
  expect([written, kept, found, owned]).toEqual([[], ['a.ts'], ['output/edited out/a.ts'], manifest])
})

test('does not come to own a foreign file', () => {
  const { written, found, owned } = plan({ 'a.ts': 'new\n', 'b.ts': 'b\n' }, { 'a.ts': 'theirs\n' })
  expect([written, found, owned]).toEqual([['b.ts'], ['output/foreign out/a.ts'], { 'b.ts': hashOf('b\n') }])
})

test('leaves alone what a link or a folder stands in the way of', () => {
  const manifest = { 'a/x.ts': hashOf('x\n'), 'a/stale.ts': hashOf('stale\n') }
  const { written, remove, found, owned } = plan(
    { 'a/x.ts': 'new\n' },
    { 'a/x.ts': foreign, 'a/stale.ts': foreign },
    manifest,
  )
  expect([written, remove, owned]).toEqual([[], [], {}])
  expect(found).toEqual(['output/foreign out/a/x.ts', 'output/foreign out/a/stale.ts'])
})

test('writes nothing where the manifest itself is foreign', () => {
  const { write, remove, found } = plan({ 'a.ts': 'a\n' }, { [manifestName]: foreign })
  expect([write, remove, found]).toEqual([[], [], ['output/foreign out/.edmwright.json']])
})

test('a manifest lists its files sorted, and nothing outside the folder', () => {
  expect(manifestText({ 'b.ts': '2', 'a.ts': '1' })).toBe(
    '{\n  "version": 1,\n  "files": {\n    "a.ts": "1",\n    "b.ts": "2"\n  }\n}\n',
  )
  const outside = { '../b.ts': '2', '/c.ts': '3', 'c:\\d.ts': '4', 'a/../../e.ts': '5', '': '6' }
  expect(parseManifest(manifestText({ 'a.ts': '1', ...outside }))).toEqual({ 'a.ts': '1' })
  expect(parseManifest('no manifest')).toEqual({})
})

test('a patch shows what is added, changed, edited and removed', () => {
  const patch = patchOf({
    write: [
      { path: 'new.ts', text: 'new\n', before: undefined },
      { path: 'a.ts', text: 'one\nthree\n', before: 'one\ntwo\n' },
    ],
    kept: ['kept.ts'],
    remove: [{ path: 'old.ts', before: 'old\n' }],
    edited: [
      { path: 'b.ts', text: 'ours\n', before: 'mine\n' },
      { path: 'stale.ts', text: undefined, before: 'mine\n' },
    ],
  })
  expect(patch.replaceAll('\t', '').split('\n')).toEqual([
    '--- /dev/null',
    '+++ b/new.ts',
    '@@ -0,0 +1,1 @@',
    '+new',
    '--- a/a.ts',
    '+++ b/a.ts',
    '@@ -1,2 +1,2 @@',
    ' one',
    '-two',
    '+three',
    '--- a/b.ts',
    '+++ b/b.ts',
    '@@ -1,1 +1,1 @@',
    '-mine',
    '+ours',
    '--- a/stale.ts',
    '+++ /dev/null',
    '@@ -1,1 +0,0 @@',
    '-mine',
    '--- a/old.ts',
    '+++ /dev/null',
    '@@ -1,1 +0,0 @@',
    '-old',
    '',
  ])
})

import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compile/compile.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'
import { metadata, page, project } from './project.js'

const example = ['--config', 'metadata/edmwright.config.ts', '--no-cache']

test('writes the SDK, then keeps it, and ends with one line', () => {
  const { folder, read } = project()
  const first = edmwright(['generate'], { cwd: folder })
  expect(first.status, first.stderr).toBe(0)
  expect(first.stdout).toBe('')
  expect(first.stderr.trimEnd().split('\n').at(-1)).toMatch(/^1 type, 0 operations, \d+ files \(\d+ written, 0 kept/)
  expect(read('sdk/book.ts')).toContain('export interface Book')
  expect(edmwright(['generate'], { cwd: folder }).stderr).toMatch(/\(0 written, \d+ kept, 0 removed\)/)
})

const usage: readonly (readonly [string, readonly string[], RegExp])[] = [
  ['an unknown flag', ['--bad'], /--bad/],
  ['an unknown format', ['--format', 'yaml'], /yaml/],
  ['a missing file', ['--metadata', 'none.xml'], /none\.xml/],
  ['a missing config', ['--config', 'none.json'], /none\.json/],
  ['an unknown part', ['--emit', 'poems'], /--emit/],
  ['a limit that is no number', ['--max-warnings', 'few'], /--max-warnings/],
  ['a file in place of the output folder', ['--out', 'metadata.xml'], /`metadata\.xml` is no folder; .*`--out`/],
  [
    'an output folder below a file',
    ['--out', 'metadata.xml/sdk'],
    /`metadata\.xml\/sdk` cannot be used: not a directory/,
  ],
  ['a file in place of templates', ['--templates', 'metadata.xml'], /no folder at `metadata\.xml`; .*`--templates`/],
  ['a folder without metadata', ['--metadata', 'docs'], /nothing at `docs\/\*\*\/\*\.\{xml,edmx,csdl\}`/],
  ['a folder without pages', ['--docs', 'docs/empty'], /nothing at `docs\/empty\/\*\*\/\*\.md`/],
  ['an empty path', ['--out', ''], /`--out` is empty/],
  ['a pattern that leaves no type', ['--include', '/magazines/**'], /No type is left by `\/magazines\/\*\*`/],
]
for (const [name, flags, message] of usage) {
  test(`${name} is bad usage`, () => {
    const { folder } = project({ 'docs/empty/notes.txt': '' })
    const { status, stdout, stderr } = edmwright(['generate', ...flags], { cwd: folder })
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/^\s+at /m)
    expect(stdout).toBe('')
    expect(existsSync(join(folder, 'sdk'))).toBe(false)
  })
}

const doctype = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
const unreadable: readonly (readonly [string, string])[] = [
  ['cut-off XML', metadata.slice(0, metadata.indexOf('</EntityType>'))],
  ['what is not XML', 'This is no metadata.\n'],
  ['a DTD with entities', metadata.replace(/<\?xml.*\?>/, doctype).replace('"Edm.String" />', '"&b;&c;" />')],
  ['an empty file', ''],
]
for (const [name, text] of unreadable) {
  test(`${name} is an error with a place, and nothing is touched`, () => {
    const { folder, write } = project({ 'sdk/mine.ts': 'export {}\n' })
    write('metadata.xml', text)
    const { status, stderr } = edmwright(['generate'], { cwd: folder })
    expect(status, stderr).toBe(1)
    expect(stderr).toMatch(/^metadata\.xml:\d+:\d+ error /m)
    expect(stderr).not.toContain('root:')
    expect(readdirSync(join(folder, 'sdk'))).toEqual(['mine.ts'])
  })
}

test('a folder of metadata is every CSDL document in it, whatever it is called', () => {
  const { folder } = project({
    'in/shop.edmx': metadata,
    'in/deep/market.csdl': metadata.replaceAll('shop', 'market').replace(/<EntityContainer.*/, ''),
    'in/package.json': '{}',
  })
  const { status, stderr } = edmwright(['generate', '--metadata', 'in'], { cwd: folder })
  expect(status, stderr).toBe(0)
  expect(stderr).toMatch(/^2 types, /m)
})

test('a cycle of bases is an error, and ends', () => {
  const cycle = '<ComplexType Name="a" BaseType="shop.b" /><ComplexType Name="b" BaseType="shop.a" />'
  const { folder } = project({ 'metadata.xml': metadata.replace('<EntityContainer', `${cycle}<EntityContainer`) })
  const { status, stderr } = edmwright(['generate'], { cwd: folder })
  expect(status, stderr).toBe(1)
  expect(stderr).toMatch(/^metadata\.xml:\d+:\d+ error /m)
})

test('a namespace that climbs out writes nothing beside the output', () => {
  const evil = `<Schema Namespace="../../x" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="../../y"><Property Name="z" Type="Edm.String" /></ComplexType></Schema>`
  const { folder } = project({
    'in/metadata.xml': metadata.replace('</edmx:DataServices>', `${evil}</edmx:DataServices>`),
  })
  const { status } = edmwright(['generate', '--metadata', 'in/metadata.xml', '--out', 'deep/sdk'], { cwd: folder })
  expect([0, 1]).toContain(status)
  const all = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (path) => !path.startsWith('node_modules'),
  )
  const outside = all.filter((path) => !path.startsWith(join('deep', 'sdk')))
  expect(outside.sort()).toEqual(
    ['deep', 'docs', 'docs/book.md', 'edmwright.config.json', 'in', 'in/metadata.xml', 'metadata.xml'].sort(),
  )
})

test.skipIf(!existsSync('/proc'))('an output folder where none can be made is bad usage, and does not hang', () => {
  const { folder } = project({})
  const { status, stderr } = edmwright(['generate', '--out', '/proc/edmwright/sdk'], { cwd: folder })
  expect(status, stderr).toBe(2)
  expect(stderr).toMatch(/cannot be used: .*; mend that, or name another place\./)
})

test.skipIf(!existsSync('/proc'))('a cache that cannot be written costs nothing', () => {
  const { folder } = project()
  const { status, stderr } = edmwright(['generate', '--cache', '/proc/edmwright/cache'], { cwd: folder })
  expect(status, stderr).toBe(0)
})

test('what imports a copy of the runtime is verified too', () => {
  const { folder } = project({
    'edmwright.config.json': JSON.stringify({ metadata: 'metadata.xml', out: 'sdk', runtime: 'inline' }),
  })
  const { status, stderr } = edmwright(['generate', '--verify'], { cwd: folder })
  expect(status, stderr).toBe(0)
})

test('a template that cannot be used is told where it stands, as the user calls it', () => {
  const { folder } = project({ 'layout/interface.hbs': '{{#each shapes}}' })
  const { status, stderr } = edmwright(['generate', '--templates', 'layout'], { cwd: folder })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^layout\/interface\.hbs:1:1 error `interface` cannot be used: the text ends /)
})

test('a page of one line of 1 MB holds nothing up', () => {
  const long = '| [a](b) *c* `d` <e> _f_ '.repeat(40_000)
  const { folder } = project({ 'docs/long.md': long, 'docs/table.md': page.replace('Its name.', long) })
  const { status, stderr } = edmwright(['generate', '--no-cache'], { cwd: folder })
  expect(status, stderr.slice(0, 2000)).toBe(0)
})

test('--format json prints one object', () => {
  const out = temporaryFolder()
  const { status, stdout } = edmwright(['generate', ...example, '--out', out, '--format', 'json'])
  expect(status).toBe(0)
  const { summary, diagnostics } = JSON.parse(stdout)
  expect(summary).toMatchObject({
    types: { entity: 30, complex: 18, enum: 7, typeDefinition: 1 },
    operations: { action: 12, function: 11 },
    files: { kept: 0, removed: 0 },
  })
  for (const name of ['pages', 'rows', 'rowsMatched', 'rowsAgreeing', 'requestLines', 'requestLinesResolved'])
    expect(summary.docs[name], name).toBeGreaterThan(0)
  expect(summary.files.written).toBeGreaterThan(0)
  expect(summary.milliseconds).toMatchObject({ read: expect.any(Number), total: expect.any(Number) })
  const counted = (severity: string) =>
    diagnostics.filter((one: { severity: string }) => one.severity === severity).length
  expect(summary.findings).toEqual({ error: counted('error'), warning: counted('warning'), info: counted('info') })
  for (const finding of diagnostics) {
    expect(finding).toMatchObject({
      code: expect.stringMatching(/^[a-z]+\/[a-z-]+$/),
      message: expect.any(String),
      file: expect.any(String),
      line: expect.any(Number),
      column: expect.any(Number),
      related: expect.any(Array),
    })
  }
})

test('--format github prints workflow commands', () => {
  const { folder } = project({ 'docs/book.md': page.replace('| title ', '| titel ') })
  const { stdout } = edmwright(['generate', '--format', 'github'], { cwd: folder })
  expect(stdout).toMatch(/^::warning file=docs\/book\.md,line=\d+,col=\d+,title=docs\/unknown-property::.*titel/m)
  for (const line of stdout.trimEnd().split('\n')) expect(line).toMatch(/^::(error|warning|notice) /)
})

test('--max-warnings', () => {
  const { folder } = project({ 'docs/book.md': page.replace('| title ', '| titel ') })
  expect(edmwright(['generate', '--max-warnings', '0'], { cwd: folder }).status).toBe(1)
  expect(edmwright(['generate', '--max-warnings', '9'], { cwd: folder }).status).toBe(0)
})

test('--emit interfaces leaves the rest out, and compiles', () => {
  const folder = temporaryFolder()
  const { status } = edmwright(['generate', ...example, '--out', join(folder, 'sdk'), '--emit', 'interfaces'])
  expect(status).toBe(0)
  const index = readdirSync(join(folder, 'sdk'))
  expect(index).toContain('message.ts')
  expect(index).not.toContain('client.ts')
  expect(compile(folder, 'typescript7')).toBe('')
})

test("--include '/me/**' leaves out what /me does not reach, and compiles", () => {
  const folder = temporaryFolder()
  const { status } = edmwright(['generate', ...example, '--out', join(folder, 'sdk'), '--include', '/me/**'])
  expect(status).toBe(0)
  const files = readdirSync(join(folder, 'sdk'))
  expect(files).toContain('message.ts')
  expect(files).not.toContain('orderItem.ts')
  expect(compile(folder, 'typescript7')).toBe('')
})

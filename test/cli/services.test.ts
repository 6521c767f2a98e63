import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { metadata, page, project } from './project.js'

const beta = metadata.replace(
  '<Property Name="title" Type="Edm.String" />',
  '<Property Name="title" Type="Edm.String" /><Property Name="note" Type="Edm.String" />',
)

function versions(config: object = {}) {
  return project({
    'edmwright.config.json': JSON.stringify({
      docs: 'docs',
      out: 'sdk',
      services: {
        'v1.0': { metadata: 'metadata.xml' },
        beta: { metadata: 'beta.xml', docs: 'docs-beta', out: 'sdk-beta' },
      },
      ...config,
    }),
    'beta.xml': beta,
    'docs/book.md': page.replace('Its name.   |', 'Its name.   |\n| note     | String | A note.    |'),
    'docs-beta/book.md': page.replace('Its name.   |', 'Its name.   |\n| note     | String | A note.    |'),
  })
}

test('generates each service into its own folder', () => {
  const { folder, read } = versions()
  const { status, stderr } = edmwright(['generate'], { cwd: folder })
  expect(status, stderr).toBe(0)
  expect(read('sdk/v1.0/book.ts')).not.toContain('note')
  expect(read('sdk-beta/book.ts')).toContain('note')
  expect(stderr).toMatch(/^v1\.0:\n[\s\S]*^beta:\n/m)
  expect(edmwright(['check'], { cwd: folder })).toMatchObject({ status: 0, stdout: '' })
})

test('a page that documents what only the other service has is a finding that says so', () => {
  const { folder } = versions()
  const { stdout } = edmwright(['lint', '--format', 'json'], { cwd: folder })
  const { summary, diagnostics, services } = JSON.parse(stdout)
  const found = diagnostics.filter(({ code }: { code: string }) => code === 'docs/other-version')
  expect(found).toMatchObject([
    {
      service: 'v1.0',
      file: 'docs/book.md',
      message: expect.stringContaining('`shop.book/note` is only in `beta`'),
      related: [{ file: 'beta.xml' }],
    },
  ])
  expect(summary.types.entity).toBe(2)
  expect(services['v1.0'].summary.types.entity).toBe(1)
  expect(services.beta.diagnostics.map(({ code }: { code: string }) => code)).not.toContain('docs/other-version')
})

test('`lint` says where pages of two services state different facts', () => {
  const { folder } = versions()
  writeFileSync(join(folder, 'docs-beta/book.md'), page.replace('Its name.   |', 'Its name. Read-only. |'))
  const { stdout } = edmwright(['lint', '--format', 'json'], { cwd: folder })
  const found = JSON.parse(stdout).diagnostics.filter(({ code }: { code: string }) => code === 'docs/version-conflict')
  expect(found).toMatchObject([
    {
      service: 'beta',
      file: 'docs-beta/book.md',
      message: '`shop.book/title` is read-only by this page, but not by that of `v1.0`; correct one of both.',
      related: [{ file: 'docs/book.md' }],
    },
  ])
})

test('--service picks one, whose JSON is that of a single service', () => {
  const { folder } = versions()
  const { status, stdout } = edmwright(['generate', '--service', 'beta', '--format', 'json'], { cwd: folder })
  expect(status).toBe(0)
  expect(Object.keys(JSON.parse(stdout))).toEqual(['summary', 'diagnostics'])
  expect(existsSync(join(folder, 'sdk'))).toBe(false)
})

test('explain knows what any service knows, and says which', () => {
  const { folder } = versions()
  const run = edmwright(['explain', 'shop.book/note'], { cwd: folder })
  expect(run.status).toBe(0)
  expect(run.stdout).toMatch(/^beta:\nnote: Edm\.String/)
  expect(
    edmwright(['explain', 'docs/other-version'], { cwd: folder }).stdout.match(/docs\/other-version/g),
  ).toHaveLength(1)
})

const usage: readonly (readonly [string, readonly string[], object, RegExp])[] = [
  ['an unknown service', ['--service', 'v2'], {}, /no service `v2`; pick from `v1\.0`, `beta`/],
  ['one service’s metadata for several', ['--metadata', 'beta.xml'], {}, /--service/],
  [
    'a service where there are none',
    ['--service', 'beta'],
    { services: undefined, metadata: 'metadata.xml' },
    /no services/,
  ],
  ['a folder for two', [], { services: { a: { out: 'sdk' }, b: { out: './sdk/b' } } }, /`a` and `b` write to/],
  ['a name that is a path', [], { services: { '../x': {} } }, /services/],
]
for (const [name, flags, config, message] of usage) {
  test(`${name} is bad usage`, () => {
    const { folder } = versions(config)
    const { status, stderr } = edmwright(['generate', ...flags], { cwd: folder })
    expect(status, stderr).toBe(2)
    expect(stderr).toMatch(message)
  })
}

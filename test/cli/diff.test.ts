import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { metadata, project } from './project.js'

const title = '        <Property Name="title" Type="Edm.String" />\n'

test('1 where a change breaks users, 0 where none does, with the step in words and in JSON', () => {
  const { folder } = project({ 'new.xml': metadata.replace(title, '') })
  const worse = edmwright(['diff', 'metadata.xml', 'new.xml'], { cwd: folder })
  expect([worse.status, worse.stderr]).toEqual([1, '1 breaking and 0 other changes: major\n'])
  expect(worse.stdout).toMatch(
    /^metadata\.xml:8:9 breaking The property `title` of `shop\.book` is gone\. property-removed\n$/,
  )
  const better = edmwright(['diff', 'new.xml', 'metadata.xml', '--format', 'json'], { cwd: folder })
  expect(better.status).toBe(0)
  expect(JSON.parse(better.stdout)).toEqual({
    summary: { breaking: 0, other: 1, semver: 'minor' },
    changes: [
      {
        kind: 'property-added',
        breaking: false,
        step: 'minor',
        name: 'shop.book/title',
        message: '`shop.book` has a new property `title`.',
        after: { file: 'metadata.xml', line: 8, column: 9 },
      },
    ],
  })
})

test('equal versions have no step', () => {
  const { folder } = project()
  const { status, stdout } = edmwright(['diff', 'metadata.xml', 'metadata.xml', '--format', 'json'], { cwd: folder })
  expect([status, JSON.parse(stdout)]).toEqual([0, { summary: { breaking: 0, other: 0, semver: 'none' }, changes: [] }])
})

test('a file that is not there, or is no metadata, is bad usage', () => {
  const { folder } = project({ 'bad.xml': '<html/>' })
  expect(edmwright(['diff', 'metadata.xml', 'gone.xml'], { cwd: folder }).status).toBe(2)
  const { status, stderr } = edmwright(['diff', 'bad.xml', 'metadata.xml'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^edmwright: bad\.xml:1:1 `html` is not the root of a CSDL document; /)
})

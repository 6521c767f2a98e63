import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { page, project } from './project.js'

const wrong = page.replace('| title    |', '| tilte    |')

test('sarif: one log on stdout, with what --fix would do', () => {
  const { folder } = project({ 'docs/book.md': wrong })
  const { stdout, status } = edmwright(['lint', '--format', 'sarif'], { cwd: folder })
  expect(status).toBe(1)
  expect(JSON.parse(stdout)).toMatchObject({
    version: '2.1.0',
    runs: [
      {
        results: [
          {
            ruleId: 'docs/unknown-property',
            level: 'error',
            fixes: [{ artifactChanges: [{ replacements: [{ insertedContent: { text: 'tl' } }] }] }],
          },
        ],
      },
    ],
  })
})

test('sarif of other commands is as valid a log', () => {
  const { folder } = project({ 'docs/book.md': wrong })
  for (const command of ['check', 'generate']) {
    const { stdout } = edmwright([command, '--format', 'sarif'], { cwd: folder })
    expect(JSON.parse(stdout)).toMatchObject({ version: '2.1.0', runs: [{ results: [{ level: 'warning' }] }] })
  }
})

test('github: a workflow command for each finding', () => {
  const { folder } = project({ 'docs/book.md': wrong })
  const { stdout } = edmwright(['lint', '--format', 'github'], { cwd: folder })
  expect(stdout).toMatch(
    /^::error file=docs\/book\.md,line=17,col=3,title=docs\/unknown-property::.* Suggestion: title\n$/,
  )
})

test('a severity for a group counts, one for its code counts more, and a code that is none is bad config', () => {
  const config = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk' }
  const { folder, write } = project({ 'docs/book.md': wrong })
  const lint = (severity: object) => {
    write('edmwright.config.json', JSON.stringify({ ...config, severity }))
    return edmwright(['lint'], { cwd: folder }).status
  }
  expect(lint({ 'docs/*': 'error' })).toBe(1)
  expect(lint({ 'docs/*': 'error', 'docs/unknown-property': 'info' })).toBe(0)
  expect(lint({ 'docs/unknown-propertie': 'error' })).toBe(2)
})

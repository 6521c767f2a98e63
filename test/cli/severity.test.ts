import { expect, test } from 'vitest'
import { edmwright } from '../run-edmwright.js'
import { page, project } from './project.js'

const wrong = `${page}| colour   | String | Its colour. |\n`
const config = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk' }
const code = 'docs/unknown-property'

function run(command: string, flags: readonly string[] = [], settings: object = {}, text = wrong) {
  const { folder, write } = project({ 'edmwright.config.json': JSON.stringify({ ...config, ...settings }) })
  edmwright(['generate'], { cwd: folder })
  write('docs/book.md', text)
  const { status, stdout } = edmwright([command, '--format', 'json', ...flags], { cwd: folder })
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { code: string; severity: string }[] }
  return { status, severities: diagnostics.filter((one) => one.code === code).map(({ severity }) => severity) }
}

test('what is wrong in the docs is an error to `lint`', () => {
  expect(run('lint')).toEqual({ status: 1, severities: ['error'] })
})

for (const command of ['generate', 'check']) {
  test(`${command}: a warning, which --max-warnings counts`, () => {
    expect(run(command)).toEqual({ status: 0, severities: ['warning'] })
    expect(run(command, ['--max-warnings', '0'])).toEqual({ status: 1, severities: ['warning'] })
    expect(run(command, ['--max-warnings', '1'])).toEqual({ status: 0, severities: ['warning'] })
  })
}

for (const command of ['lint', 'generate', 'check']) {
  test(`${command}: a severity of the config holds, for the code and for its group`, () => {
    for (const severity of [{ [code]: 'error' }, { 'docs/*': 'error' }, { 'docs/*': 'info', [code]: 'error' }])
      expect(run(command, [], { severity })).toEqual({ status: 1, severities: ['error'] })
    expect(run(command, [], { severity: { 'docs/*': 'warning' } })).toEqual({ status: 0, severities: ['warning'] })
    expect(run(command, [], { severity: { [code]: 'off' } })).toEqual({ status: 0, severities: [] })
  })

  test(`${command}: what is wrong in the metadata is an error`, () => {
    const { folder } = project()
    const broken = project({ 'metadata.xml': '<a/>' })
    expect(edmwright([command], { cwd: broken.folder }).status).toBe(1)
    expect(edmwright(['lint'], { cwd: folder }).status).toBe(0)
  })
}

test('lint: --max-warnings counts warnings alone, and the baseline knows errors as it knows warnings', () => {
  const untyped = page.replace('| title    | String |', '| title    |        |')
  expect(run('lint', ['--max-warnings', '0'], {}, untyped).status).toBe(1)
  expect(run('lint', ['--max-warnings', '1'], {}, untyped).status).toBe(0)
  const { folder, write } = project({ 'docs/book.md': wrong })
  const lint = (...flags: readonly string[]) =>
    edmwright(['lint', '--baseline', 'known.json', '--max-warnings', '0', ...flags], { cwd: folder }).status
  expect(lint('--update-baseline')).toBe(0)
  expect(lint()).toBe(0)
  write('docs/book.md', `${wrong}| size     | String | Its size.   |\n`)
  expect(lint()).toBe(1)
})

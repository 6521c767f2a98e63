import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { repository } from '../corpus.js'
import { metadata, page, project } from './project.js'

function watch(folder: string, flags: readonly string[] = []) {
  const child = spawn(process.execPath, [join(repository, 'dist/cli/main.js'), 'watch', ...flags], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  })
  let printed = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)))
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ended, printed: () => printed }
}

async function until(holds: () => boolean, printed: () => string): Promise<void> {
  for (const end = Date.now() + 15_000; !safely(holds); ) {
    if (Date.now() > end) throw new Error(`It did not happen; printed:\n${printed()}`)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

function safely(holds: () => boolean): boolean {
  try {
    return holds()
  } catch {
    return false
  }
}

test('generates again on every change, outlives what is broken, and ends on SIGINT', async () => {
  const settings = { metadata: 'metadata.xml', docs: 'docs', out: 'sdk', templates: 'templates' }
  const { folder, read, write } = project({
    'edmwright.config.json': JSON.stringify(settings),
    'templates/none.txt': '',
  })
  const { child, ended, printed } = watch(folder)
  let rounds = 0
  const prints = async (what: RegExp, change: () => void) => {
    rounds = printed().length
    change()
    await until(() => what.test(printed().slice(rounds)), printed)
    expect(child.exitCode).toBe(null)
  }
  const shows = (text: string) => until(() => read('sdk/book.ts').includes(text), printed)
  const says = (text: string) => write('docs/book.md', page.replace('Its name.', text))

  await shows('Its name.')
  await until(() => printed().includes(' in all'), printed)
  says('Called so.')
  await shows('Called so.')

  await prints(/metadata\.xml:\d+:\d+ error/, () => write('metadata.xml', metadata.slice(0, 400)))
  expect(read('sdk/book.ts')).toContain('Called so.')
  await prints(/ in all/, () => write('metadata.xml', metadata))

  await prints(/module\.hbs|template/, () => write('templates/module.hbs', '{{#if'))
  await prints(/ in all/, () =>
    write('templates/module.hbs', readFileSync(join(repository, 'templates/module.hbs'), 'utf8')),
  )

  await prints(/edmwright\.config\.json/, () => write('edmwright.config.json', '{ "metadata": 1 }'))
  says('Named again.')
  await prints(/ in all/, () =>
    write('edmwright.config.json', JSON.stringify({ ...settings, templates: undefined, out: 'other' })),
  )
  await until(() => read('other/book.ts').includes('Named again.'), printed)

  child.kill('SIGINT')
  expect(await ended).toBe(0)
})

test('flags stay above the config when it changes', async () => {
  const { folder, read, write } = project()
  const { child, ended, printed } = watch(folder, ['--out', 'flagged'])
  await until(() => printed().includes(' in all'), printed)
  write('docs/book.md', page.replace('Its name.', 'Now so.'))
  write('edmwright.config.json', JSON.stringify({ metadata: 'metadata.xml', docs: 'docs', out: 'unwanted' }))
  await until(() => read('flagged/book.ts').includes('Now so.'), printed)
  child.kill('SIGINT')
  expect(await ended).toBe(0)
  expect(() => read('unwanted/book.ts')).toThrow()
})

test('what is not there at the start is bad usage', async () => {
  const { folder } = project()
  const { ended, printed } = watch(folder, ['--metadata', 'none/metadata.xml'])
  expect(await ended).toBe(2)
  expect(printed()).toBe('edmwright: There is nothing at `none/metadata.xml`; correct the path.\n')
})

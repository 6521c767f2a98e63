import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'

const source = join(repository, 'src')

/** Rooms in the order in which values flow; a room may import from itself and from rooms before it. */
const rooms = [
  'runtime',
  'before.ts',
  'groups.ts',
  'once-per.ts',
  'qualified-name.ts',
  'diagnostics',
  'read',
  'graph',
  'check',
  'diff',
  'plan',
  'view',
  'render',
  'write',
  'config',
  'generate.ts',
  'readers.ts',
  'fix',
  'verify',
  'run.ts',
  'watch',
  'cli',
  'index.ts',
]

/** Types that hold no code: the IR and places are shared by all rooms. */
const shared = new Set([
  'graph/types.ts',
  'graph/doc-types.ts',
  'read/source.ts',
  'read/csdl/types.ts',
  'read/docs/types.ts',
])

const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))

function importsOf(file: string): { readonly target: string; readonly text: string }[] {
  const text = readFileSync(join(source, file), 'utf8')
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => {
    const specifier = match[1] ?? ''
    const target = specifier.startsWith('.')
      ? relative(source, resolve(source, dirname(file), specifier.replace(/\.js$/, '.ts'))).replaceAll('\\', '/')
      : specifier
    return { target, text: match[0] }
  })
}

function roomOf(file: string): string {
  return file.split('/')[0] ?? file
}

test('every file stands in a room', () => {
  expect(files.filter((file) => !rooms.includes(roomOf(file)))).toEqual([])
})

test('imports point one way', () => {
  const wrong = files.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.endsWith('.ts') && !shared.has(target))
      .filter(({ target }) => rooms.indexOf(roomOf(target)) > rooms.indexOf(roomOf(file)))
      .map(({ target }) => `${file} -> ${target}`),
  )
  expect(wrong).toEqual([])
})

test('the runtime imports nothing outside itself', () => {
  const wrong = files
    .filter((file) => roomOf(file) === 'runtime')
    .flatMap((file) =>
      importsOf(file)
        .filter(({ target }) => !target.startsWith('runtime/'))
        .map(({ target }) => `${file} -> ${target}`),
    )
  expect(wrong).toEqual([])
})

/** Where the disk, the process and the terminal may be touched, as ARCHITECTURE.md lists it. */
const outside = /^(?:cli|write|watch|verify)\/|^(?:config\/load|render\/load|render\/runtime|read\/inputs|run)\.ts$/

test('the disk, the clock, the process and the terminal live outside the stages', () => {
  const touching = files.filter((file) => {
    const text = readFileSync(join(source, file), 'utf8')
    // Requests are made in time.
    const clock = roomOf(file) !== 'runtime' && /\bDate\.now|\bperformance\./.test(text)
    return clock || /from 'node:(?!path|url|module|util)|import\('node:|\bprocess\.|\bconsole\./.test(text)
  })
  expect(touching).toContain('read/inputs.ts')
  expect(touching.filter((file) => !outside.test(file))).toEqual([])
})

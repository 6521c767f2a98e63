import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'
import { startSuiteService } from './service.js'

const modules = join(repository, 'node_modules')
const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`

/** Where each runtime's binary may be. */
const binaries = {
  node: [process.execPath],
  deno: readdirSync(modules, { encoding: 'utf8' }).includes('@deno')
    ? readdirSync(join(modules, '@deno'), { encoding: 'utf8' }).map((name) => join(modules, '@deno', name, 'deno'))
    : [],
  bun: [join(modules, '@oven', `bun-${platform}`, 'bin/bun'), join(modules, 'bun/bin/bun.exe')],
  chromium: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
}

function binaryOf(runtime: keyof typeof binaries): string | undefined {
  return binaries[runtime].filter(existsSync).find((path) => {
    try {
      execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 })
      return true
    } catch {
      return false
    }
  })
}

const arguments_ = {
  node: ['run.js'],
  deno: ['run', '--no-remote', '--node-modules-dir=manual', '--allow-net=127.0.0.1', 'run.js'],
  bun: ['run.js'],
}

/** The packed tarball as a user's dependency, with the suite beside it. */
function install(): string {
  const folder = temporaryFolder()
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
  const shell = process.platform === 'win32'
  execFileSync('npm', pack, { cwd: repository, shell, stdio: 'ignore' })
  const tarball = readdirSync(folder, { encoding: 'utf8' }).find((name) => name.endsWith('.tgz')) ?? ''
  const target = join(folder, 'node_modules/edmwright')
  mkdirSync(target, { recursive: true })
  execFileSync('tar', ['-xzf', join(folder, tarball), '-C', target, '--strip-components=1'])
  for (const file of ['suite.js', 'run.js']) cpSync(join(repository, 'test/runtimes', file), join(folder, file))
  return folder
}

async function run(command: string, args: readonly string[], cwd: string): Promise<string> {
  const child = spawn(command, args, { cwd, env: { ...process.env, NO_COLOR: '1' }, timeout: 60_000 })
  let [out, err] = ['', '']
  child.stdout.on('data', (data) => {
    out += data
  })
  child.stderr.on('data', (data) => {
    err += data
  })
  const code = await new Promise((resolve) => child.on('close', resolve))
  if (code !== 0) throw new Error(`${command} ended with ${code}: ${err.slice(-2000)}`)
  return out
}

async function browse(command: string, url: string, report: Promise<unknown>): Promise<unknown> {
  const flags = [
    '--headless=new',
    '--no-sandbox',
    '--disable-gpu',
    '--no-first-run',
    `--user-data-dir=${temporaryFolder()}`,
  ]
  const child = spawn(command, [...flags, url], { stdio: 'ignore' })
  const late = new Promise((_, reject) => setTimeout(reject, 60_000, new Error('The browser reports nothing')).unref())
  try {
    return await Promise.race([report, late])
  } finally {
    const closed = new Promise((resolve) => child.on('close', resolve))
    child.kill()
    await closed
  }
}

const filter = "/v1/users?$filter=name eq 'O''Neil'&$top=2"
const batched = [{ url: 'users/1' }, { made: 'ä' }, 404, 'NotFound']
const expected = {
  get: { path: '/v1/users/ä/1?$select=id,name&$expand=manager($select=id)' },
  pages: ['a', filter, 'c'],
  created: { path: '/v1/users', prefer: 'return=representation', body: { name: 'ö' } },
  deleted: null,
  action: { path: '/v1/users/1/test.send', body: { text: 'hi' } },
  count: 7,
  media: [...Buffer.from(Buffer.from([0, 255, 128]).toString('utf8'), 'utf8')],
  streamed: 'abcd',
  error: [true, 404, 'NotFound', 'No such user'],
  outcome: 304,
  retried: 'busy',
  stopped: ['TimeoutError', 'TimeoutError'],
  redirected: 'none',
  json: batched,
  multipart: batched,
  delta: [
    [
      ['changed', '1'],
      ['removed', '2'],
    ],
    true,
  ],
  upload: { received: 'abcdefghij' },
  long: { value: ['POST', 'text/plain', 'application/json;IEEE754Compatible=true', 86] },
  replayed: { path: '/v1/users/ä/1?$select=id,name&$expand=manager($select=id)' },
  near: "/users/test.near(point=geography'SRID=4326;Point(1 2)',color=test.Color'Red',km=INF)/1/tags/0",
  valid: [true, false],
  logged: true,
}

for (const runtime of ['node', 'deno', 'bun', 'chromium'] as const) {
  const binary = binaryOf(runtime)
  if (binary === undefined) console.warn(`skipped: ${runtime} does not start here`)
  test.skipIf(binary === undefined)(`the packed runtime does the same in ${runtime}`, async () => {
    const folder = install()
    const service = await startSuiteService(folder)
    try {
      const results =
        runtime === 'chromium'
          ? await browse(binary ?? '', `${service.origin}/page`, service.report)
          : JSON.parse(await run(binary ?? '', [...arguments_[runtime], `${service.origin}/v1`], folder))
      expect(results).toEqual(expected)
    } finally {
      service.close()
    }
  })
}

test('the runtime names nothing that only one runtime has', () => {
  const built = join(repository, 'dist/runtime')
  const named = readdirSync(built, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.js'))
    .flatMap((path) => {
      const code = readFileSync(join(built, path), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*|`[^`]*`|'[^'\n]*'/g, '')
      return [...code.matchAll(/\b(Buffer|process|require|global|__dirname|window|document|Deno|Bun)\b(?!:)/g)].map(
        ([name]) => `${path}: ${name}`,
      )
    })
  expect(named).toEqual([])
})

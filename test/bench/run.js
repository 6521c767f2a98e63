import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { compilerOptions } from '../compile/flags.js'
import { benchCalls } from './calls.js'
import { benchDeclared } from './declared.js'
import { benchTables } from './tables.js'
import { benchValidators } from './validators/run.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const corpus = resolve(repository, '../shared/corpus')
if (!existsSync(corpus)) {
  console.log(`skipped: no corpus at ${corpus}`)
  process.exit(0)
}

const old = join(corpus, 'graph-v1.0-2021-07')
const recent = join(corpus, 'graph-v1.0-2026-08')
const work = mkdtempSync(join(tmpdir(), 'edmwright-bench-'))
const cli = join(repository, 'dist/cli/main.js')
const meter = join(repository, 'test/bench/meter.js')

/** CPU seconds and peak MB of one Node program, measured by itself as it exits. */
function measure(...args) {
  const report = join(work, 'report.json')
  const run = spawnSync(process.execPath, ['--import', meter, ...args], {
    encoding: 'utf8',
    env: { ...process.env, METER_FILE: report },
    maxBuffer: 256 * 1024 * 1024,
  })
  // Findings of ours are none of what is measured; what does not compile is.
  if (run.status === null || run.status > (args[0] === cli ? 1 : 0))
    throw new Error((run.stderr || run.stdout).slice(-2000))
  return JSON.parse(readFileSync(report, 'utf8'))
}

function generate(metadata, out, ...more) {
  return measure(
    cli,
    'generate',
    '--metadata',
    join(metadata, 'metadata.xml'),
    '--out',
    out,
    '--no-cache',
    '--format',
    'json',
    ...more,
  )
}

function sizeOf(folder) {
  const files = readdirSync(folder, { recursive: true }).filter((path) => String(path).endsWith('.ts'))
  return { files: files.length, bytes: files.reduce((sum, path) => sum + statSync(join(folder, String(path))).size, 0) }
}

function typeCheck(folder) {
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }))
  return measure(join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder)
}

async function bundle(folder, text) {
  const { outputFiles } = await build({
    stdin: { contents: text, resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
  })
  return gzipSync(outputFiles[0].contents).length
}

const row = (name, value) => console.log(`${name.padEnd(62)} ${value}`)
const cost = ({ cpu, system, peak }) =>
  `${cpu.toFixed(1)} s CPU (${system.toFixed(1)} s of it the system's), ${Math.round(peak)} MB`

const ours = generate(old, join(work, 'old'), '--docs', join(old, 'docs'))
const remark = measure(join(repository, 'test/bench/remark.js'), join(old, 'docs'))
row('2021, cold, with docs', cost(ours))
row('remark with GFM alone on the same pages', cost(remark))
row('ratio', (ours.cpu / remark.cpu).toFixed(2))
const saved = ['test/bench/again.js', join(old, 'metadata.xml'), join(old, 'docs'), 'resources/message.md', work]
const { first, again } = JSON.parse(spawnSync(process.execPath, saved, { cwd: repository, encoding: 'utf8' }).stdout)
row('2021 again in `watch`, one page saved', `${Math.round(again)} ms, ${(again / first).toFixed(2)} of the first run`)
const bare = generate(recent, join(work, 'recent'))
row('2026, no docs', cost(bare))
for (const name of ['old', 'recent']) {
  const { files, bytes } = sizeOf(join(work, name))
  row(`output, ${name === 'old' ? '2021' : '2026'}`, `${files} files, ${(bytes / 1e6).toFixed(1)} MB`)
}
row('type-checking the output of 2026, TypeScript 6', cost(typeCheck(join(work, 'recent'))))
const emit = (out, parts) => generate(recent, out, '--emit', parts)
const { alone, both } = benchDeclared(work, repository, emit, measure)
for (const form of ['source', 'declarations']) {
  row(`type-checking interfaces alone, 2026, ${form}`, cost(alone[form]))
  const ratio = (both[form].cpu / alone[form].cpu).toFixed(2)
  row(`type-checking interfaces with validators, 2026, ${form}`, `${cost(both[form])}; ${ratio} times`)
}
for (const [name, metadata] of Object.entries({ 2021: old, 2026: recent })) {
  const costs = await benchCalls(
    join(work, `calls-${name}`),
    join(metadata, 'metadata.xml'),
    join(old, 'docs'),
    measure,
  )
  for (const [compiler, cost] of Object.entries(costs)) {
    row(`900 distinct calls, ${name}, ${compiler}, over the client alone`, cost.overClient)
    row(`900 distinct calls, ${name}, ${compiler}, over an empty program`, cost.overEmpty)
    row('the same on the SDK compiled to declarations', cost.declared)
  }
}
const call = `import { createClient } from './index.js'
const client = createClient({ baseUrl: 'https://example.test' })
console.log(await client.me.$get())`
row('bundle with one $get, 2026, gzip', `${await bundle(join(work, 'recent'), call)} bytes`)
const validate = `import { MessageSchema } from './index.js'
console.log(MessageSchema.is(JSON.parse('{}')))`
row('bundle with the validator of message, 2026, gzip', `${await bundle(join(work, 'recent'), validate)} bytes`)
const tables = await benchTables(join(work, 'interfaces-validators'), work, repository, measure)
row('engine of all validators, 2026, gzip', `${tables.engine} bytes`)
row('their tables, gzip', `${tables.tables} bytes, ${(tables.tables / tables.types).toFixed(1)} a type`)
row('importing the validators of 1,000 types, bundled', `${tables.milliseconds.toFixed(1)} ms CPU`)
generate(recent, join(work, 'code'), '--validators', 'code')
const generated = { tables: join(work, 'recent'), code: join(work, 'code') }
await benchValidators(join(recent, 'metadata.xml'), generated, repository, (line) => console.log(line))
rmSync(work, { recursive: true, force: true })

import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { loadSettings } from '../../dist/config/load.js'
import { createReport, readInputs, readModel } from '../../dist/index.js'
import { generateInto } from '../../dist/run.js'
import { canonical } from './compare.js'
import { callsOf, head, separateCalls, writeProgram } from './program.js'
import { writeRequests } from './requests.js'

// Writes one call for each request line that the docs state and the metadata resolves, compiles all of them, sends each to a `fetch` that records,
// and compares verb and path with the line. Exit 1 where one does not compile or differs.
const repository = fileURLToPath(new URL('../..', import.meta.url))
const { values: flags } = parseArgs({
  options: {
    metadata: { type: 'string', multiple: true },
    docs: { type: 'string', multiple: true },
    overlay: { type: 'string', multiple: true },
    config: { type: 'string' },
    service: { type: 'string', multiple: true },
    out: { type: 'string' },
    allowed: { type: 'string' },
  },
})
if (flags.out === undefined || (flags.metadata === undefined && flags.config === undefined)) {
  console.error(
    'npm run calls -- --metadata FILE... --docs PATH... --out DIR   (or --config FILE --out DIR; --allowed 10: a tenth of what the metadata allows, instead)',
  )
  process.exit(2)
}
const out = resolve(flags.out)
const { allowed, ...given } = { ...flags, out: join(out, 'sdk'), cache: false }
let [settings] = await loadSettings(given, process.cwd())
if (allowed !== undefined) {
  // What the metadata allows, in place of what the docs state.
  const docs = join(out, 'requests')
  const inputs = await readInputs({ ...settings, docs: [] }, process.cwd())
  writeRequests(readModel(inputs, createReport()).graph, docs, Number(allowed))
  settings = { ...settings, docs: [docs] }
}
const { output } = await generateInto(settings, process.cwd())
const { described } = output

const calls = callsOf(output)
const total = described.reduce((count, { requests }) => count + requests.length, 0)
console.log(`${total} request lines, ${calls.length} resolved`)

const firstLine = head.split('\n').length
const project = writeProgram(out, 'calls', separateCalls(calls.map(({ code }) => code)))

const refused = new Map()
const compiler = spawnSync(
  process.execPath,
  [join(repository, 'node_modules/typescript/bin/tsc'), '-p', project, '--pretty', 'false'],
  { encoding: 'utf8', maxBuffer: 256 * 1024 * 1024 },
)
for (const [, file, line, message] of compiler.stdout.matchAll(/^(.*?)\((\d+),\d+\): error (.*)$/gm)) {
  const index = file.endsWith('calls.ts') ? Number(line) - firstLine : -1
  if (!refused.has(index)) refused.set(index, message)
}
if (refused.has(-1)) console.log(`the SDK does not compile: ${refused.get(-1)}`)

const bundle = join(out, 'calls.bundle.mjs')
await build({
  stdin: {
    contents: `export { calls } from './calls.js'\nexport { createClient } from './sdk/index.js'`,
    resolveDir: out,
  },
  outfile: bundle,
  bundle: true,
  format: 'esm',
  logLevel: 'error',
  alias: {
    'edmwright/runtime': join(repository, 'dist/runtime/index.js'),
    'edmwright/runtime/v2': join(repository, 'dist/runtime/v2/index.js'),
  },
})
const { calls: programs, createClient } = await import(pathToFileURL(bundle).href)
const baseUrl = 'https://service.example/root'
const differing = []
let equal = 0
for (const [index, { line, code, expected }] of calls.entries()) {
  const place = `${line.origin.file}:${line.origin.line}: ${line.method} ${line.path}`
  if (refused.has(index)) {
    differing.push(`${place}\n    does not compile: ${code}\n    ${refused.get(index)}`)
    continue
  }
  const sent = []
  const fetch = async (request) => {
    // A service of V2 is asked to take POST for MERGE.
    const method = request.headers.get('x-http-method')?.replace('MERGE', 'PATCH') ?? request.method
    sent.push(`${method} ${canonical(new URL(request.url).pathname.slice('/root'.length))}`)
    return new Response('{}', { headers: { 'content-type': 'application/json' } })
  }
  try {
    await programs[index](createClient({ baseUrl, fetch }))
  } catch (error) {
    sent.push(String(error))
  }
  if (sent.length === 1 && sent[0] === `${line.method} ${expected}`) equal += 1
  else differing.push(`${place}\n    ${code}\n    sent ${sent.join('; ')}\n    not  ${line.method} ${expected}`)
}
for (const text of differing) console.log(text)
console.log(
  `${calls.length} calls: ${calls.length - [...refused.keys()].filter((index) => index >= 0).length} compile, ${equal} send the documented request, ${differing.length} do not`,
)
process.exitCode = differing.length === 0 && !refused.has(-1) ? 0 : 1

import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'
import { loadSettings } from '../../dist/config/load.js'
import { generateInto } from '../../dist/run.js'
import { callCode } from '../../dist/view/call.js'
import { compilerOptions } from '../compile/flags.js'
import { canonical, expectedPath } from './compare.js'
import { createValues } from './values.js'

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
  },
})
if (flags.out === undefined || (flags.metadata === undefined && flags.config === undefined)) {
  console.error('npm run calls -- --metadata FILE... --docs PATH... --out DIR   (or --config FILE --out DIR)')
  process.exit(2)
}
const out = resolve(flags.out)
const [settings] = await loadSettings({ ...flags, out: join(out, 'sdk'), cache: false }, process.cwd())
const { output } = await generateInto(settings, process.cwd())
const { graph, described } = output

const calls = described.flatMap(({ requests }) =>
  requests
    .filter(({ resolution }) => resolution.resolved)
    .map(({ line, resolution }) => {
      const { values, textOf } = createValues(graph)
      const code = callCode(line.method, resolution, graph, values)
      return { line, resolution, code, expected: expectedPath(resolution, textOf) }
    }),
)
const total = described.reduce((count, { requests }) => count + requests.length, 0)
console.log(`${total} request lines, ${calls.length} resolved`)

mkdirSync(out, { recursive: true })
const head = `import type { Client } from './sdk/index.js'

const body = {} as never
const target = { $url: 'https://service.example/target' }

export const calls: ((client: Client) => PromiseLike<unknown>)[] = []
`
const firstLine = head.split('\n').length
writeFileSync(join(out, 'calls.ts'), `${head}${calls.map(({ code }) => `calls.push((client) => ${code})\n`).join('')}`)
writeFileSync(join(out, 'package.json'), '{"type":"module"}\n')
writeFileSync(join(out, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['calls.ts'] }, undefined, 2))

const refused = new Map()
const compiler = spawnSync(
  process.execPath,
  [join(repository, 'node_modules/typescript/bin/tsc'), '-p', out, '--pretty', 'false'],
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
  alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
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
    sent.push(`${request.method} ${canonical(new URL(request.url).pathname.slice('/root'.length))}`)
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

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSettings } from '../../dist/config/load.js'
import { generateInto } from '../../dist/run.js'
import { callsInOrder, callsOf, writeProgram } from '../calls/program.js'
import { compilerOptions } from '../compile/flags.js'
import { measureNative, nativeCompiler } from './native.js'

const repository = fileURLToPath(new URL('../..', import.meta.url))
const script = join(repository, 'node_modules/typescript/bin/tsc')

/**
 * What type-checking 900 distinct documented calls costs, over a program that only imports the client, and over an empty one; and the latter where the SDK is compiled to declarations, as a package has it.
 * Of three runs each, the least CPU and the median peak: what else runs on the machine only adds. By the name of each compiler; none for TypeScript 7 where it cannot be measured.
 */
export async function benchCalls(folder, metadata, docs, measure) {
  const flags = { metadata: [metadata], docs: [docs], out: join(folder, 'sdk'), cache: false }
  const [settings] = await loadSettings(flags, process.cwd())
  const { output } = await generateInto(settings, process.cwd())
  const codes = [...new Set(callsOf(output).map(({ code }) => code))]
  const some = Array.from({ length: 900 }, (_, index) => codes[Math.floor((index * codes.length) / 900)])

  const calls = writeProgram(folder, 'calls', callsInOrder(some))
  const client = writeProgram(folder, 'client', callsInOrder([]))
  const empty = writeProgram(folder, 'empty', 'export {}\n')
  const declared = join(folder, 'declared')
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: join(declared, 'sdk') }
  const options = { ...compilerOptions, ...emit, rootDir: join(folder, 'sdk') }
  const declarations = join(folder, 'tsconfig.declarations.json')
  writeFileSync(declarations, JSON.stringify({ compilerOptions: options, include: ['sdk/index.ts'] }))
  measure(script, '-p', declarations)
  const onDeclared = writeProgram(declared, 'calls', callsInOrder(some))

  const native = nativeCompiler(repository)
  const compilers = {
    'TypeScript 6': (project) => measure(script, '-p', project),
    ...(native && { 'TypeScript 7': (project) => measureNative(native, '-p', project) }),
  }
  const costs = {}
  for (const [name, compile] of Object.entries(compilers)) {
    const base = await costOf(compile, empty)
    const cost = await costOf(compile, calls)
    costs[name] = {
      overClient: over(await costOf(compile, client), cost),
      overEmpty: `${over(base, cost)}; the empty one ${base.cpu.toFixed(1)} s, ${Math.round(base.peak)} MB`,
      declared: over(base, await costOf(compile, onDeclared)),
    }
  }
  return costs
}

async function costOf(compile, project) {
  const runs = [await compile(project), await compile(project), await compile(project)]
  const [, peak] = runs.map((run) => run.peak).toSorted((a, b) => a - b)
  return { cpu: Math.min(...runs.map(({ cpu }) => cpu)), peak }
}

function over(base, { cpu, peak }) {
  return `${(cpu - base.cpu).toFixed(1)} s CPU, ${Math.round(peak - base.peak)} MB`
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { loadSettings } from '../../dist/config/load.js'
import { generateInto } from '../../dist/run.js'
import { callsInOrder, callsOf, writeProgram } from '../calls/program.js'
import { compilerOptions } from '../compile/flags.js'

const compiler = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))

/**
 * What type-checking 900 distinct documented calls costs, over a program that only imports the client, and over an empty one; and the latter where the SDK is compiled to declarations, as a package has it.
 * Of three runs each, the least CPU and the median peak: what else runs on the machine only adds.
 */
export async function benchCalls(folder, metadata, docs, measure) {
  const flags = { metadata: [metadata], docs: [docs], out: join(folder, 'sdk'), cache: false }
  const [settings] = await loadSettings(flags, process.cwd())
  const { output } = await generateInto(settings, process.cwd())
  const codes = [...new Set(callsOf(output).map(({ code }) => code))]
  const some = Array.from({ length: 900 }, (_, index) => codes[Math.floor((index * codes.length) / 900)])

  const check = (project) => {
    const runs = Array.from({ length: 3 }, () => measure(compiler, '-p', project))
    const [, median] = runs.map(({ peak }) => peak).toSorted((a, b) => a - b)
    return { cpu: Math.min(...runs.map(({ cpu }) => cpu)), peak: median }
  }
  const calls = check(writeProgram(folder, 'calls', callsInOrder(some)))
  const client = check(writeProgram(folder, 'client', callsInOrder([])))
  writeFileSync(join(folder, 'empty.ts'), 'export {}\n')
  const project = join(folder, 'tsconfig.empty.json')
  writeFileSync(project, JSON.stringify({ compilerOptions, include: ['empty.ts'] }))
  const empty = check(project)

  const declared = join(folder, 'declared')
  const emit = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: join(declared, 'sdk') }
  const options = { ...compilerOptions, ...emit, rootDir: join(folder, 'sdk') }
  const declarations = join(folder, 'tsconfig.declarations.json')
  writeFileSync(declarations, JSON.stringify({ compilerOptions: options, include: ['sdk/index.ts'] }))
  measure(compiler, '-p', declarations)
  const onDeclared = check(writeProgram(declared, 'calls', callsInOrder(some)))

  const over = (base, { cpu, peak } = calls) =>
    `${(cpu - base.cpu).toFixed(1)} s CPU, ${Math.round(peak - base.peak)} MB`
  return { overClient: over(client), overEmpty: over(empty), declared: over(empty, onDeclared) }
}

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callCode } from '../../dist/view/call.js'
import { compilerOptions } from '../compile/flags.js'
import { expectedPath } from './compare.js'
import { createValues } from './values.js'

const given = `import type { Client } from './sdk/index.js'

const body = {} as never
const target = 'https://service.example/target'

`

/** The head of a program of calls that run one by one; each call is a line of its own behind it. */
export const head = `${given}export const calls: ((client: Client) => Promise<unknown>)[] = []
`

/** A program of calls that run one by one. */
export function separateCalls(codes) {
  return `${head}${codes.map((code) => `calls.push(async (client) => await ${code})\n`).join('')}`
}

/** A program that makes all calls, one after the other. */
export function callsInOrder(codes) {
  return `${given}export async function main(client: Client) {\n${codes.map((code) => `  await ${code}\n`).join('')}}\n`
}

/** One call for each request line that the docs state and the metadata resolves. */
export function callsOf({ graph, described }) {
  return described.flatMap(({ requests }) =>
    requests
      .filter(({ resolution }) => resolution.resolved)
      .map(({ line, resolution }) => {
        const { values, textOf } = createValues(graph)
        const code = callCode(line.method, resolution, graph, values)
        return { line, resolution, code, expected: expectedPath(resolution, textOf, graph.version) }
      }),
  )
}

/** A program beside the SDK in `out`, and a project of it alone. */
export function writeProgram(out, name, text) {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, `${name}.ts`), text)
  writeFileSync(join(out, 'package.json'), '{"type":"module"}\n')
  const project = join(out, `tsconfig.${name}.json`)
  writeFileSync(project, JSON.stringify({ compilerOptions, include: [`${name}.ts`] }, undefined, 2))
  return project
}

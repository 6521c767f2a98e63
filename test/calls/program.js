import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { callCode } from '../../dist/view/call.js'
import { compilerOptions } from '../compile/flags.js'
import { expectedPath } from './compare.js'
import { createValues } from './values.js'

/** The head of a program of calls; each call is a line of its own behind it, awaited as users await it. */
export const head = `import type { Client } from './sdk/index.js'

const body = {} as never
const target = 'https://service.example/target'

export const calls: ((client: Client) => Promise<unknown>)[] = []
`

/** One call for each request line that the docs state and the metadata resolves. */
export function callsOf({ graph, described }) {
  return described.flatMap(({ requests }) =>
    requests
      .filter(({ resolution }) => resolution.resolved)
      .map(({ line, resolution }) => {
        const { values, textOf } = createValues(graph)
        const code = callCode(line.method, resolution, graph, values)
        return { line, resolution, code, expected: expectedPath(resolution, textOf) }
      }),
  )
}

/** A program of these calls beside the SDK in `out`, and a project of it alone. */
export function writeProgram(out, name, codes) {
  mkdirSync(out, { recursive: true })
  writeFileSync(
    join(out, `${name}.ts`),
    `${head}${codes.map((code) => `calls.push(async (client) => await ${code})\n`).join('')}`,
  )
  writeFileSync(join(out, 'package.json'), '{"type":"module"}\n')
  const project = join(out, `tsconfig.${name}.json`)
  writeFileSync(project, JSON.stringify({ compilerOptions, include: [`${name}.ts`] }, undefined, 2))
  return project
}

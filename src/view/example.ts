import type { Fixture } from '../check/examples/fixtures.js'
import type { Graph } from '../graph/graph.js'
import { type Code, code, docLine, identifier, integerLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import type { DocView } from './doc.js'
import { exampleLines } from './example-value.js'

/** What `example.hbs` lays out: the examples of one type as typed constants. */
export interface ExampleView {
  readonly examples: readonly { readonly doc: DocView | undefined; readonly lines: readonly Code[] }[]
}

/** Constants called after the type (`message1`), in the order of pages; what TypeScript cannot hold is left out. `taken` are names that they may not have. */
export function exampleView(
  fixtures: readonly Fixture[],
  constant: string,
  graph: Graph,
  scope: Scope,
  taken: Set<string>,
): ExampleView {
  const examples: { readonly doc: DocView | undefined; readonly lines: readonly Code[] }[] = []
  for (const fixture of fixtures) {
    if (exampleLines(fixture, 0, graph, unasked) === undefined) continue
    let number = examples.length + 1
    while (taken.has(constant + number)) number += 1
    taken.add(constant + number)
    const name = code`${identifier(constant)}${integerLiteral(number)}`
    const type = scope.type(fixture.type)
    const head = code`export const ${name}: ${fixture.many ? code`${type}[]` : type} =`
    const long = head.length + 2 > 120
    const lines = exampleLines(fixture, long ? 2 : 0, graph, scope) ?? []
    const [first = code``, ...rest] = lines
    examples.push({
      doc: { single: docOf(fixture), lines: [] },
      lines: long ? [head, ...lines.map((line) => code`  ${line}`)] : [code`${head} ${first}`, ...rest],
    })
  }
  return { examples }
}

/** Gives names without importing them. */
const unasked: Pick<Scope, 'type'> = { type: () => identifier('unknown') }

function docOf({ kind, request, origin }: Fixture): Code {
  const file = docLine(origin.file.slice(origin.file.lastIndexOf('/') + 1))
  const part = kind === 'request' ? code`What is sent` : code`What is answered`
  return request === undefined
    ? code`${part}, as ${file} shows.`
    : code`${part}: ${docLine(request)}, as ${file} shows.`
}

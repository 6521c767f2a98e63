import type { Declarations } from '../../graph/declarations.js'
import { jsonOf } from '../../graph/examples/body.js'
import type { ExampleOfSubject } from '../../graph/examples/subject.js'
import type { Graph } from '../../graph/graph.js'
import { subjectsOf } from '../../graph/subjects.js'
import { oncePer } from '../../once-per.js'
import { offsetsOf } from '../../read/docs/example-json.js'
import type { Example } from '../../read/docs/types.js'
import type { Origin } from '../../read/source.js'
import type { Issue } from '../../runtime/validate/index.js'
import { declaredHere } from '../declared-here.js'
import { type ExampleIssue, issuesOf } from '../examples/issues.js'
import { misspeltMembersIn } from '../examples/open-members.js'
import { createSchemas } from '../examples/schemas.js'
import { wrongWordsIn } from '../examples/type-words.js'
import { nearest } from '../nearest.js'
import { nearestTypeIn } from '../nearest-type.js'
import type { CheckContext } from '../rule.js'
import { typeInDocs } from '../type-cells.js'

/** The bodies of examples are JSON, and fit the model. */
export function examples({ graph, described, report, declared }: CheckContext): void {
  if (described.length === 0) return
  const nearestType = nearestTypeIn(declared)
  const issuesIn = misfitsOf(declared)
  for (const { page, examples } of described) {
    for (const example of page.examples) {
      const read = jsonOf(example)
      if (read?.failure !== undefined)
        report.add('docs/example-json', { reason: read.failure.reason }, placeAt(example, read.failure.offset))
    }
    for (const one of examples) {
      const { example } = one
      const issues = issuesIn(one)
      if (issues.length === 0) continue
      const offsets = offsetsIn(example)
      for (const issue of issues) reportIssue(issue, placeAt(example, offsets.get(JSON.stringify(issue.path)) ?? 0))
    }
  }

  function reportIssue(issue: ExampleIssue, origin: Origin): void {
    const path = pathText(issue.path)
    switch (issue.kind) {
      case 'misfit': {
        const { expected, received } = issue.issue
        report.add('docs/example-value', { path, expected, received }, origin, {
          suggestion: valueMeant(issue.issue, graph),
        })
        return
      }
      case 'undeclared': {
        const { holder } = issue
        const name = String(issue.path.at(-1))
        report.add(
          'docs/example-property',
          { name, holder: holder?.name, parameter: holder?.kind === 'action' },
          origin,
          {
            suggestion: () => nearest(name, membersOf(holder, graph)),
            related: holder === undefined ? [] : [declaredHere(holder)],
          },
        )
        return
      }
      case 'type': {
        const declared = graph.typeOf(issue.name) !== undefined
        report.add('docs/example-type', { name: issue.name, declared }, origin, {
          suggestion: () => (declared ? undefined : nearestType(issue.name)),
        })
        return
      }
      case 'word': {
        const declared = typeInDocs(issue.declared)
        report.add('docs/representation-type', { path, written: issue.written, declared }, origin, {
          suggestion: declared,
        })
        return
      }
      case 'wrapped':
        report.add('docs/example-wrapped', { type: issue.type }, origin)
        return
      case 'unwrapped':
        report.add('docs/example-unwrapped', { type: issue.type }, origin)
    }
  }
}

/** What the metadata says of a body; whatever pages say beside it. */
const misfitsOf = oncePer((declared: Declarations) => {
  const { graph } = subjectsOf(declared)
  const schemas = createSchemas(graph)
  return oncePer(({ example, subject }: ExampleOfSubject): readonly ExampleIssue[] => {
    const read = jsonOf(example)
    if (read === undefined || read.failure !== undefined || (example.status ?? 200) >= 300) return []
    const misspelt = subject.kind === 'value' ? misspeltMembersIn(read.value, subject.type, graph) : []
    const issues = [...issuesOf(read.value, subject, example.kind === 'response', graph, schemas), ...misspelt]
    return example.kind === 'resource' && subject.kind === 'value'
      ? [...issues.filter(isOfShape), ...wrongWordsIn(read.value, subject.type, graph)]
      : issues
  })
})

/** A representation tells the kind of a value in words, or by an object that names its type: only another kind of JSON is wrong. */
function isOfShape(issue: ExampleIssue): boolean {
  if (issue.kind !== 'misfit') return issue.kind === 'undeclared' || issue.kind === 'type'
  const { code, expected, received } = issue.issue
  return code === 'type' && !received.startsWith('"') && (received !== 'Object' || expected.startsWith('an array'))
}

const offsetsIn = oncePer(({ body }: Example) => offsetsOf(body?.text ?? ''))

function placeAt({ body, origin }: Example, offset: number): Origin {
  if (body === undefined) return origin
  const before = body.text.slice(0, offset)
  const start = before.lastIndexOf('\n') + 1
  const line = body.origin.line + (before.match(/\n/g)?.length ?? 0)
  return { file: body.origin.file, line, column: start === 0 ? body.origin.column + offset : offset - start + 1 }
}

function pathText(path: ExampleIssue['path']): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${part}`))
    .join('')
    .replace(/^\./, '')
}

function membersOf(holder: Extract<ExampleIssue, { kind: 'undeclared' }>['holder'], graph: Graph): readonly string[] {
  if (holder === undefined) return []
  const members =
    holder.kind === 'entity' || holder.kind === 'complex' ? graph.propertiesOf(holder.name) : holder.parameters
  return members.map(({ name }) => name)
}

/** A member of the enumeration in its case, or the number or boolean that a string holds. */
function valueMeant({ code, expected, received }: Issue, graph: Graph): string | undefined {
  const text = /^"(.*)"$/.exec(received)?.[1]
  if (text === undefined) return undefined
  const type = graph.typeOf(expected)
  if (code === 'enum' && type?.kind === 'enum') {
    const member = nearest(
      text,
      type.members.map(({ name }) => name),
    )
    return member === undefined ? undefined : `"${member}"`
  }
  if (expected === 'Edm.Boolean' && /^(?:true|false)$/i.test(text)) return text.toLowerCase()
  return /^Edm\.(?:Int\d+|Double|Single)$/.test(expected) && /^-?\d+$/.test(text) ? text : undefined
}

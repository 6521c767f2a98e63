import { type Code, catalogue, type MessageData } from '../diagnostics/catalogue.js'
import { type Extra, inOrder, type Report } from '../diagnostics/report.js'
import type { Graph } from '../graph/graph.js'
import { addTo } from '../groups.js'
import { namespaceOf } from '../qualified-name.js'
import { isQualifiedName, isSimpleIdentifier } from '../read/csdl/names.js'
import { expectedInstead } from '../read/csdl/values.js'
import type { Origin } from '../read/source.js'
import { isElsewhere } from './in-scope.js'

/** A report that tells a mistake once: it passes over what follows from what could not be read, and keeps back what is missing with its namespace, or in several places. */
export interface OnceReport extends Report {
  /** A namespace, an alias or a type that nothing declares is one mistake: it is told at its first use in each file, with the other uses beside it. */
  release(): void
}

interface Use {
  readonly code: Code
  readonly origin: Origin
  add(related: Extra['related']): void
}

/** Everything else goes on to `report` as it comes. */
export function createOnce(report: Report, graph: Graph): OnceReport {
  const uses = new Map<string, Use[]>()
  const namespaces = new Set(graph.namespaces)
  let declared: ReadonlySet<string> | undefined
  // What follows from an element that could not be read as it is written is no mistake of its own.
  const unread = new Set(report.diagnostics.filter(({ code }) => unreadable.has(code)).map(placeOf))

  function add<C extends Code>(code: C, data: MessageData<C>, origin: Origin, extra?: Extra): void {
    if (unread.size > 0 && unread.has(placeOf(origin))) return
    const path = nameIn(code, data)
    if (path !== undefined && isMalformed(code, path)) return
    const namespace = unknownIn(path)
    // An alias that cannot be read may be it.
    if (namespace?.includes('.') === false && graph.lost.has('*')) return
    if (namespace !== undefined && graph.lost.has('*.*')) return
    const missing = namespace ?? missingIn(code, path)
    if (missing === undefined) {
      report.add(code, data, origin, extra)
      return
    }
    const use: Use = {
      code,
      origin,
      add: (related) =>
        report.add(code, data, origin, { ...extra, related: [...(extra?.related ?? []), ...(related ?? [])] }),
    }
    const key = `${origin.file}\0${missing}`
    addTo(uses, key, use)
  }

  /** What is missed wherever it is used: a type, or what the targets of annotations begin with. */
  function missingIn(code: Code, path: string | undefined): string | undefined {
    if (code === 'graph/unknown-type') return path
    if (code !== 'graph/annotation-target') return undefined
    const head = path?.split(/[/(@]/)[0] ?? ''
    declared ??= new Set([
      ...graph.types.keys(),
      ...graph.terms.keys(),
      ...[...graph.operations, ...graph.containers].map(({ name }) => name),
    ])
    return declared.has(head) ? undefined : head
  }

  /** The namespace of the first segment of a path that is a name of one that nothing declares. */
  function unknownIn(path: string | undefined): string | undefined {
    for (const segment of path?.split(/[/(),@#]/) ?? [])
      if (isQualifiedName(segment) && !namespaces.has(namespaceOf(segment)) && !isKnown(segment))
        return namespaceOf(segment)
    return undefined
  }

  function isKnown(name: string): boolean {
    return name.startsWith('Edm.') || isElsewhere(name, graph)
  }

  return {
    get diagnostics() {
      return report.diagnostics
    },
    repeat: (code, message, origin, extra) => report.repeat(code, message, origin, extra),
    add,
    release() {
      for (const [key, found] of uses) {
        const [first, ...others] = found.toSorted((a, b) => rank(a.code) - rank(b.code) || inOrder(a.origin, b.origin))
        const missing = key.slice(key.indexOf('\0') + 1)
        first?.add(
          others
            .toSorted((a, b) => inOrder(a.origin, b.origin))
            .slice(0, 5)
            .map(({ origin }) => ({ ...origin, message: `\`${missing}\` is used here, too` })),
        )
      }
      uses.clear()
    },
  }
}

/** What is no name has its finding where it is read. */
function isMalformed(code: Code, path: string): boolean {
  if (code === 'graph/definition-underlying') return false
  if (code === 'graph/annotation-target') return expectedInstead('target', path) !== undefined
  const names = path.split('/')
  return !names.every((name) => isSimpleIdentifier(name) || isQualifiedName(name))
}

const unreadable: ReadonlySet<Code> = new Set([
  'csdl/unknown-element',
  'csdl/misspelt-element',
  'csdl/unknown-attribute',
  'csdl/missing-attribute',
  'csdl/bad-value',
  'csdl/bad-name',
])

function placeOf({ file, line, column }: Origin): string {
  return `${file}:${line}:${column}`
}

/** Errors first: what fails a build is not told as a warning. */
function rank(code: Code): number {
  return catalogue[code].severity === 'error' ? 0 : 1
}

/** The name, or the path with it, that a finding misses. */
function nameIn(code: Code, data: MessageData<Code>): string | undefined {
  const told = data as Readonly<Record<string, string | undefined>>
  if (code === 'graph/binding') return told['problem'] === 'target' ? told['target'] : told['path']
  const member = missing[code]
  return member === undefined ? undefined : told[member]
}

const missing: Readonly<Partial<Record<Code, string>>> = {
  'graph/unknown-type': 'name',
  'graph/unknown-term': 'term',
  'graph/annotation-target': 'target',
  'graph/definition-underlying': 'underlying',
  'graph/container-extends': 'base',
  'graph/import': 'operation',
  'graph/entity-set-path': 'path',
  'graph/key-property': 'path',
  'graph/constraint-property': 'path',
  'graph/partner': 'partner',
}

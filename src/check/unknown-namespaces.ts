import { type Code, catalogue, type MessageData } from '../diagnostics/catalogue.js'
import { type Extra, inOrder, type Report } from '../diagnostics/report.js'
import type { Graph } from '../graph/graph.js'
import { isQualifiedName } from '../read/csdl/names.js'
import type { Origin } from '../read/source.js'
import { isElsewhere, namespaceOf } from './in-scope.js'

/** A report that keeps back what is missing because its namespace, or alias, is declared nowhere. */
export interface NamespaceReport extends Report {
  /** That namespace is the mistake: it is told at its first use in each file, with the other uses beside it. */
  release(): void
}

interface Use {
  readonly code: Code
  readonly origin: Origin
  add(related: Extra['related']): void
}

/** Everything else goes on to `report` as it comes. */
export function createNamespaceReport(report: Report, graph: Graph): NamespaceReport {
  const uses = new Map<string, Use[]>()
  const namespaces = new Set(graph.namespaces)

  function add<C extends Code>(code: C, data: MessageData<C>, origin: Origin, extra?: Extra): void {
    const namespace = unknownIn(nameIn(code, data))
    if (namespace === undefined) {
      report.add(code, data, origin, extra)
      return
    }
    const use: Use = {
      code,
      origin,
      add: (related) =>
        report.add(code, data, origin, { ...extra, related: [...(extra?.related ?? []), ...(related ?? [])] }),
    }
    const key = `${origin.file}\0${namespace}`
    const same = uses.get(key)
    if (same === undefined) uses.set(key, [use])
    else same.push(use)
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
        const namespace = key.slice(key.indexOf('\0') + 1)
        first?.add(
          others
            .toSorted((a, b) => inOrder(a.origin, b.origin))
            .slice(0, 5)
            .map(({ origin }) => ({ ...origin, message: `\`${namespace}\` is used here, too` })),
        )
      }
      uses.clear()
    },
  }
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

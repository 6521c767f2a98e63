import type { Diagnostic } from './report.js'

type Covered = 'types' | 'properties' | 'members' | 'operations'

/** The `summary` of PRODUCT §1. */
export interface Summary {
  readonly types: Readonly<Record<'entity' | 'complex' | 'enum' | 'typeDefinition', number>>
  readonly operations: Readonly<Record<'action' | 'function', number>>
  readonly docs: Readonly<
    Record<'pages' | 'rows' | 'rowsMatched' | 'rowsAgreeing' | 'requestLines' | 'requestLinesResolved', number>
  >
  /** What is declared and what of it is documented, by namespace. */
  readonly coverage: Readonly<Record<string, Readonly<Record<Covered, Readonly<Record<'all' | 'documented', number>>>>>>
  readonly files: Readonly<Record<'written' | 'kept' | 'removed', number>>
  readonly findings: Readonly<Record<'error' | 'warning' | 'info', number>>
  readonly milliseconds: Readonly<Record<string, number>>
}

/** How many of each kind. */
export function countBy<K extends string>(
  kinds: readonly K[],
  items: Iterable<{ readonly kind: string }>,
): Record<K, number> {
  const counts = Object.fromEntries(kinds.map((kind) => [kind, 0])) as Record<K, number>
  for (const { kind } of items) if (kind in counts) counts[kind as K] += 1
  return counts
}

/** How many of each severity. */
export function countFindings(diagnostics: readonly Diagnostic[]): Summary['findings'] {
  return countBy(
    ['error', 'warning', 'info'],
    diagnostics.map(({ severity }) => ({ kind: severity })),
  )
}

/** The numbers of several runs as those of one. */
export function addSummaries(first: Summary, ...others: readonly Summary[]): Summary {
  return others.reduce((total, summary) => sum(total, summary) as Summary, first)
}

function sum(a: unknown, b: unknown): unknown {
  if (typeof a === 'number') return a + (typeof b === 'number' ? b : 0)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a ?? b
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return Object.fromEntries([...names].map((name) => [name, sum(Reflect.get(a, name), Reflect.get(b, name))]))
}

/** The closing line for people. */
export function summaryLine({ types, operations, files, findings, milliseconds }: Summary): string {
  const sum = (counts: Readonly<Record<string, number>>) =>
    Object.values(counts).reduce((total, count) => total + count, 0)
  const stages = Object.entries(milliseconds)
    .filter(([name]) => name !== 'total')
    .map(([name, time]) => `${name} ${time} ms`)
  return [
    `${counted(sum(types), 'type')}, ${counted(sum(operations), 'operation')}, ${counted(sum(files) - files.removed, 'file')}`,
    `(${files.written} written, ${files.kept} kept, ${files.removed} removed),`,
    `${counted(sum(findings), 'finding')} (${counted(findings.error, 'error')}, ${counted(findings.warning, 'warning')}),`,
    `${stages.join(', ')}, ${milliseconds['total'] ?? 0} ms in all`,
  ].join(' ')
}

/** `1 page`, `2 pages`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** How much of the metadata is documented, for people; parts that the metadata does not have are left out. */
export function coverageLine(total: Summary['coverage'][string]): string {
  const parts = Object.entries(total)
    .filter(([, { all }]) => all > 0)
    .map(([part, { all, documented }]) => `${documented} of ${all} ${part} (${Math.floor((documented / all) * 100)} %)`)
  return `documented: ${parts.length === 0 ? 'nothing is declared' : parts.join(', ')}`
}

import { groupBy } from '../groups.js'
import type { Diagnostic } from './report.js'

/** Findings that a project has known for long: how many by code and subject, by file, by service (`''` without services). */
export type Baseline = Readonly<Record<string, Readonly<Record<string, Known>>>>

type Known = Readonly<Record<string, Readonly<Record<string, number>>>>

/** What a run found, held against a baseline. */
export interface Compared {
  /** In the order of the report: what the baseline does not know. */
  readonly fresh: readonly Diagnostic[]
  /** How many it knows. */
  readonly known: number
  /** What it still knows, and the run did not find. */
  readonly gone: readonly Entry[]
}

/** Findings that are alike: how many of a code about a subject in a file. */
export interface Entry {
  readonly file: string
  readonly code: string
  readonly subject: string
  readonly count: number
}

/**
 * Holds findings against what is known of one service. A finding is known by its code, its subject and its file, never by its line. What was
 * known of a file that is not among `files` any more stands for the same elsewhere: pages are renamed.
 */
export function compareWith(
  baseline: Baseline,
  service: string,
  diagnostics: readonly Diagnostic[],
  files: ReadonlySet<string>,
): Compared {
  const entries = entriesOf(baseline, service)
  const here = createStock(entries, keyOf)
  const unknown = diagnostics.filter((finding) => !here.take(finding))
  const lost = createStock(
    here.left().filter(({ file }) => !files.has(file)),
    keyWithoutFile,
  )
  const fresh = unknown.filter((finding) => !lost.take(finding))
  const gone = [...here.left().filter(({ file }) => files.has(file)), ...lost.left()]
  return { fresh, known: diagnostics.length - fresh.length, gone: gone.toSorted(byPlace) }
}

/** The baseline with what was found in place of what the service was known for. */
export function withFindings(baseline: Baseline, service: string, diagnostics: readonly Diagnostic[]): Baseline {
  return { ...baseline, [service]: grouped(diagnostics.map((finding) => ({ ...finding, count: 1 }))) }
}

/** The baseline without what is gone: it only ever gets shorter. */
export function pruned(baseline: Baseline, service: string, { gone }: Compared): Baseline {
  const less = new Map(gone.map((entry) => [keyOf(entry), entry.count]))
  const entries = entriesOf(baseline, service).map((entry) => ({
    ...entry,
    count: entry.count - (less.get(keyOf(entry)) ?? 0),
  }))
  return { ...baseline, [service]: grouped(entries.filter(({ count }) => count > 0)) }
}

function entriesOf(baseline: Baseline, service: string): readonly Entry[] {
  const known = Object.hasOwn(baseline, service) ? (baseline[service] ?? {}) : {}
  return Object.entries(known).flatMap(([file, codes]) =>
    Object.entries(codes).flatMap(([code, subjects]) =>
      Object.entries(subjects).map(([subject, count]) => ({ file, code, subject, count })),
    ),
  )
}

function grouped(entries: readonly Entry[]): Readonly<Record<string, Known>> {
  const files = new Map<string, Map<string, Map<string, number>>>()
  for (const { file, code, subject, count } of entries.toSorted(byPlace)) {
    const codes = files.get(file) ?? new Map<string, Map<string, number>>()
    files.set(file, codes)
    const subjects = codes.get(code) ?? new Map<string, number>()
    codes.set(code, subjects)
    subjects.set(subject, (subjects.get(subject) ?? 0) + count)
  }
  const plain = (subjects: ReadonlyMap<string, number>) => Object.fromEntries(subjects)
  return Object.fromEntries(
    [...files].map(([file, codes]) => [
      file,
      Object.fromEntries([...codes].map(([code, subjects]) => [code, plain(subjects)])),
    ]),
  )
}

/** Entries by a key; each finding that is taken lowers what is left of the first that has its key. */
function createStock(entries: readonly Entry[], key: (about: Omit<Entry, 'count'>) => string) {
  const stock = groupBy(entries, key)
  return {
    take(finding: Diagnostic): boolean {
      const same = stock.get(key(finding))
      const [first] = same ?? []
      if (same === undefined || first === undefined) return false
      if (first.count > 1) same[0] = { ...first, count: first.count - 1 }
      else same.shift()
      return true
    },
    left: (): readonly Entry[] => [...stock.values()].flat(),
  }
}

function keyOf({ file, code, subject }: Omit<Entry, 'count'>): string {
  return `${file}\0${code}\0${subject}`
}

function keyWithoutFile({ code, subject }: Omit<Entry, 'count'>): string {
  return `${code}\0${subject}`
}

function byPlace(a: Entry, b: Entry): number {
  const [first, second] = [keyOf(a), keyOf(b)]
  return first < second ? -1 : first > second ? 1 : 0
}

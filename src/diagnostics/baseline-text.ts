import type { Baseline } from './baseline.js'

/** A baseline as its file has it; undefined where the text is none. */
export function parseBaseline(text: string): Baseline | undefined {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return undefined
  }
  if (!isObject(value) || value['version'] !== 1) return undefined
  const { version: _, findings, services = {}, ...others } = value
  if (Object.keys(others).length > 0 || !isObject(services)) return undefined
  const named = Object.entries(services)
  const all = findings === undefined ? named : [['', findings] as const, ...named]
  // By service, file, code and subject: a number.
  return all.every(([, known]) => isNested(known, 3)) ? (Object.fromEntries(all) as Baseline) : undefined
}

/** The file of a baseline: sorted, one finding a line, so that branches merge well. */
export function baselineText({ '': findings, ...services }: Baseline): string {
  const named = Object.entries(services).toSorted(([a], [b]) => (a < b ? -1 : 1))
  const content = {
    version: 1,
    ...(findings === undefined ? {} : { findings }),
    ...(named.length === 0 ? {} : { services: Object.fromEntries(named) }),
  }
  return `${JSON.stringify(content, undefined, 2)}\n`
}

function isNested(value: unknown, depth: number): boolean {
  if (depth === 0) return Number.isInteger(value) && Number(value) > 0
  return isObject(value) && Object.values(value).every((inner) => isNested(inner, depth - 1))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

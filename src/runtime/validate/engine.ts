import type { CheckOptions, CheckResult, Issue, IssueCode, Kind, Schema, Validator, Walk } from './types.js'
import { decide, fits } from './walk.js'

/** A create request must have the member. */
export const REQUIRED = 1
/** No request may set the member. */
export const READ_ONLY = 2
/** An update may not set the member. */
export const IMMUTABLE = 4
/** `null` passes too. */
export const NULLABLE = 8
/** A create request may not set the member. */
export const NON_INSERTABLE = 16

const MAX_ISSUES = 1000
/** The flags of members that may not be set. */
const SETTLED = { read: 0, create: 2 + 16, update: 2 + 4 }

/** Makes a validator; all of them have the same members in the same order, which keeps reading them fast. */
export function createValidator(
  name: string,
  kind?: Kind,
  of?: Validator['of'],
  shape?: Validator['shape'],
  run?: Validator['run'],
  flags = 0,
): Validator<never> {
  return { name, run, flags, kind, shape, of }
}

/** Makes a schema of what makes a validator. */
export function createSchema<T, P = unknown>(...parts: Parameters<typeof createValidator>): Schema<T, P> {
  const validator = createValidator(...parts)
  const check = (value: unknown, options?: CheckOptions, limit = MAX_ISSUES): CheckResult<T> => {
    try {
      if (!options && fits(validator, value, 0)) return { value: value as T }
    } catch {
      // What throws is walked to, so that its place is known.
      return check(value, {}, limit)
    }
    const issues: Issue[] = []
    const path: string[] = []
    let out = value
    try {
      const { for: mode = 'read', unknown, convert } = options ?? {}
      const settled = SETTLED[mode]
      const copies = unknown === 'strip' || convert !== undefined
      const strict = settled > 0 || unknown === 'report'
      const walk: Walk = {
        mode,
        unknown,
        convert,
        copies,
        plain: !options,
        strict,
        settled,
        issues,
        limit,
        path,
        out,
        seen: new Map(),
      }
      decide(validator, value, walk)
      out = walk.out
    } catch {
      refuse({ issues, path }, 'unreadable', 'a value', undefined)
    }
    return issues[0] ? { issues } : { value: out as T }
  }
  return {
    ...validator,
    is: (value): value is T => !check(value, undefined, 1).issues,
    check: (value, options) => check(value, options),
    '~standard': { version: 1, vendor: 'edmwright', validate: (value) => check(value) },
  }
}

/** Notes an issue at the current place, or at a key of it; always false. */
export function refuse(
  { issues, path }: Pick<Walk, 'issues' | 'path'>,
  code: IssueCode,
  expected: string,
  value: unknown,
  below?: string,
): false {
  const received = describe(value)
  issues.push({
    path: below === undefined ? path.slice() : [...path, below],
    code: value === null && code === 'type' ? 'null' : code,
    message: `Expected ${expected}, received ${received}`,
    expected,
    received,
  })
  return false
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Object(value) === value ? Object.prototype.toString.call(value).slice(8, -1) : String(value)
}

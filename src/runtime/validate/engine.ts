import { describe } from './plain-object.js'
import type { CheckOptions, CheckResult, IssueCode, Kind, Schema, Validator, Walk } from './types.js'
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
/** Only what is known passes. */
const KNOWN = 32
/** What is asked of members. */
const ASKED = { read: 0, create: 1 + 2 + 16, update: 2 + 4 }

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
  const check = (value: unknown, options?: CheckOptions, limit = 1000): CheckResult<T> => {
    let walk: Walk | undefined
    try {
      if (!options && fits(validator, value, 0)) return { value: value as T }
      const { for: mode = 'read', unknown, convert = decide } = options ?? {}
      walk = {
        issues: [],
        path: [],
        open: [],
        strict: ASKED[mode] || (unknown === 'report' ? KNOWN : 0),
        unknown,
        convert,
        limit,
        out: value,
        seen: options && new Map(),
      }
      decide(validator, value, walk)
      return walk.issues[0] ? { issues: walk.issues } : { value: walk.out as T }
    } catch {
      // What throws is walked to, so that its place is known.
      if (!options) return check(value, {}, limit)
      const at = walk ?? { issues: [], path: [], open: [] }
      refuse(at, 'unreadable', 'a value', undefined)
      return { issues: at.issues }
    }
  }
  return {
    ...validator,
    is: (value): value is T => !check(value, undefined, 1).issues,
    check,
    '~standard': { version: 1, vendor: 'edmwright', validate: check },
  }
}

/** Notes an issue at the current place, or at a key of it; always false. */
export function refuse(
  { issues, path, open }: Pick<Walk, 'issues' | 'path' | 'open'>,
  code: IssueCode,
  expected: string,
  value: unknown,
  below?: string,
): false {
  const received = describe(value)
  issues.push({
    path: below ? [...path.slice(0, open.length), below] : path.slice(0, open.length),
    code: value === null && code === 'type' ? 'null' : code,
    message: `Expected ${expected}, received ${received}`,
    expected,
    received,
  })
  return false
}

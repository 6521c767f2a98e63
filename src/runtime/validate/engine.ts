import type { CheckOptions, CheckResult, Issue, IssueCode, Kind, Schema, Shape, Validator, Walk } from './types.js'
import { fits } from './walk.js'

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

/** Makes a validator; all of them have the same members in the same order, which keeps reading them fast. */
export function createValidator(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  kind?: Kind,
  flags = 0,
  shape?: () => Shape,
  of?: Validator['of'],
): Validator<never> {
  return { name, run, flags, kind, shape, of }
}

/** Makes a schema of a name and of how to walk a value. */
export function createSchema<T, P = unknown>(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  kind?: Kind,
  shape?: () => Shape,
  of?: Validator['of'],
): Schema<T, P> {
  const validator = createValidator(name, run, kind, 0, shape, of)
  const check = (value: unknown, options?: CheckOptions, limit = MAX_ISSUES): CheckResult<T> => {
    const issues: Issue[] = []
    let walk: Walk | undefined
    let plain = !options
    try {
      if (plain && fits(validator, value, 0)) return { value: value as T }
    } catch {
      // What throws is walked to, so that its place is known.
      plain = false
    }
    try {
      const { for: mode = 'read', unknown = 'allow', convert } = options ?? {}
      const settled = mode === 'read' ? 0 : READ_ONLY | (mode === 'create' ? NON_INSERTABLE : IMMUTABLE)
      walk = {
        mode,
        unknown,
        convert,
        copies: unknown === 'strip' || convert !== undefined,
        plain,
        strict: settled > 0 || unknown === 'report',
        settled,
        issues,
        limit,
        path: [],
        depth: 0,
        ancestors: [],
        out: undefined,
        visits: 0,
        seen: undefined,
      }
      run(value, walk)
    } catch {
      refuse(walk ?? { issues, path: [], depth: 0 }, 'unreadable', 'a value', undefined)
    }
    return issues[0] ? { issues } : { value: (walk?.copies ? walk.out : value) as T }
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
  walk: Pick<Walk, 'issues' | 'path' | 'depth'>,
  code: IssueCode,
  expected: string,
  value: unknown,
  below?: string,
): false {
  const received = describe(value)
  const path = walk.path.slice(0, walk.depth)
  if (below) path.push(below)
  walk.issues.push({
    path,
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

import { describe } from './plain-object.js'
import type { CheckOptions, CheckResult, Issue, IssueCode, Kind, Schema, Validator, Walk } from './types.js'
import { decide, fits } from './walk.js'

/** What `strict` is: flags of members that a request may not set; where something is read, that only what is known passes. */
const STRICT: Readonly<Record<string, number>> = { create: 2 + 16, update: 2 + 4, report: 32 }

/** Makes a validator; all of them have the same members in the same order, which keeps reading them fast. */
export function createValidator(
  name: string,
  kind?: Kind,
  of?: Validator['of'],
  shape?: Validator['shape'],
  run?: Validator['run'],
  flags = 0,
): Validator<never> {
  return { name, kind, of, shape, run, flags }
}

/** Makes a schema. It does not call `createValidator`, since to add to an object takes longer, for each of thousands that a program may import. */
export function createSchema<T, P = unknown>(
  name: string,
  kind?: Kind,
  of?: Validator['of'],
  shape?: Validator['shape'],
  run?: Validator['run'],
): Schema<T, P> {
  const check = (value: unknown, options?: CheckOptions, limit = 1000): CheckResult<T> => {
    const issues: Issue[] = []
    const path: Walk['path'] = []
    try {
      const { for: mode, unknown, convert = decide } = options ?? {}
      const walk: Walk = {
        issues,
        path,
        // V8 takes long over `undefined` as a key.
        strict: STRICT[mode ?? ''] || STRICT[unknown ?? ''] || 0,
        unknown,
        convert,
        limit,
        out: value,
        seen: options && new Map(),
      }
      const sure = limit < 2 && fits(schema, value, 0)
      if (!sure) convert(schema, value, walk)
      return issues[0] ? { issues } : { value: walk.out as T }
    } catch {
      // What throws is walked to with a memory, so that its place is known.
      if (!options) return check(value, {})
      refuse({ issues, path }, 'unreadable', 'a value')
      return { issues }
    }
  }
  const schema: Schema<T, P> = {
    name,
    kind,
    of,
    shape,
    run,
    flags: 0,
    is: (value): value is T => !check(value, undefined, 1).issues,
    check,
    '~standard': { version: 1, vendor: 'edmwright', validate: check },
  }
  return schema
}

/** Notes an issue at the current place, or at a key of it; always false. */
export function refuse(
  { issues, path }: Pick<Walk, 'issues' | 'path'>,
  code: IssueCode,
  expected: string,
  value?: unknown,
  below?: string,
): false {
  const received = describe(value)
  issues.push({
    path: below ? [...path, below] : [...path],
    code: value === null && code === 'type' ? 'null' : code,
    message: `Expected ${expected}, received ${received}`,
    expected,
    received,
  })
  return false
}

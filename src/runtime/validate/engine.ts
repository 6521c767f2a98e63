import type { CheckOptions, CheckResult, IssueCode, Schema, Shape, Validator, Walk } from './types.js'

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

/** What `fast` is of collections. */
export const COLLECTION = 'array'

const MAX_ISSUES = 1000
const MAX_DEPTH = 512
const MANY_VISITS = 10_000

/** Makes a validator; all of them have the same members in the same order, which keeps reading them fast. */
export function createValidator(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  fast?: string,
  flags = 0,
  shape?: () => Shape,
): Validator<never> {
  return { name, run, flags, fast, shape }
}

/** Makes a schema of a name and of how to walk a value; it fits whatever is said of its primitives. */
export function createSchema<T>(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  fast?: string,
  shape?: () => Shape,
): Schema<T, never> {
  const walked = (value: unknown, limit: number, options?: CheckOptions) => {
    const { for: mode = 'read', unknown = 'allow', convert } = options ?? {}
    const settled = { read: 0, create: READ_ONLY | NON_INSERTABLE, update: READ_ONLY | IMMUTABLE }[mode]
    const walk: Walk = {
      mode,
      unknown,
      convert,
      copies: unknown === 'strip' || convert !== undefined,
      plain: !settled && unknown === 'allow' && !convert,
      strict: settled > 0 || unknown === 'report',
      settled,
      issues: [],
      limit,
      path: [],
      depth: 0,
      ancestors: [],
      out: undefined,
      visits: 0,
      seen: undefined,
    }
    try {
      run(value, walk)
    } catch {
      refuse(walk, 'unreadable', 'a value', undefined)
    }
    return walk
  }
  const check = (value: unknown, options?: CheckOptions): CheckResult<T> => {
    const { issues, copies, out } = walked(value, MAX_ISSUES, options)
    return issues[0] ? { issues } : { value: (copies ? out : value) as T }
  }
  return {
    ...createValidator(name, run, fast, 0, shape),
    is: (value): value is T => !walked(value, 1).issues[0],
    check,
    '~standard': { version: 1, vendor: 'edmwright', validate: check },
  }
}

/** Notes an issue at the current place, or at a key of it; always false. */
export function refuse(walk: Walk, code: IssueCode, expected: string, value: unknown, ...below: string[]): false {
  const received = describe(value)
  walk.issues.push({
    path: [...walk.path.slice(0, walk.depth), ...below],
    code: value === null && code === 'type' ? 'null' : code,
    message: `Expected ${expected}, received ${received}`,
    expected,
    received,
  })
  return false
}

/** Decides about a value, which may be null where the validator is nullable. */
export function visit(validator: Validator, value: unknown, walk: Walk): boolean {
  if (value === null && validator.flags & NULLABLE) return true
  return walk.convert ? walk.convert(value, validator, walk) : validator.run(value, walk)
}

/** Walks into an object, unless that would never end. `inside` puts its keys at the depth it finds, and gives the copy. */
export function enter<Known extends object>(
  value: object,
  known: Known,
  walk: Walk,
  inside: (value: object, known: Known, walk: Walk) => unknown,
): boolean {
  const { ancestors, depth, issues } = walk
  if (depth >= MAX_DEPTH) return refuse(walk, 'depth', `at most ${MAX_DEPTH} levels`, value)
  for (let level = depth; level-- > 0; ) {
    if (ancestors[level] === value) return refuse(walk, 'cycle', 'no cycle', value)
  }
  const seen = walk.seen?.get(value)
  if (seen?.[0] === known) {
    walk.out = seen[1]
    return true
  }
  const before = issues.length
  ancestors[depth] = value
  walk.out = inside(value, known, walk)
  walk.depth = depth
  if (++walk.visits > MANY_VISITS && issues.length === before) {
    walk.seen ??= new Map()
    walk.seen.set(value, [known, walk.out])
  }
  return true
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Object(value) === value ? Object.prototype.toString.call(value).slice(8, -1) : String(value)
}

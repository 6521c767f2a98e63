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
): Validator {
  return { name, run, flags, fast, shape }
}

/** Makes a schema of a name and of how to walk a value. */
export function createSchema<T>(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  fast?: string,
  shape?: () => Shape,
): Schema<T> {
  const walked = (value: unknown, limit: number, options?: CheckOptions) => {
    const walk = createWalk(value, limit, options)
    try {
      run(value, walk)
    } catch {
      refuse(walk, 'unreadable', 'a value', undefined)
    }
    return walk
  }
  const check = (value: unknown, options?: CheckOptions): CheckResult<T> => {
    const { issues, out } = walked(value, MAX_ISSUES, options)
    return issues[0] ? { issues } : { value: out as T }
  }
  return {
    ...createValidator(name, run, fast, 0, shape),
    is: (value): value is T => !walked(value, 1).issues[0],
    check,
    '~standard': { version: 1, vendor: 'edmwright', validate: check },
  }
}

/** Notes an issue at the current place; always false. */
export function refuse({ issues, path, depth }: Walk, code: IssueCode, expected: string, value: unknown): false {
  const received = describe(value)
  const message = `Expected ${expected}, received ${received}`
  issues.push({
    path: path.slice(0, depth),
    code: value === null && code === 'type' ? 'null' : code,
    message,
    expected,
    received,
  })
  return false
}

/** Refuses what stands, or should, at a key of the current place. */
export function refuseAt(key: string, walk: Walk, code: IssueCode, expected: string, value: unknown): false {
  walk.path[walk.depth++] = key
  refuse(walk, code, expected, value)
  walk.depth--
  return false
}

/** Decides about a value, which may be null where the validator is nullable. */
export function visit(validator: Validator, value: unknown, walk: Walk): boolean {
  return (value === null && (validator.flags & NULLABLE) !== 0) || validator.run(value, walk)
}

/** Walks into an object or array, unless that would never end. `inside` puts its keys at the depth it finds. */
export function enter<Value extends object, Known extends object>(
  value: Value,
  known: Known,
  walk: Walk,
  inside: (value: Value, known: Known, walk: Walk) => void,
): boolean {
  const { ancestors, depth, issues } = walk
  if (depth >= MAX_DEPTH) return refuse(walk, 'depth', `at most ${MAX_DEPTH} levels`, value)
  for (let level = depth; level-- > 0; ) {
    if (ancestors[level] === value) return refuse(walk, 'cycle', 'no cycle', value)
  }
  const seen = walk.accepted?.get(value)
  if (seen?.known === known) {
    walk.out = seen.out
    return true
  }
  const before = issues.length
  ancestors[depth] = value
  inside(value, known, walk)
  walk.depth = depth
  if (issues.length === before && ++walk.visits > MANY_VISITS) {
    walk.accepted ??= new Map()
    walk.accepted.set(value, { known, out: walk.out })
  }
  return true
}

function createWalk(out: unknown, limit: number, options?: CheckOptions): Walk {
  const { for: mode = 'read', unknown = 'allow' } = options ?? {}
  return {
    mode,
    unknown,
    plain: mode === 'read' && unknown === 'allow',
    strict: mode !== 'read' || unknown === 'report',
    settled: { read: 0, create: READ_ONLY | NON_INSERTABLE, update: READ_ONLY | IMMUTABLE }[mode],
    issues: [],
    limit,
    path: [],
    depth: 0,
    ancestors: [],
    out,
    visits: 0,
    accepted: undefined,
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 60))
  return Object(value) === value ? Object.prototype.toString.call(value).slice(8, -1) : String(value)
}

import type { CheckOptions, CheckResult, Issue, IssueCode, Schema, Shape, Validator, Walk } from './types.js'

const MAX_ISSUES = 1000
const MAX_DEPTH = 512
const MANY_VISITS = 10_000

/** Makes a schema of a name and of how to walk a value. */
export function createSchema<T>(
  name: string,
  run: (value: unknown, walk: Walk) => boolean,
  shape?: () => Shape,
): Schema<T> {
  const check = (value: unknown, options?: CheckOptions): CheckResult<T> => {
    const issues: Issue[] = []
    const walk = createWalk(options?.for, options?.unknown, issues)
    walk.out = value
    try {
      run(value, walk)
    } catch {
      walk.stop = false
      fail(walk, 'unreadable', 'a value that can be read', typeof value)
    }
    return issues.length > 0 ? { issues } : { value: (walk.unknown === 'strip' ? walk.out : value) as T }
  }
  return {
    name,
    run,
    flags: 0,
    is(value): value is T {
      try {
        return run(value, createWalk('read', 'allow', undefined))
      } catch {
        return false
      }
    },
    check,
    '~standard': { version: 1, vendor: 'edmwright', validate: (value) => check(value) },
    shape,
  }
}

/** Notes an issue at the current place; always false. */
export function fail(walk: Walk, code: IssueCode, expected: string, received: string): false {
  if (walk.issues !== undefined && !walk.stop) {
    const message = `Expected ${expected}, received ${received}`
    walk.stop = walk.issues.push({ path: [...walk.path], code, message, expected, received }) >= MAX_ISSUES
  }
  return false
}

/** Refuses a value of the wrong kind. */
export function refuse(walk: Walk, code: IssueCode, expected: string, value: unknown): false {
  if (walk.issues === undefined) return false
  return fail(walk, value === null && code === 'type' ? 'null' : code, expected, describe(value))
}

/** Walks into an object or array, unless that would never end. */
export function enter<Value extends object, Known>(
  value: Value,
  validator: Validator,
  walk: Walk,
  inside: (value: Value, known: Known, walk: Walk) => boolean,
  known: Known,
): boolean {
  const { ancestors } = walk
  if (ancestors.length >= MAX_DEPTH) return fail(walk, 'depth', `at most ${MAX_DEPTH} levels`, 'more')
  if (ancestors.includes(value)) return fail(walk, 'cycle', 'a value that does not contain itself', 'a cycle')
  const many = ++walk.visits > MANY_VISITS
  if (many) {
    walk.accepted ??= new Map()
    const accepted = walk.accepted.get(validator)
    if (accepted?.has(value)) {
      walk.out = accepted.get(value)
      return true
    }
  }
  ancestors.push(value)
  const ok = inside(value, known, walk)
  ancestors.pop()
  if (ok && many) {
    const accepted = walk.accepted?.get(validator) ?? new WeakMap()
    walk.accepted?.set(validator, accepted.set(value, walk.out))
  }
  return ok
}

/** Walks into one key or index; reads it with the path already there, as a getter may throw. */
export function step(validator: Validator, container: object, key: string | number, walk: Walk): boolean {
  walk.path.push(key)
  const value = (container as Record<string | number, unknown>)[key]
  walk.out = value
  const ok = (value === undefined && typeof key === 'string') || validator.run(value, walk)
  walk.path.pop()
  return ok
}

function createWalk(
  mode: Walk['mode'] = 'read',
  unknown: Walk['unknown'] = 'allow',
  issues: Issue[] | undefined,
): Walk {
  return {
    mode,
    unknown,
    issues,
    stop: issues === undefined,
    path: [],
    ancestors: [],
    out: undefined,
    visits: 0,
    accepted: undefined,
  }
}

function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
  if (value === null || (typeof value !== 'object' && typeof value !== 'function' && typeof value !== 'symbol')) {
    return String(value)
  }
  return Array.isArray(value) ? 'an array' : typeof value
}

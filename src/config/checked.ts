import { z } from 'zod'
import { nearest } from '../check/nearest.js'
import { reasonOf } from '../graph/overlay/reasons.js'
import type { Flags } from './load.js'
import { type Config, configSchema, serviceShape, validatorStyles } from './schema.js'
import { UsageError } from './usage-error.js'

type Issue = z.core.$ZodIssue

/** What a config file holds; bad usage where that is not one. */
export function checkedConfig(value: unknown, file: string): Config {
  return checked(configSchema, value, file)
}

/** Flags that take more than any text. */
export interface FlagValues {
  readonly emit: Config['emit']
  readonly validators: Config['validators']
  readonly maxWarnings: Config['maxWarnings']
}

const wholeNumber = z.string().regex(/^\d+$/, 'a whole number belongs here').transform(Number)

/** Their values, as a config has them. */
export function checkedFlags({ emit, validators, maxWarnings }: Flags): FlagValues {
  return {
    emit: emit === undefined ? undefined : checked(configSchema.shape.emit, emit.split(','), '--emit'),
    validators: validators === undefined ? undefined : checked(z.enum(validatorStyles), validators, '--validators'),
    maxWarnings: maxWarnings === undefined ? undefined : checked(wholeNumber, maxWarnings, '--max-warnings'),
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value, { reportInput: true })
  if (result.success) return result.data
  const reasons = result.error.issues.map(innermost).flatMap((issue) => reasonsOf(issue, !where.startsWith('--')))
  throw new UsageError(`\`${where}\` is not right: ${reasons.join('; ')}.`)
}

/** Of a value that may be one thing or a list, what is wrong within it, if it is a list. */
function innermost(issue: Issue): Issue {
  if (issue.code !== 'invalid_union') return issue
  const inner = issue.errors.map(([first]) => first).find((first) => first !== undefined && first.path.length > 0)
  return inner === undefined ? issue : { ...inner, path: [...issue.path, ...inner.path] }
}

function reasonsOf(issue: Issue, named: boolean): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [reasonOf(issue, named ? issue.path : [], inWords(issue.input))]
  return issue.keys.map((key) => {
    const near = nearest(key, Object.keys(issue.path.length === 0 ? configSchema.shape : serviceShape))
    const reason = reasonOf(issue, [...issue.path, key], undefined)
    return near === undefined ? reason : `${reason} (did you mean \`${near}\`?)`
  })
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'function') return 'a function'
  if (typeof value === 'object' && value !== null) return 'an object'
  return `\`${typeof value === 'string' ? JSON.stringify(value) : String(value)}\``
}

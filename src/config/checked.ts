import { z } from 'zod'
import type { Flags } from './load.js'
import { type Config, configSchema, validatorStyles } from './schema.js'
import { UsageError } from './usage-error.js'

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

/** Their values, as a config has them. */
export function checkedFlags({ emit, validators, maxWarnings }: Flags): FlagValues {
  return {
    emit: emit === undefined ? undefined : checked(configSchema.shape.emit, emit.split(','), '--emit'),
    validators: validators === undefined ? undefined : checked(z.enum(validatorStyles), validators, '--validators'),
    maxWarnings:
      maxWarnings === undefined ? undefined : checked(z.coerce.number().int().min(0), maxWarnings, '--max-warnings'),
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, where: string): T {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const issues = result.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  throw new UsageError(`\`${where}\` is not right: ${issues.join('; ')}.`)
}

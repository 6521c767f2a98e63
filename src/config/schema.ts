import { z } from 'zod'

const strings = z
  .union([z.string(), z.array(z.string())])
  .transform((value) => (typeof value === 'string' ? [value] : value))

/** What a config file may hold; paths and patterns are relative to its folder. */
export const configSchema = z.strictObject({
  metadata: strings.optional(),
  docs: strings.optional(),
  overlay: strings.optional(),
  out: z.string().optional(),
  templates: z.string().optional(),
  include: strings.optional(),
  exclude: strings.optional(),
  emit: z.array(z.enum(['interfaces', 'validators', 'requests'])).optional(),
  severity: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).optional(),
  maxWarnings: z.number().int().min(0).optional(),
  /** `package` imports `edmwright/runtime`; `inline` copies it beside the output. */
  runtime: z.enum(['package', 'inline']).optional(),
  cache: z.union([z.string(), z.literal(false)]).optional(),
})

/** A config as a user writes it. */
export type UserConfig = z.input<typeof configSchema>

/** The same object: gives an editor its types. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}

import { z } from 'zod'

/** How validators may be written. */
export const validatorStyles = ['tables', 'code', 'json-schema', 'zod-mini', 'valibot'] as const

const text = z.string().min(1)

const texts = z.union([text, z.array(text)]).transform((value) => (typeof value === 'string' ? [value] : value))

/** What each service may have for itself. */
export const serviceShape = {
  metadata: texts.optional(),
  docs: texts.optional(),
  /** Where the docs are published; doc comments link to `docsUrl` with the path of the page, without `.md`. */
  docsUrl: z.url({ protocol: /^https?$/, error: 'an address that begins with `https://` belongs here' }).optional(),
  overlay: texts.optional(),
  out: text.optional(),
  templates: text.optional(),
  include: texts.optional(),
  exclude: texts.optional(),
  emit: z.array(z.enum(['interfaces', 'validators', 'requests'])).optional(),
  severity: z.record(z.string(), z.enum(['error', 'warning', 'info', 'off'])).optional(),
  maxWarnings: z.number().int().min(0).optional(),
  /** Findings that `lint` knows already and does not repeat. */
  baseline: text.optional(),
  /** `package` imports `edmwright/runtime`; `inline` copies it beside the output. */
  runtime: z.enum(['package', 'inline']).optional(),
  /** Strings whose values the docs list as all there are become unions of them. */
  literalUnions: z.boolean().optional(),
  /** The client sends headers that the docs ask for (`ConsistencyLevel: eventual` with `$search`). */
  defaultHeaders: z.boolean().optional(),
  /** URLs have members of enums with the name of their type, `shop.Color'Red'`, as services that know no more than OData 4.0 want it. */
  qualifiedEnums: z.boolean().optional(),
  /** Examples of the docs that fit the model become typed constants under `examples/`. */
  examples: z.boolean().optional(),
  /** `tables` are small; `code` is faster and larger; `json-schema` writes `schema.json`, `zod-mini` and `valibot` schemas of these libraries. */
  validators: z.enum(validatorStyles).optional(),
  /** Says where types hold dates, numbers of 64 bits and bytes, so that what `parse` gives has types. */
  codecs: z.boolean().optional(),
}

const serviceName = z.string().regex(/^\w[\w.-]*$/, 'the name of a service has letters, digits, `.`, `_` and `-` alone')

/** What a config file may hold; paths and patterns are relative to its folder. */
export const configSchema = z.strictObject({
  ...serviceShape,
  cache: z.union([text, z.literal(false)]).optional(),
  /** Versions or parts of the API, by name; what one leaves out is as it stands above, `out` a folder of that name below. */
  services: z.record(serviceName, z.strictObject(serviceShape)).optional(),
})

/** A config as it is read. */
export type Config = z.output<typeof configSchema>

/** A config as a user writes it. */
export type UserConfig = z.input<typeof configSchema>

/** The same object: gives an editor its types. */
export function defineConfig(config: UserConfig): UserConfig {
  return config
}

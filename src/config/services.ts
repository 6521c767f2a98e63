import type { Flags } from './load.js'
import type { Config } from './schema.js'
import { UsageError } from './usage-error.js'

/** A service of the config, with what it takes over from what stands around it; without a name, the config itself. */
export interface Service {
  readonly name: string | undefined
  readonly config: Omit<Config, 'services' | 'cache'>
}

/** All services of a config, or the config as one; bad usage where their output folders meet. */
export function servicesOf({ services, ...shared }: Config): readonly Service[] {
  const entries = Object.entries(services ?? {})
  if (entries.length === 0) return [{ name: undefined, config: shared }]
  const found = entries.map(([name, own]) => ({
    name,
    config: { ...shared, out: `${shared.out ?? 'generated'}/${name}`, ...own },
  }))
  for (const [index, { name, config }] of found.entries()) {
    const clash = found.slice(0, index).find((other) => meet(other.config.out, config.out))
    if (clash !== undefined)
      throw new UsageError(
        `The services \`${clash.name}\` and \`${name}\` write to \`${config.out}\`; give each its own folder as \`out\`.`,
      )
  }
  return found
}

/** The services that the flags pick. */
export function picked(services: readonly Service[], { service: names, metadata, out }: Flags): readonly Service[] {
  for (const name of names ?? []) {
    if (!services.some((service) => service.name === name)) {
      const known = services.flatMap((service) => (service.name === undefined ? [] : [`\`${service.name}\``]))
      throw new UsageError(
        known.length === 0
          ? `The config names no services, so there is no \`${name}\`; leave \`--service\` out.`
          : `There is no service \`${name}\`; pick from ${known.join(', ')}.`,
      )
    }
  }
  const chosen = names === undefined ? services : services.filter(({ name }) => names.includes(name ?? ''))
  if (chosen.length > 1 && (metadata !== undefined || out !== undefined))
    throw new UsageError('`--metadata` and `--out` are of one service; pick it with `--service NAME`.')
  return chosen
}

/** One folder is the other, or stands in it. */
function meet(a: string | undefined, b: string | undefined): boolean {
  const [first, second] = [a, b].map((path) => `${(path ?? '').replace(/^\.\//, '').replace(/(?<!\/)\/+$/, '')}/`)
  return first !== undefined && second !== undefined && (first.startsWith(second) || second.startsWith(first))
}

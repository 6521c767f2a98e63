import type { Origin } from '../read/source.js'

/** The place of a declaration, to stand beside a finding about it. */
export function declaredHere({ name, origin }: { readonly name: string; readonly origin: Origin }): Origin & {
  readonly message: string
} {
  return { ...origin, message: `\`${name}\` is declared here` }
}

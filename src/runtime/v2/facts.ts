import type { Facts as Facts4 } from '../facts.js'

/** What the runtime has to know of a V2 or V3 service. */
export interface Facts extends Facts4 {
  /** `2.0` if not given. */
  readonly version?: '3.0'
  /** Names of operation imports whose parameters stand in the query, by HTTP method; separated by `|`. */
  readonly services?: Readonly<Record<string, string>>
}

/** The HTTP method of an import whose parameters stand in the query. */
export function methodOf({ services = {} }: Facts, name: string): string | undefined {
  return Object.keys(services).find((method) => services[method]?.split('|').includes(name))
}

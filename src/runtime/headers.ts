import type { Transport } from './send.js'

/**
 * A header of GET requests that the docs ask for: name, value, query options of which one has to be given (none: any request), and last segments of
 * the paths that it is for (none: any path); both lists are separated by spaces.
 */
export type HeaderRule = readonly [name: string, value: string, options: string, segments: string]

/** The transport with the headers that documented requests need, where the caller sets none; requests inside a batch are left alone. */
export function withHeaders(transport: Transport, rules: readonly HeaderRule[]): Transport {
  return {
    ...transport,
    fetch(request) {
      const url = new URL(request.url)
      const path = url.pathname.split('/')
      const counted = path.at(-1) === '$count'
      const segment = path.at(counted ? -2 : -1) ?? ''
      for (const [name, value, options, segments] of rules) {
        const asked = options
          .split(' ')
          .some((option) => url.searchParams.has(option) || (counted && option === '$count'))
        const meant = segments === '' || segments.split(' ').includes(segment)
        if (request.method !== 'GET' || !meant || !(options === '' || asked)) continue
        if (name === 'Prefer' && !request.headers.get(name)?.includes(value)) request.headers.append(name, value)
        else if (!request.headers.has(name)) request.headers.set(name, value)
      }
      return (transport.fetch ?? fetch)(request)
    },
  }
}

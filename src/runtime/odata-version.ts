import { changed, type Middleware } from './middleware.js'

/**
 * Asks for answers of no later version (`OData-MaxVersion`), and says which version bodies have (`OData-Version`; Protocol 4.01 §8.1.5). Without it, nothing is
 * said: services then answer in the latest version they speak, and a browser need not ask first whether it may send these headers.
 */
export function odataVersion(maxVersion: '4.0' | '4.01' = '4.0', version: '4.0' | '4.01' = '4.0'): Middleware {
  return (request, next) => {
    const headers = new Headers(request.headers)
    if (!headers.has('odata-maxversion')) headers.set('odata-maxversion', maxVersion)
    // Not every browser shows a body.
    if (headers.has('content-type') && !headers.has('odata-version')) headers.set('odata-version', version)
    return next(changed(request, { headers }))
  }
}

/** `Edm.Int64` and `Edm.Decimal` travel as strings, both ways, so that no digit is lost (JSON 4.01 §3.2). */
export function ieee754Compatible(): Middleware {
  return (request, next) => {
    const headers = new Headers(request.headers)
    for (const name of ['accept', 'content-type']) {
      const type = headers.get(name)
      if (type && /^application\/json\b/i.test(type) && !/IEEE754Compatible/i.test(type))
        headers.set(name, `${type};IEEE754Compatible=true`)
    }
    return next(changed(request, { headers }))
  }
}

/** The preference for pages of at most so many items (Protocol 4.01 §8.2.8.5), for the `prefer` of a call; it holds for the pages after too. */
export function maxPageSize(items: number): string {
  return `odata.maxpagesize=${Math.max(1, Math.trunc(items))}`
}

import { changed, type Middleware } from './middleware.js'

/** Sends a GET whose URL is longer than `limit` characters as POST to `/$query`, its options as the body (URL Conventions 4.01 §4.17). */
export function longUrls({ limit = 2000 }: { readonly limit?: number | undefined } = {}): Middleware {
  return (request, next) => {
    const { url } = request
    const at = url.indexOf('?')
    if (request.method !== 'GET' || url.length <= limit || at < 0) return next(request)
    const headers = new Headers(request.headers)
    headers.set('content-type', 'text/plain')
    return next(
      changed(request, { url: `${url.slice(0, at)}/$query`, method: 'POST', headers, body: url.slice(at + 1) }),
    )
  }
}

import { encode } from './literal.js'
import { changed, withMiddleware } from './middleware.js'
import type { Transport } from './send.js'

/**
 * A transport whose `baseUrl` has a query (`https://service.example/v1?api-version=2`), which goes along with every request to its origin: pages of a link and batches
 * too, though not the requests inside of these. An option that a request has itself stays as it is.
 */
export function withQuery<T extends Transport>(transport: T): T {
  const [baseUrl = '', ...query] = transport.baseUrl.split('?')
  const { origin } = new URL(baseUrl)
  const options = [...new URLSearchParams(query.join('?'))]
  return withMiddleware({ ...transport, baseUrl }, [
    async (request, next) => {
      const { url, method } = request
      const { origin: own, searchParams } = new URL(url)
      const missing = own === origin ? options.filter(([name]) => !searchParams.has(name)) : []
      if (missing.length === 0) return next(request)
      const text = missing.map((pair) => pair.map(encode).join('=')).join('&')
      const body = await request.arrayBuffer()
      return next(
        changed(request, {
          url: `${url}${url.includes('?') ? '&' : '?'}${text}`,
          method,
          body: body.byteLength > 0 ? body : null,
        }),
      )
    },
  ])
}

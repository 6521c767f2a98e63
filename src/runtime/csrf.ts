import { changed, copyOf, type Middleware } from './middleware.js'

/** A token, and the session that it belongs to. */
interface Pass {
  readonly token: string | undefined
  /** Cookies of the session, where the platform shows them: browsers send theirs by themselves. */
  readonly cookie: string
}

const header = 'x-csrf-token'

/**
 * Writes with a token against request forgery, as SAP's services want it: `x-csrf-token: fetch` at the service root gives one for the session, and an answer of 403
 * with `x-csrf-token: required` says that it has run out; then another is fetched, once. Nothing is sent but below `service`.
 */
export function csrf(service: string): Middleware {
  const root = new URL(service.endsWith('/') ? service : `${service}/`)
  let pass: Promise<Pass> | undefined
  return async (request, next) => {
    const { origin, pathname } = new URL(request.url)
    const below = origin === root.origin && `${pathname}/`.startsWith(root.pathname)
    if (!below || /^(?:GET|HEAD|OPTIONS)$/.test(request.method)) return next(request)
    const again = copyOf(request)
    pass ??= fetchPass(root, request, next)
    const used = pass
    const response = await next(withPass(request, await orForget(used)))
    if (response.status !== 403 || !/^required$/i.test(response.headers.get(header) ?? '')) return response
    await response.body?.cancel()
    // Calls that fail together fetch one token.
    if (pass === used) pass = undefined
    pass ??= fetchPass(root, again, next)
    return next(withPass(again, await orForget(pass)))
  }

  /** What failed is not remembered. */
  async function orForget(asked: Promise<Pass>): Promise<Pass> {
    try {
      return await asked
    } catch (error) {
      if (pass === asked) pass = undefined
      throw error
    }
  }
}

async function fetchPass(
  root: URL,
  { headers, signal }: Request,
  next: (request: Request) => Promise<Response>,
): Promise<Pass> {
  const own = new Headers({ accept: 'application/json', [header]: 'fetch' })
  for (const name of ['authorization', 'cookie', 'sap-client'])
    if (headers.has(name)) own.set(name, headers.get(name) ?? '')
  const response = await next(new Request(root, { headers: own, signal }))
  await response.body?.cancel()
  return {
    token: response.headers.get(header) ?? undefined,
    cookie: (response.headers.getSetCookie?.() ?? []).map(pairOf).join('; '),
  }
}

/** `name=value` of a cookie that is set. */
function pairOf(cookie: string): string {
  return cookie.split(';')[0]?.trim() ?? ''
}

function withPass(request: Request, { token, cookie }: Pass): Request {
  const headers = new Headers(request.headers)
  if (token !== undefined) headers.set(header, token)
  if (cookie !== '') headers.set('cookie', [headers.get('cookie'), cookie].filter(Boolean).join('; '))
  return changed(request, { headers })
}

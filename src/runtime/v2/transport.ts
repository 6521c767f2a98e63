import type { Transport as Transport4 } from '../send.js'
import { xmlErrorText } from '../xml-errors.js'

/** How requests reach a V2 service, which has one way to write keys, and short names of operations. */
export interface Transport extends Omit<Transport4, 'keys' | 'operations'> {
  /**
   * What `$update` sends: `tunnel` is POST with `X-HTTP-Method: MERGE`, which every proxy lets through, and what V2 services get if not given;
   * V3 services get `PATCH`. `PUT` replaces the entity.
   */
  readonly update?: 'tunnel' | 'MERGE' | 'PATCH' | 'PUT' | undefined
  /** Asks for JSON by `$format=json` as well, for services that do not look at `Accept`. */
  readonly format?: 'accept' | 'query' | undefined
}

/** The same transport, whose errors are as V4 has them: the message is text. */
export function withErrors(transport: Transport): Transport {
  return {
    ...transport,
    fetch: async (request) => {
      const response = await (transport.fetch ?? fetch)(request)
      return response.status < 400 ? response : errorOf(response)
    },
  }
}

/** An error in the JSON of V2, or in XML, in the JSON of V4; any other as it is. */
export async function errorOf(response: Response): Promise<Response> {
  const { status, headers } = response
  const text = await response.text()
  return new Response(errorText(text) ?? text, { status, headers })
}

function errorText(text: string): string | undefined {
  const xml = xmlErrorText(text)
  if (xml !== undefined) return xml
  try {
    const json = JSON.parse(text)
    // V3 has it so in its shorter JSON.
    const error = json['odata.error'] ?? json.error
    const details = error.innererror?.errordetails
    return JSON.stringify({
      error: {
        ...error,
        message: error.message.value ?? error.message,
        ...(Array.isArray(details) ? { details } : {}),
      },
    })
  } catch {
    return undefined
  }
}

/** One more thing that an error says. */
export interface ErrorDetail {
  readonly code: string
  readonly message: string
  readonly target?: string
}

/** What a service answers instead of what was asked for (OData JSON 4.01 §21.1). */
export class ODataError extends Error {
  override readonly name = 'ODataError'
  declare readonly status: number
  /** The service's code; the status where it gives none. */
  declare readonly code: string
  declare readonly target: string | undefined
  declare readonly details: readonly ErrorDetail[]
  declare readonly innerError: unknown
  declare readonly headers: Headers
  /** The request, without the token. */
  declare readonly request: Request

  constructor(status: number, headers: Headers, body: unknown, request: Request) {
    const error: Readonly<Record<string, unknown>> = Object(Object(body).error)
    // V2 wraps the message with its language; others say it in JSON of their own.
    const message = text(Object(error['message']).value ?? error['message'])
    const said = (text(body) ?? JSON.stringify(Object(body))).slice(0, 500)
    // What is empty says nothing, be it `{}` or `[]`.
    super(message || said.replace(/^(..)?$/, `HTTP ${status}`))
    this.status = status
    this.code = String(error['code'] || status)
    this.target = text(error['target'])
    this.details = [(error['details'] as readonly ErrorDetail[] | undefined) ?? []].flat()
    this.innerError = error['innererror'] ?? error['innerError']
    this.headers = headers
    this.request = request
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

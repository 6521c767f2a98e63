/** One more thing that an error says. */
export interface ErrorDetail {
  readonly code: string
  readonly message: string
  readonly target?: string
}

/** What a service answers instead of what was asked for (OData JSON 4.01 §21.1). */
export class ODataError extends Error {
  override readonly name = 'ODataError'
  readonly status: number
  /** The service's code; the status where it gives none. */
  readonly code: string
  readonly target: string | undefined
  readonly details: readonly ErrorDetail[]
  readonly innerError: unknown
  readonly headers: Headers
  /** The request, without the token. */
  readonly request: Request

  constructor(status: number, headers: Headers, body: unknown, request: Request) {
    const error = record(record(body)?.['error'])
    super(text(error?.['message']) ?? (typeof body === 'string' && body !== '' ? body.slice(0, 500) : `HTTP ${status}`))
    this.status = status
    this.code = text(error?.['code']) ?? String(status)
    this.target = text(error?.['target'])
    this.details = Array.isArray(error?.['details']) ? (error['details'] as ErrorDetail[]) : []
    this.innerError = error?.['innererror'] ?? error?.['innerError']
    this.headers = headers
    this.request = request
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : undefined
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

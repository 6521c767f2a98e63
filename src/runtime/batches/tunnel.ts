/** What a call means to do where a header says it, which is to pass through proxies; there are none inside a batch. */
export function methodIn(headers: Headers, method: string): string {
  const meant = headers.get('x-http-method') ?? method
  headers.delete('x-http-method')
  return meant
}

/** What stands before the first mark, or all. */
export function before(text: string, mark: string | RegExp): string {
  return text.split(mark, 1)[0] ?? ''
}

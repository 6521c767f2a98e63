import type { Readers } from '../generate.js'

/** How often the line is written, in pages. */
const step = 50

/** The same readers; on a terminal, and not in CI, a line on stderr counts the pages; what is printed next takes its place. */
export function withProgress(readers: Readers): Readers {
  const { stderr, env } = process
  if (!stderr.isTTY || env['CI'] !== undefined) return readers
  let pages = 0
  return {
    ...readers,
    page(source, report) {
      pages += 1
      if (pages % step === 0) stderr.write(`reading pages: ${pages}\u001b[K\r`)
      return readers.page(source, report)
    },
  }
}

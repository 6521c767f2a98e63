import type { Readers } from '../generate.js'

/** How often the line is written, in pages. */
const step = 50

/** The same readers; on a terminal, and not in CI, a line on stderr counts the pages that were read and is cleared after the turn. */
export function withProgress(readers: Readers): Readers {
  const { stderr, env } = process
  if (!stderr.isTTY || env['CI'] !== undefined) return readers
  let pages = 0
  const clear = () => stderr.write('\r\u001b[K')
  return {
    ...readers,
    page(source, report) {
      if (pages === 0) setImmediate(clear)
      pages += 1
      if (pages % step === 0) stderr.write(`\r\u001b[Kreading pages: ${pages}`)
      return readers.page(source, report)
    },
  }
}

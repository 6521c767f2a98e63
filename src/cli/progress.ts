import type { Memory } from '../run.js'

/** How often the line is written, in pages. */
const step = 50

/** The same memory; on a terminal, and not in CI, a line on stderr counts the pages; what is printed next takes its place. */
export function withProgress<M extends Memory>(memory: M): M {
  const { stderr, env } = process
  if (!stderr.isTTY || env['CI'] !== undefined) return memory
  let pages = 0
  return {
    ...memory,
    over(given) {
      const readers = memory.over(given)
      return {
        ...readers,
        page(source, report) {
          pages += 1
          if (pages % step === 0) stderr.write(`reading pages: ${pages}\u001b[K\r`)
          return readers.page(source, report)
        },
      }
    },
  }
}

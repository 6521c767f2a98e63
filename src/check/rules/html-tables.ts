import type { CheckContext } from '../rule.js'

/** Tables are written in Markdown: nothing of one in HTML is read. */
export function htmlTables({ described, report }: CheckContext): void {
  for (const { page } of described)
    for (const { section, origin } of page.htmlTables) report.add('docs/html-table', { section }, origin)
}

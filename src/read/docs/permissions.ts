import type { Permission } from '../../graph/types.js'
import type { Origin } from '../source.js'
import type { Inline } from './markup.js'
import type { Cell } from './tables.js'

/** Rows of a permission table, least privileged first whatever order the header states; two columns or three. */
export function readPermissions(
  header: readonly string[],
  rows: readonly { readonly cells: readonly Cell[]; readonly line: number }[],
  markup: (piece: string) => Inline,
  place: (row: number, column: number) => Origin,
): readonly (Permission & { readonly origin: Origin })[] {
  const reversed = header.some((text) => /most to least/i.test(text))
  const leastLast = header.slice(1).findIndex((text) => /^\W*least privileged/i.test(text)) > 0
  return rows.flatMap(({ cells, line }) => {
    const [first, ...others] = cells
    const scheme = schemeOf(markup(first?.text ?? '').text)
    if (first === undefined || scheme === undefined) return []
    const names = (leastLast ? others.toReversed() : others).flatMap(({ text }) => namesIn(markup(text).text))
    return names.length === 0
      ? []
      : [{ scheme, names: [...new Set(reversed ? names.toReversed() : names)], origin: place(line, first.column) }]
  })
}

function schemeOf(text: string): Permission['scheme'] | undefined {
  if (/application/i.test(text)) return 'application'
  if (/personal/i.test(text)) return 'delegatedPersonal'
  return /delegated/i.test(text) ? 'delegatedWork' : undefined
}

/** `Mail.Read` and the like: at least two words with a dot; prose such as "Not supported." has none. */
function namesIn(text: string): readonly string[] {
  return text
    .split(/[,;]|\band\b|\bor\b|\s+/)
    .map((name) => name.replaceAll(/[`*.]+$|^[`*]+/g, '').trim())
    .filter((name) => /^[A-Za-z][\w-]*(\.[\w-]+)+$/.test(name))
}

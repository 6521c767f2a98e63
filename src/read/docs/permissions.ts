import type { Permission } from '../../graph/doc-types.js'
import type { Origin } from '../source.js'
import type { Inline } from './markup.js'
import type { Cell } from './tables.js'

/** A permission with the place of its row. */
export type PlacedPermission = Permission & { readonly origin: Origin }

type Scheme = Permission['scheme']

/**
 * Rows of a permission table, least privileged first whatever order the header states: a row for each scheme with one column of names,
 * two (least and higher) or one for each case; or a row for each case with a column for each scheme.
 */
export function readPermissions(
  header: readonly string[],
  rows: readonly { readonly cells: readonly Cell[]; readonly line: number }[],
  subsection: string | undefined,
  markup: (piece: string) => Inline,
  place: (row: number, column: number) => Origin,
): readonly PlacedPermission[] {
  const titles = header.map((text) => markup(text).text)
  const named = caseOf(subsection)
  const permission = (
    scheme: Scheme,
    purpose: string | undefined,
    names: readonly string[] | undefined,
    origin: Origin,
  ) => (names === undefined ? [] : [{ scheme, names: [...new Set(names)], for: purpose, origin }])
  if (titles.slice(1).filter((title) => schemesOf(title).length > 0).length > 1) {
    return rows.flatMap(({ cells, line }) => {
      const purpose = markup(cells[0]?.text ?? '').text || named
      return cells.slice(1).flatMap(({ text, column }, index) => {
        const schemes = schemesOf(titles[index + 1] ?? '')
        return schemes.flatMap((scheme) => permission(scheme, purpose, namesIn(text, markup), place(line, column)))
      })
    })
  }
  const reversed = titles.some((text) => /most to least/i.test(text))
  const split = titles.slice(1).filter((text) => /^\W*(?:least|higher) privileged/i.test(text)).length > 1
  const leastLast = titles.slice(1).findIndex((text) => /^\W*least privileged/i.test(text)) > 0
  const cases = titles.slice(1).map((title) => (titles.length > 2 && !split ? caseOf(title) : undefined))
  let schemes: readonly Scheme[] = []
  return rows.flatMap(({ cells, line }) => {
    const [first, ...others] = cells
    if (first === undefined) return []
    const said = markup(first.text).text.replaceAll('&nbsp;', ' ').trim()
    const own = schemesOf(said)
    if (own.length > 0) schemes = own
    const purpose = own.length > 0 ? named : said || named
    const origin = place(line, first.column)
    const lists = others.map(({ text }) => namesIn(text, markup)).map((list) => (reversed ? list?.toReversed() : list))
    return schemes.flatMap((scheme) =>
      cases.some((title) => title !== undefined)
        ? lists.flatMap((list, index) => permission(scheme, cases[index] ?? purpose, list, origin))
        : permission(scheme, purpose, joined(leastLast ? lists.toReversed() : lists), origin),
    )
  })
}

function schemesOf(text: string): readonly Scheme[] {
  if (/application/i.test(text)) return ['application']
  if (!/delegated/i.test(text)) return []
  const work = /\bwork\b|\bschool\b/i.test(text)
  const personal = /personal/i.test(text)
  if (work && personal) return ['delegatedWork', 'delegatedPersonal']
  return [personal ? 'delegatedPersonal' : 'delegatedWork']
}

/** What only some requests need: "Permissions for channel", "Permission to act on self", "For groups:". */
function caseOf(title: string | undefined): string | undefined {
  const text = title
    ?.replace(/\(from (?:least|most) to (?:least|most) privileged\)/i, '')
    .replace(/^\W*(?:required )?permissions?\b(?: required)?/i, '')
    .replace(/^\W*(?:for|to)\b/i, '')
    .replaceAll(/^\W+|\W+$/g, '')
  return text === undefined || text === '' ? undefined : text
}

/**
 * `Mail.Read`, `orders:read` and the like: at least two words that a mark holds together. "None." says that there need to be none; other prose, such as "Not
 * supported.", says nothing.
 */
function namesIn(text: string, markup: (piece: string) => Inline): readonly string[] | undefined {
  const said = markup(text.replaceAll(/<sup>[^<]{0,20}<\/sup>/gi, '')).text
  const names = said
    .split(/[,;]|\band\b|\bor\b|\s+/)
    .map((name) => name.replaceAll(/[`*.()]+$|^[`*(]+/g, '').trim())
    .filter((name) => /^[A-Za-z][\w.:-]*$/.test(name) && /[a-z\d][._:][a-z\d]/i.test(name))
  return names.length > 0 || /^\W*none\W*$/i.test(said) ? names : undefined
}

function joined(lists: readonly (readonly string[] | undefined)[]): readonly string[] | undefined {
  const said = lists.filter((list) => list !== undefined)
  return said.length === 0 ? undefined : said.flat()
}

import type { Permission } from '../../graph/doc-types.js'
import { slips } from '../slips.js'
import type { Origin } from '../source.js'
import type { Inline } from './markup.js'
import type { Cell } from './tables.js'

/** A permission with the place of its row. */
export type PlacedPermission = Permission & { readonly origin: Origin }

export type Scheme = Permission['scheme']

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
  if (titles.slice(1).filter((title) => schemesOfCell(title).length > 0).length > 1) {
    return rows.flatMap(({ cells, line }) => {
      const purpose = markup(cells[0]?.text ?? '').text || named
      return cells.slice(1).flatMap(({ text, column }, index) => {
        const schemes = schemesOfCell(titles[index + 1] ?? '')
        return schemes.flatMap((scheme) =>
          permission(scheme, purpose, { sets: setsIn(text, markup), least: undefined }, place(line, column)),
        )
      })
    })
  }
  const reversed = titles.some((text) => /most to least/i.test(text))
  const ordered = reversed || titles.some((text) => /least to most/i.test(text))
  const split = titles.slice(1).filter((text) => /^\W*(?:least|higher) privileged/i.test(text)).length > 1
  const leastAt = titles.slice(1).findIndex((text) => /^\W*least privileged/i.test(text))
  const cases = titles.slice(1).map((title) => (titles.length > 2 && !split ? caseOf(title) : undefined))
  let schemes: readonly Scheme[] = []
  return rows.flatMap(({ cells, line }) => {
    const [first, ...others] = cells
    if (first === undefined) return []
    const said = markup(first.text).text.replaceAll('&nbsp;', ' ').trim()
    const own = schemesOfCell(said)
    if (own.length > 0) schemes = own
    const purpose = own.length > 0 ? named : said || named
    const origin = place(line, first.column)
    const lists = others.map(({ text }) => setsIn(text, markup)).map((sets) => (reversed ? sets?.toReversed() : sets))
    const listed = (sets: Sets | undefined): Listed => ({ sets, least: ordered ? sets?.[0] : undefined })
    const whole = (): Listed => {
      const least = split ? lists[leastAt] : undefined
      if (least === undefined) return listed(joined(lists))
      const sets = joined([least, ...lists.filter((_, index) => index !== leastAt)])
      return { sets, least: least.length === 0 ? undefined : [...new Set(least.flat())] }
    }
    return schemes.flatMap((scheme) =>
      cases.some((title) => title !== undefined)
        ? lists.flatMap((sets, index) => permission(scheme, cases[index] ?? purpose, listed(sets), origin))
        : permission(scheme, purpose, whole(), origin),
    )
  })
}

/** Sets of permissions of which each is enough, most of them of one. */
export type Sets = readonly (readonly string[])[]

interface Listed {
  /** Undefined where nothing is said of it. */
  readonly sets: Sets | undefined
  readonly least: readonly string[] | undefined
}

/** None where nothing is said; without names where it says that there need to be none. */
export function permission(
  scheme: Scheme,
  purpose: string | undefined,
  { sets, least }: Listed,
  origin: Origin,
): readonly PlacedPermission[] {
  if (sets === undefined) return []
  const names = [...new Set(sets.flat())]
  return [{ scheme, names, least, sets: sets.some((set) => set.length > 1) ? sets : undefined, for: purpose, origin }]
}

/** The kinds of permissions that the first cell of a row, or the title of a column, names, misspelt as they may be. */
export function schemesOfCell(cell: string): readonly Scheme[] {
  let text = cell
  for (const { written, meant } of misspeltIn(cell)) text = text.replace(written, meant)
  return schemesOf(text)
}

/** The kinds of permissions that a text names. */
export function schemesOf(text: string): readonly Scheme[] {
  if (/application/i.test(text)) return ['application']
  if (!/delegated/i.test(text)) return []
  const work = /\bwork\b|\bschool\b/i.test(text)
  const personal = /personal/i.test(text)
  if (work && personal) return ['delegatedWork', 'delegatedPersonal']
  return [personal ? 'delegatedPersonal' : 'delegatedWork']
}

/** Words that tell the kinds of permissions apart. */
const words = ['delegated', 'application', 'personal', 'school', 'account', 'microsoft']

interface Misspelt {
  readonly written: string
  readonly meant: string
}

/** Words of a cell that are slips of those; in the plural they are none. First cells are the same on nearly all pages. */
export const misspeltIn = createMisspelt()

function createMisspelt(): (cell: string) => readonly Misspelt[] {
  const known = new Map<string, readonly Misspelt[]>()
  return (cell) => {
    const found = known.get(cell) ?? findMisspelt(cell.slice(0, 500))
    if (known.size > 10_000) known.clear()
    known.set(cell, found)
    return found
  }
}

function findMisspelt(cell: string): readonly Misspelt[] {
  return (cell.match(/[A-Za-z]{6,}/g) ?? []).flatMap((written) => {
    const lower = written.toLowerCase()
    const meant = lower.endsWith('s') ? undefined : words.find((word) => slips(lower, word) < 2)
    if (meant === undefined || meant === lower) return []
    return [{ written, meant: written === lower ? meant : meant.replace(/^./, (letter) => letter.toUpperCase()) }]
  })
}

/** What only some requests need: "Permissions for channel", "Permission to act on self", "For groups:". */
export function caseOf(title: string | undefined): string | undefined {
  const text = title
    ?.replace(/\(from (?:least|most) to (?:least|most) privileged\)/i, '')
    .replace(/^\W*(?:required )?permissions?\b(?: required)?/i, '')
    .replace(/^\W*(?:for|to)\b/i, '')
    .replaceAll(/^\W+|(?<!\W)\W+$/g, '')
  return text === undefined || text === '' ? undefined : text
}

/**
 * `Mail.Read`, `orders:read` and the like: at least two words that a mark holds together. `A and B` are needed together, but for the end of a list
 * (`A, B and C`). "None." says that there need to be none; other prose, such as "Not supported.", says nothing.
 */
export function setsIn(text: string, markup: (piece: string) => Inline): Sets | undefined {
  const said = markup(text.replaceAll(/<sup>[^<]{0,20}<\/sup>/gi, '')).text
  const parts = said
    .split(/[,;]|\bor\b/)
    .map(setsOfPart)
    .filter((sets) => sets.length > 0)
  if (parts.length === 0) return /^\W*none\W*$/i.test(said) ? [] : undefined
  const together = parts.map((sets) => sets.some((set) => set.length > 1))
  const isList = parts.length > 1 && together.indexOf(true) === parts.length - 1 && parts.length < 4
  return isList ? parts.flat(2).map((name) => [name]) : parts.flat()
}

function joined(lists: readonly (Sets | undefined)[]): Sets | undefined {
  const said = lists.filter((list) => list !== undefined)
  return said.length === 0 ? undefined : said.flat()
}

function setsOfPart(part: string): Sets {
  const sets: string[][] = []
  let joined = false
  for (const word of part.split(/\s+/)) {
    const name = word.replaceAll(/(?<![`*.()])[`*.()]+$|^[`*(]+/g, '').trim()
    if (/^(?:and|plus|\+|&)$/i.test(name)) joined = true
    if (!/^[A-Za-z][\w.:-]*$/.test(name) || !/[a-z\d][._:][a-z\d]/i.test(name)) continue
    const last = sets.at(-1)
    if (joined && last !== undefined) last.push(name)
    else sets.push([name])
    joined = false
  }
  return sets
}

import type { HeaderDoc } from '../../graph/doc-types.js'
import type { Paragraph } from './prose.js'
import type { DocRow, DocTable } from './types.js'

const option = /\$(?:filter|orderby|search|expand|select|count|top|skiptoken|skip|format|apply|compute)\b/gi

/** Request headers that the tables of a page list, each once. */
export function headersOf(tables: readonly DocTable[]): readonly HeaderDoc[] {
  const headers = new Map<string, HeaderDoc>()
  for (const { role, rows } of tables) {
    if (role !== 'headers') continue
    for (const row of rows) {
      const header = headerOf(row)
      const key = `${header.name.toLowerCase()}\0${header.value ?? ''}`
      if (header.name !== '' && !headers.has(key)) headers.set(key, header)
    }
  }
  return [...headers.values()]
}

/** `Prefer: outlook.timezone` says its value in the name; others begin their description with it (`eventual.`). */
function headerOf({ name: written, description }: DocRow): HeaderDoc {
  const [name = '', inName] = written
    .replaceAll('_', '')
    .split(':')
    .map((part) => part.trim())
  const { text, required } = description
  const first =
    /^`?((?:[a-z][\w-]*\/[\w.+*-]+|[\w.-]+=[\w-]+|[a-z][a-z-]*(?=`?[.;](?:\s|$))|include-unknown-enum-members))`?\s*(?:[.;,]|$)/.exec(
      text,
    )?.[1]
  const sentence = text.split(/\.\s+/).find((part) => /\brequired\b/i.test(part))
  const options = required || sentence === undefined ? [] : optionsIn(sentence)
  return { name, value: inName ?? first, required, requiredWith: options, text }
}

/** Query options that a page names in its section about them, in prose or in a table; sorted. */
export function queryOptionsOf(
  prose: readonly { readonly block: Paragraph; readonly section: string }[],
  tables: readonly DocTable[],
): readonly string[] {
  const named = prose
    .filter(({ section }) => /query parameters?$/.test(section))
    .flatMap(({ block }) => block.lines)
    .flatMap((line) => line.slice(0, 5000).split(/\.\s+|;\s|,? but /))
    .filter((sentence) => !/(?:(?:\b|can)not|\bno|n[’']t) (?:be )?(?:support|used|available)/i.test(sentence))
    .flatMap(optionsIn)
  const rows = tables
    .filter(({ role }) => role === 'queryOptions')
    .flatMap(({ rows }) => rows.map(({ name }) => (name.startsWith('$') ? name.toLowerCase() : name)))
    .filter((name) => /^\$?[\w.-]+$/.test(name))
  return [...new Set([...named, ...rows])].sort()
}

function optionsIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(option)].map(([name]) => name.toLowerCase()))]
}

/** One `name=value` of a query, percent-encoding undone. */
export interface QueryOption {
  /** As written, with its `$` where it has one. */
  readonly name: string
  readonly value: string
}

/** System query options (OData URL Conventions 4.01 §5), and what services of V2 and Graph have beside them. */
export const queryOptions: ReadonlySet<string> = new Set(
  [
    'apply',
    'compute',
    'count',
    'deltatoken',
    'expand',
    'filter',
    'format',
    'id',
    'index',
    'inlinecount',
    'levels',
  ].concat(['orderby', 'schemaversion', 'search', 'select', 'skip', 'skiptoken', 'top']),
)

/** The options of a query; those in parentheses are parted by semicolons. */
export function readOptions(query: string, separator: '&' | ';' = '&'): readonly QueryOption[] {
  return splitOutside(query, separator).flatMap((part) => {
    const equals = part.indexOf('=')
    const name = (equals < 0 ? part : part.slice(0, equals)).trim()
    return /^\$?[A-Za-z][\w.-]*$/.test(name) ? [{ name, value: equals < 0 ? '' : decode(part.slice(equals + 1)) }] : []
  })
}

/** Splits where a mark stands outside of quotes, parentheses and placeholders. */
export function splitOutside(text: string, mark: string): readonly string[] {
  const parts: string[] = []
  let depth = 0
  let quoted = false
  let start = 0
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (character === "'") quoted = !quoted
    else if (quoted) continue
    else if ('({<['.includes(character)) depth += 1
    else if (')}>]'.includes(character)) depth = Math.max(0, depth - 1)
    else if (character === mark && depth === 0) {
      parts.push(text.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, text.slice(start)]
}

/** A plus stands for a space where there is none; what is no encoding stays as it is. */
function decode(text: string): string {
  const spaced = text.includes(' ') || text.includes('%20') ? text : text.replaceAll('+', ' ')
  return spaced.replaceAll(/(?:%[\da-f]{2})+/gi, (encoded) => {
    try {
      return decodeURIComponent(encoded)
    } catch {
      return encoded
    }
  })
}

import { slips } from '../slips.js'
import type { Place } from './prose.js'
import type { Block } from './scan.js'
import type { Page } from './types.js'

/** Words with a dollar sign that pages use: options, segments, and variables of filters (OData URL Conventions 4.01 §5). */
const known = new Set(
  [
    'all',
    'apply',
    'batch',
    'compute',
    'count',
    'crossjoin',
    'delta',
    'deltatoken',
    'entity',
    'expand',
    'filter',
  ].concat(
    ['format', 'id', 'index', 'inlinecount', 'it', 'levels', 'links', 'metadata', 'orderby', 'query', 'ref', 'root'],
    ['schemaversion', 'search', 'select', 'skip', 'skiptoken', 'this', 'top', 'value'],
  ),
)

const options = ['filter', 'orderby', 'search', 'expand', 'select', 'count', 'top', 'skip', 'skiptoken', 'format']

/** What is written like a query option and is none: in the section about them whatever it is, elsewhere what can only be a slip of one. */
export function unknownOptionsIn(
  block: Extract<Block, { kind: 'text' | 'table' }>,
  section: string,
  place: Place,
): Page['unknownOptions'] {
  const about = /query parameters?$/.test(section)
  return block.lines.flatMap((line, index) => {
    if (!line.includes('$')) return []
    return [...line.slice(0, 5000).matchAll(/(?<![\w$])\$([A-Za-z]{3,})\b(?![$'(])/g)].flatMap(
      ({ 0: name, 1: word = '', index: at }) => {
        const lower = word.toLowerCase()
        if (known.has(lower) || !(about || options.some((option) => slips(lower, option) < 2))) return []
        return [{ name, origin: place(block.line + index, at) }]
      },
    )
  })
}

import type { Origin } from '../source.js'
import type { Placeholder } from './types.js'

const pattern =
  /\*\*\s*(Collection|Entity) URI for ([\w.]+) not found|\*\*\s*TODO:?[^*\n]{0,300}\*\*|\*\*\s*Unknown Type `?([\w.]+)`?\s*\*\*|\bTODO\b[^|"\n]{0,200}/gi

/** What a docs generator left for an author to fill in, with its place. */
export function findPlaceholders(
  text: string,
  place: (line: number, column?: number) => Origin,
): readonly Placeholder[] {
  if (!/TODO|URI for|Unknown Type/i.test(text)) return []
  return text.split('\n').flatMap((line, index) =>
    [...line.slice(0, 20_000).matchAll(pattern)]
      .filter(([text]) => !/todo/i.test(text) || text.includes('TODO'))
      .map(
        (match): Placeholder => ({
          kind: kindOf(match),
          text: match[0].trim(),
          typeName: match[2] ?? match[3],
          origin: place(index, match.index),
        }),
      ),
  )
}

function kindOf(match: RegExpMatchArray): Placeholder['kind'] {
  if (match[1] !== undefined) return match[1].toLowerCase() === 'collection' ? 'collectionUri' : 'entityUri'
  if (match[3] !== undefined) return 'unknownType'
  if (/permission|scope/i.test(match[0])) return 'permissions'
  return /description/i.test(match[0]) ? 'description' : 'todo'
}

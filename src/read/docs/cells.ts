import type { Origin } from '../source.js'
import { readFacts } from './facts.js'
import type { Inline } from './markup.js'
import type { DescriptionCell, TypeCell } from './types.js'

/** Reads a type cell: `[x](x.md) collection`, `Collection(Edm.String)`, `String (enum)`, `[x]`. Prose is kept as written. */
export function readTypeCell(raw: string, inline: Inline, origin: Origin): TypeCell {
  const link = inline.links.length === 1 ? inline.links[0]?.target.split('#')[0]?.replaceAll('\\', '/') : undefined
  const plain = inline.text
    .replaceAll(/[`*]/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/^\(optional\)\s*/i, '')
    .replace(/\s+\((enum|timestamp|string|deprecated|optional)\)\s*$/i, '')
    .replace(/,\s*(max|min)\w*\s.*$/i, '')
    .trim()
  const wrapped = /^collection\s*\(\s*(.*?)\s*\)$/i.exec(plain)?.[1] ?? /^collection of (.*)$/i.exec(plain)?.[1]
  const trailing = /^(.*\S)\s+collection$/i.exec(plain)?.[1]
  const name = (wrapped ?? trailing ?? plain).replace(/^\[([^\][]*)\](?:\[[^\][]*\])?$/, '$1').trim()
  return {
    raw,
    name,
    collection: wrapped !== undefined || trailing !== undefined,
    link: link === '' ? undefined : link,
    parsed: /^#?[\p{L}_][\p{L}\p{N}_.]*$/u.test(name),
    origin,
  }
}

/** The name in a name cell, without markup and without a remark such as `(deprecated)`. */
export function readNameCell(inline: Inline): { readonly name: string; readonly remark: string | undefined } {
  const plain = inline.text
    .replaceAll(/[`*]|&nbsp;/g, '')
    .replaceAll(/[\u200b\u00a0]/g, ' ')
    .trim()
  const remark = /\s*\(([^)]*)\)\s*$/.exec(plain)
  return { name: remark === null ? plain : plain.slice(0, remark.index).trim(), remark: remark?.[1] }
}

/** Reads the conventions of descriptions and leaves what a reader of the SDK wants to know. */
export function readDescription(inline: Inline, remark: string | undefined, origin: Origin): DescriptionCell {
  const said = inline.text
  const inherited = /\binherited from (\S+?)(?=[.,;)]?(?:\s|$))/i.exec(said)?.[1]
  return { ...readFacts(said, remark), text: proseOf(said), inheritedFrom: inherited, origin }
}

/** ISO 8601 is what `DateTimeOffset` means anyway. */
const timestamps =
  /\bThe (?:Timestamp|DateTimeOffset|date and time) type represents date and time information using ISO 8601 format(?: and is always in UTC(?: time)?)?\.?(?:\s*For example, midnight UTC on [^`']{0,40}(?:would look like this: |is )[`'][^`']*[`']\.?)?/gi

function proseOf(said: string): string {
  return said
    .replace(/\bNot yet documented\.?/i, '')
    .replace(/\s*\binherited from \S+?(?=[.,;)]?(?:\s|$))[.,;]?/i, '')
    .replaceAll(/\bTODO\b:?[^.]*\.?/g, '')
    .replaceAll(timestamps, '')
    .replaceAll(/\[!INCLUDE [^\][]*\]/gi, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

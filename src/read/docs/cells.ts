import type { Origin } from '../source.js'
import type { Inline } from './markup.js'
import type { TypeCell } from './types.js'

/** Reads a type cell: `[x](x.md) collection`, `Collection(Edm.String)`, `String (enum)`, `Nullable Int32`, `[x]`. Prose is kept as written. */
export function readTypeCell(raw: string, inline: Inline, origin: Origin): TypeCell {
  const link = inline.links.length === 1 ? inline.links[0]?.target.split('#')[0]?.replaceAll('\\', '/') : undefined
  const text = inline.text
    .replaceAll(/[`*]/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/^(?:\(optional\)|nullable(?=\s+\S))\s*/i, '')
  const plain = text
    .slice(0, remarkIn(text)?.index)
    .replace(/,\s*(max|min)\w*\s.*$/is, '')
    .replace(/\.\s.*$/s, '')
    .replace(/^(\S+)\s+(?:resource|object|entity|enum)$/i, '$1')
    .trim()
  const wrapped = /^collection\s*\((.*)\)$/i.exec(plain)?.[1]?.trim() ?? /^collection of (.*)$/i.exec(plain)?.[1]
  const trailing = /^(.*?\S)(?:\s+collection){1,3}$/i.exec(plain)?.[1]
  const name = (wrapped ?? trailing ?? plain).replace(/^\[([^\][]*)\](?:\[[^\][]*\])?$/, '$1').trim()
  const parsed = typeName.test(name)
  const torn = parsed ? undefined : readTornLink(raw)
  return {
    raw,
    name,
    collection: wrapped !== undefined || trailing !== undefined,
    link: link === '' ? undefined : link,
    parsed,
    torn: torn !== undefined,
    ...torn,
    origin,
  }
}

const typeName = /^#?[\p{L}_][\p{L}\p{N}_.]*$/u

/** What `[x](y.md`, `[x](y.md))` or `[x] (y.md) collection` mean: a bracket is missing, or one too many. */
function readTornLink(raw: string): Pick<TypeCell, 'name' | 'collection' | 'link' | 'parsed'> | undefined {
  if (raw.length > 500 || !/[[\]()]/.test(raw)) return undefined
  const words = raw.split(/[\s[\]()`*]+/).filter((word) => word !== '')
  const [name = '', target, ...others] = words.filter((word) => !/^collection$/i.test(word))
  const link = target?.split('#')[0]
  if (!typeName.test(name) || others.length > 0 || (target !== undefined && !/\.md$|#/i.test(target))) return undefined
  const collection = words.some((word) => /^collection$/i.test(word))
  return { name, collection, link: link === '' ? undefined : link, parsed: true }
}

/** What stands in parentheses behind the type. */
export function typeRemark({ text }: Inline): string | undefined {
  return remarkIn(text)?.[1]
}

/** `String (enum)`, `string (readonly)`; not `Collection (String)`. */
function remarkIn(text: string): RegExpExecArray | undefined {
  if (!text.includes('(') || /^(?:\s|collection\s)/i.test(text)) return undefined
  return /(?<!\s)\s+\(([\w -]+)\)\s*$/.exec(text) ?? undefined
}

/** The name in a name cell, without markup and without a remark such as `(deprecated)`. */
export function readNameCell(inline: Inline): { readonly name: string; readonly remark: string | undefined } {
  const plain = inline.text
    .replaceAll(/[`*]|&nbsp;/g, '')
    .replaceAll(/[\u200b\u00a0]/g, ' ')
    .trim()
  const remark = /\(([^()]*)\)$/.exec(plain)
  return { name: remark === null ? plain : plain.slice(0, remark.index).trim(), remark: remark?.[1] }
}

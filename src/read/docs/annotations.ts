import type { Origin } from '../source.js'
import type { BlockAnnotation } from './types.js'

/** Reads a comment as an annotation: undefined where it is a plain comment; `strict` is false where the JSON had to be mended. */
export function readAnnotation(
  text: string,
  origin: Origin,
): { readonly annotation: BlockAnnotation; readonly strict: boolean } | undefined {
  const open = text.indexOf('{')
  if (open < 0 || !/"?(blockType|type|@odata\.type)"?\s*:/.test(text)) return undefined
  const body = text.slice(open)
  const value = parse(body) ?? parse(mend(body))
  const named = value?.['blockType']
  const blockType =
    typeof named === 'string' ? named : value === undefined ? /"blockType"\s*:\s*"(\w+)"/.exec(body)?.[1] : undefined
  return {
    annotation: { blockType, value, origin },
    strict: text.trim().startsWith('{') && parse(body.trim()) !== undefined,
  }
}

function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined
  } catch {
    return undefined
  }
}

/** Trailing and missing commas, control characters in strings, text after the last brace. */
function mend(text: string): string {
  const end = text.lastIndexOf('}')
  return (end < 0 ? text : text.slice(0, end + 1))
    .replaceAll(/[^\P{Cc}\n]/gu, ' ')
    .replaceAll(/("|\d|true|false|\]|\})[ ]*\n(\s*")/g, '$1,\n$2')
    .replaceAll(/,(\s*,)+/g, ',')
    .replaceAll(/,(\s*[}\]])/g, '$1')
    .replaceAll(/([{[])\s*,/g, '$1')
}

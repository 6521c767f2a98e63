import type { Origin } from '../source.js'
import { readRelaxedJson } from './relaxed-json.js'
import type { BlockAnnotation } from './types.js'

/** Reads a comment as an annotation: undefined where it is a plain comment; `strict` is false where the JSON had to be mended. */
export function readAnnotation(
  text: string,
  origin: Origin,
): { readonly annotation: BlockAnnotation; readonly strict: boolean } | undefined {
  const open = text.indexOf('{')
  if (open < 0 || !/(blockType|type|@odata\.type)["']?\s*:/.test(text)) return undefined
  const body = text.slice(open)
  const exact = parse(body) ?? parse(withoutNote(body))
  const value = exact ?? readRelaxedJson(body)
  const named = value?.['blockType']
  const blockType =
    typeof named === 'string'
      ? named
      : value === undefined
        ? /\bblockType["']?\s*:\s*["'](\w+)/.exec(body)?.[1]
        : undefined
  return {
    annotation: { blockType, value, origin },
    strict: text.trim().startsWith('{') && exact !== undefined,
  }
}

/** Without `// Note: …` behind the object, which is for those who edit the page. */
function withoutNote(body: string): string {
  const text = body.trimEnd()
  const last = text.lastIndexOf('\n') + 1
  return text.slice(0, last) + text.slice(last).replace(/(?:^|(?<=\}))\s*\/\/.*$/, '')
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

import { parseDocument } from 'yaml'
import type { Origin } from '../source.js'
import type { FrontMatterField } from './types.js'

/** A key with a text that means itself in YAML too: nearly all front matter is made of such lines. */
const plain = /^([\w.-]+):(?:[ \t]+(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][\w ./,()-]*)))?[ \t]*$/

/** Fields of the front matter; what is no YAML is read line by line. */
export function readFrontMatter(
  lines: readonly string[],
  origin: (line: number) => Origin,
): readonly FrontMatterField[] {
  const simple = lines.map((line) => (line.length > 2000 ? null : plain.exec(line)))
  if (!simple.includes(null))
    return simple.flatMap((match, index) => {
      const [, key, double, single, bare] = match ?? []
      return key === undefined ? [] : [{ key, value: double ?? single ?? bare?.trimEnd() ?? '', origin: origin(index) }]
    })
  const document = parseDocument(lines.join('\n'), { logLevel: 'silent' })
  const values: unknown = document.errors.length === 0 ? document.toJS({ maxAliasCount: 10 }) : undefined
  return lines.flatMap((line, index) => {
    const match = /^([\w.-]+):\s*(.*)$/.exec(line.slice(0, 2000))
    if (match?.[1] === undefined) return []
    const known =
      typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[match[1]] : undefined
    const value =
      known === undefined || known === null ? (match[2] ?? '').replace(/^(["'])(.*)\1$/, '$2') : String(known)
    return [{ key: match[1], value, origin: origin(index) }]
  })
}

import { type Document, parseDocument } from 'yaml'
import type { Report } from '../../diagnostics/report.js'
import type { Origin } from '../source.js'
import type { FrontMatterField } from './types.js'

/** A key with a text that means itself in YAML too: nearly all front matter is made of such lines. */
const plain = /^([\w.-]+):(?:[ \t]+(?:"([^"\\]*)"|'([^']*)'|([A-Za-z][\w ./,()-]*)))?$/

/** Fields of the front matter; what is no YAML is a finding, and read line by line. */
export function readFrontMatter(
  lines: readonly string[],
  closed: boolean,
  origin: (line: number) => Origin,
  report: Report,
): readonly FrontMatterField[] {
  if (!closed) report.add('docs/front-matter', { reason: 'its end, a line of `---`, is missing' }, origin(-1))
  const simple = lines.map((line) => (line.length > 2000 ? null : plain.exec(line.trimEnd())))
  if (!simple.includes(null)) {
    const fields = simple.flatMap((match, index) => {
      const [, key, double, single, bare] = match ?? []
      return key === undefined ? [] : [{ key, value: double ?? single ?? bare?.trimEnd() ?? '', origin: origin(index) }]
    })
    const twice = fields.find(({ key }, index) => fields.findIndex((field) => field.key === key) < index)
    if (twice !== undefined) report.add('docs/front-matter', { reason: reasons.DUPLICATE_KEY }, twice.origin)
    return fields
  }
  const { values, reason, line } = readYaml(lines.join('\n'))
  if (reason !== undefined) report.add('docs/front-matter', { reason }, origin(line ?? simple.indexOf(null)))
  return lines.flatMap((line, index) => {
    const match = /^([\w.-]+):(.*)$/.exec(line.slice(0, 2000))
    if (match?.[1] === undefined) return []
    const known =
      typeof values === 'object' && values !== null ? (values as Record<string, unknown>)[match[1]] : undefined
    const value =
      known === undefined || known === null ? (match[2] ?? '').trim().replace(/^(["'])(.*)\1$/, '$2') : String(known)
    return [{ key: match[1], value, origin: origin(index) }]
  })
}

const reasons = {
  DUPLICATE_KEY: 'a key stands there twice',
  BLOCK_AS_IMPLICIT_KEY: 'a value with a colon needs quotes',
  MULTILINE_IMPLICIT_KEY: 'a line needs a key, a colon and a space before the value',
  MISSING_CHAR: 'a quote or a bracket is not closed',
  BAD_ALIAS: 'a value with a star at its beginning needs quotes',
  UNEXPECTED_TOKEN: 'a value with quotes in it needs other quotes around it',
}

/** Undefined where an alias, `*name`, leads to nothing or to too much. */
function valuesOf(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 10 }) ?? {}
  } catch {
    return undefined
  }
}

/** What it holds, or why it cannot be read and in which line, where that is known: what is not closed is missed at the end only. */
function readYaml(text: string): { readonly values?: unknown; readonly reason?: string; readonly line?: number } {
  // Brackets may nest as deep as the text is long, which the parser does not survive.
  if (text.length > 20_000) return { reason: 'it is longer than 20,000 characters' }
  const document = parseDocument(text, { logLevel: 'silent' })
  const [error] = document.errors
  if (error === undefined) {
    const values = valuesOf(document)
    return values === undefined ? { reason: reasons.BAD_ALIAS } : { values }
  }
  const reason = reasons[error.code as keyof typeof reasons] ?? 'this is no YAML'
  return error.code === 'MISSING_CHAR'
    ? { reason }
    : { reason, line: text.slice(0, error.pos[0]).split('\n').length - 1 }
}

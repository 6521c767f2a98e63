import type { Origin } from '../source.js'
import { readTypeCell } from './cells.js'
import type { Inline } from './markup.js'
import { caseOf } from './permissions.js'
import type { Block } from './scan.js'
import type { DocLink, Include, Page } from './types.js'

/** A block of prose. */
export type Paragraph = Extract<Block, { kind: 'text' }>
/** Turns a line and a column from 0 into an origin. */
export type Place = (line: number, column?: number) => Origin
type Markup = (piece: string) => Inline

/** The first paragraph that says something itself, up to a quote: no namespace line, include, quote or list, nor a last sentence that leads to one. */
export function summaryOf(intro: readonly Paragraph[], markup: Markup): string {
  for (const { lines } of intro) {
    const first = lines.findIndex((line) => !/^\s*(Namespace:|\[!INCLUDE)/.test(line))
    const saying = first < 0 ? [] : lines.slice(first)
    if (/^\s*($|>|[-*] |\[!|\**Applies to\b|Not yet documented\.?\s*$)/.test(saying[0] ?? '')) continue
    const quoted = saying.findIndex((line) => /^\s*>/.test(line))
    const { text } = markup(saying.slice(0, quoted < 0 ? undefined : quoted).join(' '))
    return text.endsWith(':') ? (/^.*[.!?](?=\s)/s.exec(text)?.[0] ?? text) : text
  }
  return ''
}

/** The name in the `Namespace:` line. */
export function namespaceIn(intro: readonly Paragraph[], place: Place): Page['namespace'] {
  for (const { lines, line } of intro) {
    for (const [index, text] of lines.entries()) {
      const match = /^\s*Namespace:\s*`?([\w.]*\w)/i.exec(text.slice(0, 500))
      if (match?.[1] !== undefined) return { name: match[1], origin: place(line + index, text.indexOf(match[1])) }
    }
  }
  return undefined
}

/** The type in "Inherits from [x](…)". */
export function inheritsIn(prose: readonly Paragraph[], markup: Markup, place: Place): Page['inheritsFrom'] {
  for (const { lines, line } of prose) {
    for (const [index, text] of lines.entries()) {
      const match =
        /\b(?:inherits from|derived from|inherits)\s+(?:the\s+)?(\[[^\]]+\](?:\([^)]*\))?|\*\*[\w.]+\*\*)/i.exec(
          text.slice(0, 5000),
        )
      if (match?.[1] !== undefined) return readTypeCell(match[1], markup(match[1]), place(line + index, match.index))
    }
  }
  return undefined
}

/** Tables in HTML that begin a line of a paragraph. */
export function htmlTablesIn({ lines, line }: Paragraph, section: string, place: Place): Page['htmlTables'] {
  return lines.flatMap((text, index) =>
    /^\s{0,3}<table\b/i.test(text) ? [{ section, origin: place(line + index, text.indexOf('<')) }] : [],
  )
}

/** Where the paragraphs before the first section say that their subject is abstract, or open. */
export function statedIn(intro: readonly Paragraph[], place: Place): Page['stated'] {
  const find = (pattern: RegExp) => {
    for (const { lines, line } of intro) {
      const index = lines.findIndex((text) => pattern.test(text.slice(0, 2000)))
      if (index >= 0) return place(line + index, Math.max(0, (lines[index] ?? '').search(pattern)))
    }
    return undefined
  }
  return {
    abstract: find(
      /^(?:an )?abstract (?:base )?(?:type|class|resource)\b|\b(?:is|represents) an abstract (?:base )?(?:type|class|resource)\b/i,
    ),
    open: find(/\b(?:this|the \S+|it)(?: (?:resource|type|entity))? is an open type\b/i),
  }
}

/** Includes of permissions: in their section, and before any section where the file's name says so. */
export function includesIn(
  { lines, line }: Paragraph,
  section: string,
  subsection: string | undefined,
  place: Place,
): readonly Include[] {
  if (!lines.some((text) => text.includes('[!'))) return []
  const wanted = /^(permissions|prerequisites)/.test(section)
    ? /permission/i
    : section === ''
      ? /permissions?(-table)?\//i
      : undefined
  if (wanted === undefined) return []
  const purpose = caseOf(subsection)
  return lines.flatMap((text, index) =>
    [...text.slice(0, 5000).matchAll(/\[!INCLUDE\s*\[[^\][]{0,200}\]\(\s*([^()\s]{1,500})\s*\)\s*\]/gi)].flatMap(
      ({ 1: target = '', index: at }) =>
        wanted.test(target) ? [{ target, for: purpose, origin: place(line + index, at) }] : [],
    ),
  )
}

/** `[recipient]: recipient.md "Who gets it"`. */
const definition = /^( {0,3}\[[^\][]{1,500}\]:\s{1,20}<?)([^\s<>]{1,500})>?(?:\s+["'(].*)?$/

/** Every link that readers see but those of tabs, and the definitions that reference links lead by. */
export function linksIn(text: string, blocks: readonly Block[], place: Place): readonly DocLink[] {
  const links: DocLink[] = []
  const unseen = new Set(blocks.flatMap(linesWithoutLinks))
  let number = -1
  for (const written of text.split('\n')) {
    number += 1
    if (written.length > 20_000 || unseen.has(number)) continue
    const line = written.includes('<!--')
      ? written.replaceAll(/<!--.*?(?:-->|$)/g, (comment) => ' '.repeat(comment.length))
      : written
    if (line.includes(']: ')) {
      const { 1: before = '', 2: target } = definition.exec(line.trimEnd()) ?? []
      if (target !== undefined) links.push({ target, text: undefined, origin: place(number, before.length) })
    }
    if (!line.includes('](')) continue
    for (const { 1: shown = '', 2: target = '', index } of line.matchAll(/\[([^\][]{0,500})\]\(([^()\s]{1,500})\)/g)) {
      if (!target.startsWith('#tab/')) links.push({ target, text: shown, origin: place(number, index) })
    }
  }
  return links
}

function linesWithoutLinks(block: Block): readonly number[] {
  if (block.kind !== 'comment' && block.kind !== 'fence') return []
  const first = block.kind === 'fence' ? block.line + 1 : block.line
  return (block.kind === 'fence' ? block.lines : block.text.split('\n')).map((_, index) => first + index)
}

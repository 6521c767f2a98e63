import type { Nodes } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { textOfHtml, withItems } from './html.js'
import { readSimple } from './simple-markup.js'

/** What a piece of inline Markdown says without its markup. */
export interface Inline extends Markup {
  readonly text: string
}

/** What a piece holds beside its text. */
export interface Markup {
  /** The text, with `itemMark` where an item of a list begins. */
  readonly marked: string
  readonly links: readonly { readonly target: string; readonly text: string; readonly at: number }[]
  /** Content of code spans, in order. */
  readonly code: readonly string[]
}

/** A longer piece is no prose; its head is read, so that no page can hold the reader up. */
const longest = 4000

const processor = unified().use(remarkParse)

/** Reads pieces, each distinct one once. Pieces without markup never reach the parser. */
export function createMarkup(): (piece: string) => Inline {
  const known = new Map<string, Inline>()
  return (piece) => {
    const found = known.get(piece)
    if (found !== undefined) return found
    const inline = readInline(piece)
    if (known.size > 50_000) known.clear()
    known.set(piece, inline)
    return inline
  }
}

/** A file to be put in: a sentence of its own, or one that goes on behind a word (`sent to [!INCLUDE [service](…)]`), where its label stands for it. */
const include = /([\p{L}\p{N},]\s+)?\[!INCLUDE\s*\[([^\][]*)\]\([^()]*\)\s*\]/giu

function readInline(whole: string): Inline {
  if (whole.length > longest) return readInline(whole.slice(0, longest))
  const piece = whole.includes('[!')
    ? whole.replaceAll(include, (_, before: string | undefined, label: string) =>
        before === undefined ? '' : before + label,
      )
    : whole
  if (!/[[\]`*_<>&\\!]/.test(piece)) {
    const text = piece.replaceAll(/[\s\u200b]+/g, ' ').trim()
    return { text, marked: text, links: [], code: [] }
  }
  const said = piece.trim()
  const { links, code, ...read } = readSimple(said) ?? readByRemark(said)
  const marked = read.marked.replaceAll(/[\s\u200b]+/g, ' ').trim()
  return { text: withItems(marked).trim(), marked, links, code }
}

/** What remark says of a piece. */
export function readByRemark(piece: string): Markup {
  const links: Markup['links'][number][] = []
  const code: string[] = []
  // Behind a mark, nothing begins a block: neither `<ul>` nor `# of items` is more than a part of a sentence.
  const marked = textOf(processor.parse(`.${piece}`), links, code).slice(1)
  return { marked, links, code }
}

function textOf(node: Nodes, links: Markup['links'][number][], code: string[]): string {
  switch (node.type) {
    case 'text':
      return node.value
    case 'inlineCode':
      code.push(node.value)
      return `\`${node.value}\``
    case 'break':
      return ' '
    case 'html':
      return textOfHtml(node.value)
    case 'link':
    case 'linkReference': {
      const text = node.children.map((child) => textOf(child, links, code)).join('')
      links.push({ target: node.type === 'link' ? node.url : '', text, at: (node.position?.start.offset ?? 1) - 1 })
      return text
    }
    default:
      return 'children' in node
        ? node.children.map((child) => textOf(child, links, code)).join('')
        : 'value' in node
          ? node.value
          : ''
  }
}

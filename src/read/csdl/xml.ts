import { XMLParser, XMLValidator } from 'fast-xml-parser'
import type { Report } from '../../diagnostics/report.js'
import { createLines } from '../lines.js'
import type { Origin, Source } from '../source.js'

/** An element with its local name, its place, and its text where it has no child elements. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
  readonly origin: Origin
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  captureMetaData: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
})

const metadata = XMLParser.getMetaDataSymbol() as unknown as string

/** The root element; undefined, with a finding, where the text is not well-formed XML or brings a DTD. */
export function readXml(source: Source, report: Report): Element | undefined {
  // The parser counts a line end as one character, so the places are counted in the same text.
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const at = createLines({ path: source.path, text })
  if (text.trim() === '') {
    report.add('csdl/empty', { file: source.path }, at(0))
    return undefined
  }
  const doctype = doctypeOf(text)
  if (doctype !== undefined) {
    report.add('csdl/doctype', {}, at(doctype))
    return undefined
  }
  const valid = XMLValidator.validate(text)
  if (valid !== true) {
    const { msg, line, col } = valid.err
    const unclosed = /^Invalid '\[(.*)\]' found/s.exec(msg)?.[1]
    const reason =
      unclosed === undefined ? msg : `the text ends before ${unclosed.replaceAll(/\s+/g, ' ').trim()} is closed`
    const origin = unclosed === undefined ? { file: source.path, line: line || 1, column: col || 1 } : at(text.length)
    report.add('csdl/not-xml', { reason }, origin)
    return undefined
  }
  try {
    const nodes: readonly Node[] = parser.parse(text)
    const [root, second] = nodes.filter((node) => /^[^#?]/.test(tagOf(node) ?? ''))
    if (second !== undefined) {
      report.add('csdl/not-xml', { reason: 'a second root element follows the first' }, at(startOf(second)))
      return undefined
    }
    return root && elementOf(root, {}, at)
  } catch (error) {
    // The parser refuses names such as `__proto__` and elements that nest without end.
    report.add('csdl/not-xml', { reason: error instanceof Error ? error.message : String(error) }, at(0))
    return undefined
  }
}

/** Where a document type starts, at any place but in a comment or CDATA, so that none slips by. */
function doctypeOf(text: string): number | undefined {
  const opening = /<!--|<!\[CDATA\[|<!DOCTYPE/gi
  for (let found = opening.exec(text); found !== null; found = opening.exec(text)) {
    const close = found[0] === '<!--' ? '-->' : found[0].startsWith('<![') ? ']]>' : undefined
    if (close === undefined) return found.index
    const end = text.indexOf(close, opening.lastIndex)
    if (end === -1) return undefined
    opening.lastIndex = end
  }
  return undefined
}

/** What the parser hands over: one key is the tag, `:@` the attributes. */
type Node = Readonly<Record<string, unknown>>

function tagOf(node: Node): string | undefined {
  for (const key in node) if (key !== ':@') return key
  return undefined
}

function startOf(node: Node): number {
  return (node[metadata] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0
}

/** Namespaces by prefix, as far as the elements around declare them. */
type Namespaces = Readonly<Record<string, string>>

/** Undefined for text, and for elements of other namespaces than CSDL's, which extend a document at will. */
function elementOf(node: Node, around: Namespaces, at: (offset: number) => Origin): Element | undefined {
  const tag = tagOf(node)
  if (tag === undefined || tag === '#text' || tag.startsWith('?')) return undefined
  const attributes = (node[':@'] ?? {}) as Record<string, string>
  let namespaces = around
  for (const [name, value] of Object.entries(attributes)) {
    if (value.includes('&')) attributes[name] = decode(value)
    if (name.startsWith('xmlns')) namespaces = { ...namespaces, [name.slice(6)]: value }
  }
  const colon = tag.indexOf(':')
  const namespace = namespaces[colon < 0 ? '' : tag.slice(0, colon)]
  if (namespace !== undefined && !/\/edmx?$/.test(namespace)) return undefined
  const content = node[tag] as readonly Node[]
  const children: Element[] = []
  for (const child of content) {
    const element = elementOf(child, namespaces, at)
    if (element !== undefined) children.push(element)
  }
  return {
    name: tag.slice(colon + 1),
    attributes,
    children,
    text: children.length > 0 ? '' : decode(content.map((child) => String(child['#text'] ?? '')).join('')),
    origin: at(startOf(node)),
  }
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

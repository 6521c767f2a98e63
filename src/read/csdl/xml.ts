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
})

const metadata = XMLParser.getMetaDataSymbol() as unknown as string

/** The root element; undefined, with a finding, where the text is not well-formed XML or brings a DTD. */
export function readXml(source: Source, report: Report): Element | undefined {
  const at = createLines(source)
  const { text } = source
  if (text.trim() === '') {
    report.add('csdl/empty', { file: source.path }, at(0))
    return undefined
  }
  const doctype = /<!DOCTYPE/i.exec(text)
  if (doctype) {
    report.add('csdl/doctype', {}, at(doctype.index))
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
  const nodes: readonly Node[] = parser.parse(text)
  return nodes.map((node) => elementOf(node, at)).find((element) => element !== undefined)
}

/** What the parser hands over: one key is the tag, `:@` the attributes. */
type Node = Readonly<Record<string, unknown>>

function elementOf(node: Node, at: (offset: number) => Origin): Element | undefined {
  const tag = Object.keys(node).find((key) => key !== ':@')
  if (tag === undefined || tag === '#text' || tag.startsWith('?')) return undefined
  const content = node[tag] as readonly Node[]
  const children = content.map((child) => elementOf(child, at)).filter((child) => child !== undefined)
  const attributes: Record<string, string> = Object.create(null)
  for (const [name, value] of Object.entries((node[':@'] ?? {}) as Record<string, string>))
    attributes[name] = decode(value)
  return {
    name: tag.slice(tag.indexOf(':') + 1),
    attributes,
    children,
    text: children.length > 0 ? '' : decode(content.map((child) => String(child['#text'] ?? '')).join('')),
    origin: at((node[metadata] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0),
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

import type { Report } from '../../diagnostics/report.js'
import { createLines } from '../lines.js'
import type { Origin, Place, Source } from '../source.js'
import { scanXml, type Tag } from './xml-scan.js'

/** An element with its local name, its place, and its text where it has no child elements. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
  /** Where text starts that is not white space, CDATA included. */
  readonly textOrigin?: Origin | undefined
  readonly origin: Origin
}

/** The root element; undefined, with a finding, where the text is not well-formed XML or brings a DTD. */
export function readXml(source: Source, report: Report): Element | undefined {
  // XML counts a line end as one character, so the places are counted in the same text.
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const at = createLines({ path: source.path, text })
  if (text.trim() === '') {
    report.add('csdl/empty', { file: source.path }, at(0))
    return undefined
  }
  const open: OpenElement[] = []
  let root: Element | undefined
  const failure = scanXml(text, {
    open(tag) {
      open.push(openElement(tag, open.at(-1)?.namespaces ?? noNamespaces, at))
    },
    text(written, offset) {
      const around = open.at(-1)
      if (around === undefined) return
      around.text += written
      const start = around.textOffset === undefined ? written.search(/\S/) : -1
      if (start >= 0) around.textOffset = offset + start
    },
    close() {
      const closed = open.pop()
      if (closed === undefined || closed.foreign) return
      const { name, attributes, children, text, textOffset, origin } = closed
      const textOrigin = textOffset === undefined ? undefined : at(textOffset)
      const element = { name, attributes, children, text: children.length > 0 ? '' : text, textOrigin, origin }
      const around = open.at(-1)
      if (around === undefined) root = element
      else around.children.push(element)
    },
  })
  if (failure === undefined) return root ?? { name: 'root', attributes: {}, children: [], text: '', origin: at(0) }
  if (failure.kind === 'doctype') report.add('csdl/doctype', {}, at(failure.offset))
  else report.add('csdl/not-xml', { reason: failure.reason }, at(failure.offset))
  return undefined
}

/** Namespaces by prefix, as far as the elements around declare them. */
type Namespaces = Readonly<Record<string, string>>

const noNamespaces: Namespaces = Object.create(null)

interface OpenElement {
  readonly name: string
  readonly namespaces: Namespaces
  /** Of another namespace than CSDL's, which extends a document at will. */
  readonly foreign: boolean
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  readonly origin: Origin
  text: string
  textOffset: number | undefined
}

function openElement(tag: Tag, around: Namespaces, at: (offset: number) => Origin): OpenElement {
  const attributes: Record<string, string> = Object.create(null)
  let namespaces = around
  for (const { name, value } of tag.attributes) {
    attributes[name] = value
    if (name.startsWith('xmlns'))
      namespaces = Object.assign(Object.create(null), namespaces, { [name.slice(6)]: value })
  }
  const colon = tag.name.indexOf(':')
  const namespace = namespaces[colon < 0 ? '' : tag.name.slice(0, colon)]
  const origin = at(tag.offset)
  return {
    name: colon < 0 ? tag.name : tag.name.slice(colon + 1),
    namespaces,
    foreign: namespace !== undefined && !/\/edmx?$/.test(namespace),
    attributes,
    children: [],
    origin: tag.lines ? { ...origin, parts: placesOf(tag, origin, at) } : origin,
    text: '',
    textOffset: undefined,
  }
}

/** Attributes that stand on other lines than their element. */
function placesOf(tag: Tag, { line }: Origin, at: (offset: number) => Origin): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = Object.create(null)
  for (const { name, offset } of tag.attributes) {
    const place = at(offset)
    if (place.line !== line) places[name] = { line: place.line, column: place.column }
  }
  return places
}

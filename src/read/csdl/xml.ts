import { createRequire } from 'node:module'
import type { Report } from '../../diagnostics/report.js'
import { createLines } from '../lines.js'
import type { Origin, Place, Source } from '../source.js'
import { type Attributes, createAttributes } from './attributes.js'
import { type Failure, scanXml, type Tag } from './xml-scan.js'

/** An element with its local name, its place, and its text where it has no child elements. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
  /** Where text starts that is not white space, CDATA included. */
  readonly textOrigin?: Origin | undefined
  readonly origin: Origin
  /** Attributes that are given, but cannot be read, and have their finding. */
  readonly unread?: ReadonlySet<string> | undefined
  /** Attributes that JSON leaves out, with what that means. */
  readonly implied?: ReadonlySet<string> | undefined
  /** Names of what is declared inside, but cannot be read, and has its finding. */
  readonly lost?: readonly string[]
  /** The namespace of XML that a root, services or a schema is in; undefined where it is in none, and for all other elements. */
  readonly namespace?: string | undefined
}

/** The root element; undefined, with a finding, where the text is not well-formed XML or declares entities. */
export function readXml(source: Source, report: Report): Element | undefined {
  // XML counts a line end as one character, so the places are counted in the same text.
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const at = createLines({ path: source.path, text })
  if (text.trim() === '') {
    report.add('csdl/empty', { file: source.path }, at(0))
    return undefined
  }
  const { failure, ...known } = examined(text, at)
  if (failure?.kind === 'doctype') report.add('csdl/doctype', {}, at(failure.offset))
  else if (failure !== undefined) report.add('csdl/not-xml', { reason: failure.reason }, at(failure.offset))
  if (failure !== undefined) return undefined
  try {
    const nodes: readonly Node[] = parser.parse(text)
    const root = nodes.find((node) => /^[^#?]/.test(tagOf(node) ?? ''))
    const whole = root && elementOf(root, noNamespaces, '', { at, ...known })
    return whole ?? { name: 'root', attributes: {}, children: [], text: '', origin: at(0) }
  } catch (error) {
    // The parser refuses names such as `__proto__`.
    report.add('csdl/not-xml', { reason: error instanceof Error ? error.message : String(error) }, at(0))
    return undefined
  }
}

// Its CommonJS form is one file, and loads in a fifth of the time of its modules.
const { XMLParser }: typeof import('fast-xml-parser') = createRequire(import.meta.url)('fast-xml-parser')

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: true,
  captureMetaData: true,
  parseTagValue: false,
  trimValues: true,
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  jPath: false,
})

const metadata = XMLParser.getMetaDataSymbol() as unknown as string

type At = (offset: number) => Origin

/** What the parser does not tell: whether the text is well-formed, and by the offset of an element, its attributes, where they stand, and its text. */
interface Examined {
  readonly failure: Failure | undefined
  readonly attributes: ReadonlyMap<number, Readonly<Attributes>>
  readonly places: ReadonlyMap<number, Readonly<Record<string, Place>>>
  /** Blanks between elements are none. */
  readonly texts: ReadonlyMap<number, Text>
}

interface Text {
  readonly text: string
  /** Offset of what is no blank, below zero where all is. */
  readonly start: number
}

function examined(text: string, at: At): Examined {
  const attributes = new Map<number, Readonly<Attributes>>()
  const places = new Map<number, Readonly<Record<string, Place>>>()
  const texts = new Map<number, Text>()
  const open: { readonly offset: number; text: string; start: number; leaf: boolean }[] = []
  const failure = scanXml(text, {
    open(tag) {
      const around = open.at(-1)
      if (around !== undefined) around.leaf = false
      open.push({ offset: tag.offset, text: '', start: -1, leaf: true })
      if (tag.attributes.length > 0) attributes.set(tag.offset, attributesOf(tag))
      if (tag.lines) places.set(tag.offset, placesOf(tag, at(tag.offset), at))
    },
    text(written, offset, cdata) {
      const around = open.at(-1)
      if (around === undefined) return
      around.text += cdata ? written : decode(written)
      const start = around.start < 0 ? written.search(/\S/) : -1
      if (start >= 0) around.start = offset + start
    },
    close() {
      const closed = open.pop()
      if (closed !== undefined && (closed.leaf ? closed.text !== '' : closed.start >= 0))
        texts.set(closed.offset, closed)
    },
  })
  return { failure, attributes, places, texts }
}

/** What the parser hands over: one key is the tag. */
type Node = Readonly<Record<string, unknown>>

function tagOf(node: Node): string | undefined {
  for (const key in node) return key
  return undefined
}

function startOf(node: Node): number {
  return (node[metadata] as { readonly startIndex?: number } | undefined)?.startIndex ?? 0
}

/** Namespaces by prefix, as far as the elements around declare them. */
type Namespaces = Readonly<Record<string, string>>

/** What schemas stand in, and nothing for a root. */
const framing: ReadonlySet<string> = new Set(['', 'Edmx', 'DataServices'])

/** What stands around the schemas, by what it stands in. */
const frame: Readonly<Record<string, string | undefined>> = { Edmx: '', DataServices: 'Edmx', Schema: 'DataServices' }

/** Stands for a namespace that is none of CSDL inside of what is in it, and has its finding there. */
export const unnamed = '/edm'

const noNamespaces: Namespaces = Object.create(null)
const noAttributes: Readonly<Attributes> = createAttributes()

/** Undefined for text, and for elements of other namespaces than CSDL's, which extend a document at will. */
function elementOf(
  node: Node,
  around: Namespaces,
  parent: string,
  known: Omit<Examined, 'failure'> & { readonly at: At },
): Element | undefined {
  const tag = tagOf(node)
  if (tag === undefined || tag.startsWith('#') || tag.startsWith('?')) return undefined
  const start = startOf(node)
  const attributes = known.attributes.get(start) ?? noAttributes
  let namespaces = around
  for (const name in attributes)
    if (name.startsWith('xmlns'))
      namespaces = Object.assign(Object.create(null), namespaces, { [name.slice(6)]: attributes[name] })
  const colon = tag.indexOf(':')
  const prefix = colon < 0 ? '' : tag.slice(0, colon)
  const name = tag.slice(colon + 1)
  const namespace = namespaces[prefix]
  if (namespace !== undefined && !/\/edmx?$/.test(namespace)) {
    if (frame[name] !== parent) return undefined
    // In a namespace that is none of CSDL, which is a finding: what is inside is read all the same.
    namespaces = Object.assign(Object.create(null), namespaces, { [prefix]: unnamed })
  }
  const content = node[tag] as readonly Node[]
  const children: Element[] = []
  for (const child of content) {
    const element = elementOf(child, namespaces, name, known)
    if (element !== undefined) children.push(element)
  }
  const origin = known.at(start)
  const parts = known.places.get(start)
  const text = known.texts.get(start)
  return {
    name,
    attributes,
    children,
    text: children.length > 0 ? '' : (text?.text ?? ''),
    textOrigin: text === undefined || text.start < 0 ? undefined : known.at(text.start),
    origin: parts === undefined ? origin : { ...origin, parts },
    namespace: name === 'Schema' || framing.has(parent) ? namespace : undefined,
  }
}

/** Line ends and tabs count as blanks (XML 1.0 §3.3.3). */
function attributesOf(tag: Tag): Readonly<Attributes> {
  const attributes = createAttributes()
  for (const { name, value } of tag.attributes)
    attributes[name] = decode(/[\n\t]/.test(value) ? value.replaceAll(/[\n\t]/g, ' ') : value)
  return attributes
}

/** Attributes that stand on other lines than their element. */
function placesOf(tag: Tag, { line }: Origin, at: At): Readonly<Record<string, Place>> {
  const places: Record<string, Place> = Object.create(null)
  for (const { name, offset } of tag.attributes) {
    const place = at(offset)
    if (place.line !== line) places[name] = { line: place.line, column: place.column }
  }
  return places
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Text with the entities of XML replaced. */
function decode(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (whole, decimal, hexadecimal, name) => {
    if (name !== undefined) return entities[name] ?? whole
    const point = decimal === undefined ? Number.parseInt(hexadecimal, 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole
  })
}

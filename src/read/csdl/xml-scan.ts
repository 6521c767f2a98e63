/** A start tag; `lines` where it goes over several. */
export interface Tag {
  readonly name: string
  readonly offset: number
  readonly attributes: readonly Attribute[]
  readonly lines: boolean
}

/** `value` is as it is written. */
export interface Attribute {
  readonly name: string
  readonly value: string
  readonly offset: number
}

/** What hears of a document, in its order. An empty element is opened and closed. */
export interface Listener {
  open(tag: Tag): void
  /** As it is written: entities are entities, but for those in CDATA. */
  text(text: string, offset: number, cdata: boolean): void
  close(): void
}

/** Why a text is not well-formed, or not read, and where. */
export type Failure =
  | { readonly kind: 'malformed'; readonly reason: string; readonly offset: number }
  | { readonly kind: 'doctype'; readonly offset: number }

const deepest = 200

const name = String.raw`[A-Za-z_\u00C0-\u{EFFFF}][\w.:\-\u00B7-\u{EFFFF}]*`
const startTag = new RegExp(`<(${name})`, 'uy')
const attributePart = new RegExp(String.raw`(\s+)(${name})\s*=\s*(?:"([^"<]*)"|'([^'<]*)')`, 'uy')
/** A start tag as most are written: no prefix, no entity, each value in double quotes. */
const plainTag = /<([A-Za-z_][\w.-]*)((?:\s+[A-Za-z_][\w.-]*="[^"<&]*")*)\s*(\/?)>/y
const tagEnd = /\s*(\/?)>/y
const endTag = new RegExp(String.raw`</(${name})\s*>`, 'uy')
/** A document type that names the root, and at most a file, which is not fetched: nothing is declared. */
const bareDoctype = new RegExp(
  String.raw`<!DOCTYPE\s+${name}(?:\s+(?:SYSTEM|PUBLIC\s+(?:"[^"]*"|'[^']*'))\s+(?:"[^"]*"|'[^']*'))?\s*>`,
  'uy',
)
const notEntity = /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/
const numbered = /&#(?:x([\da-fA-F]+)|(\d+));/g

/** Goes through XML 1.0 with namespaces, line ends already as one character; the failure where it is not well-formed or a document type declares something. */
export function scanXml(text: string, listener: Listener): Failure | undefined {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no such characters
  const control = text.search(/[\0-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]/)
  if (control >= 0) return malformed('a control character stands in the text', control)
  const open: { readonly name: string; readonly offset: number; readonly prefixes: ReadonlySet<string> }[] = []
  let rooted = false
  let typed = false

  for (let position = 0; position < text.length; ) {
    const less = text.indexOf('<', position)
    const end = less < 0 ? text.length : less
    if (end > position) {
      const failure = characters(position, end)
      if (failure !== undefined) return failure
    }
    if (less < 0) break
    const next = text[less + 1]
    const after = next === '?' || next === '!' ? markup(less) : next === '/' ? close(less) : start(less)
    if (typeof after !== 'number') return after
    position = after
  }
  const last = open.at(-1)
  if (last !== undefined) return cut(last.name)
  return rooted ? undefined : malformed('there is no element', 0)

  function characters(from: number, to: number): Failure | undefined {
    const written = text.slice(from, to)
    if (open.length === 0) {
      const stray = written.search(/\S/)
      return stray < 0 ? undefined : malformed('text stands outside of the root element', from + stray)
    }
    const wrong = written.includes('&') ? wrongReference(written) : undefined
    if (wrong !== undefined) return malformed(wrong.reason, from + wrong.offset)
    const closing = written.indexOf(']]>')
    if (closing >= 0) return malformed('`]]>` stands outside of CDATA', from + closing)
    listener.text(written, from, false)
    return undefined
  }

  /** Comments, CDATA and instructions: the offset behind them. */
  function markup(from: number): number | Failure {
    if (text.startsWith('<!--', from)) {
      const end = text.indexOf('--', from + 4)
      if (end < 0) return malformed('a comment does not end', from)
      return text[end + 2] === '>' ? end + 3 : malformed('`--` stands inside a comment', end)
    }
    if (text.startsWith('<![CDATA[', from)) {
      const end = text.indexOf(']]>', from)
      if (end < 0) return malformed('a CDATA section does not end', from)
      if (open.length === 0) return malformed('text stands outside of the root element', from)
      listener.text(text.slice(from + 9, end), from + 9, true)
      return end + 3
    }
    if (text.startsWith('<?', from)) {
      const end = text.indexOf('?>', from)
      if (end < 0) return malformed('an instruction does not end', from)
      return from > 0 && /^<\?xml\s/i.test(text.slice(from, from + 6))
        ? malformed('an XML declaration stands only at the very start', from)
        : end + 2
    }
    if (!/^<!doctype/i.test(text.slice(from, from + 9)))
      return malformed('`<!` begins neither a comment nor CDATA', from)
    bareDoctype.lastIndex = from
    if (rooted || typed || !bareDoctype.test(text)) return { kind: 'doctype', offset: from }
    typed = true
    return bareDoctype.lastIndex
  }

  function close(from: number): number | Failure {
    endTag.lastIndex = from
    const found = endTag.exec(text)
    const last = open.at(-1)
    if (found === null)
      return last !== undefined && text.indexOf('>', from) < 0
        ? cut(last.name)
        : malformed('an end tag is not written as one', from)
    open.pop()
    if (last === undefined) return malformed(`\`${found[1]}\` is closed, but not open`, from)
    if (last.name !== found[1])
      return malformed(`\`${found[1]}\` is closed, but \`${last.name}\` of line ${lineOf(last.offset)} is open`, from)
    listener.close()
    return endTag.lastIndex
  }

  function start(from: number): number | Failure {
    return plain(from) ?? written(from)
  }

  /** Undefined where the tag is to be looked at piece by piece. */
  function plain(from: number): number | undefined {
    if (open.length === 0 || open.length >= deepest) return undefined
    plainTag.lastIndex = from
    const found = plainTag.exec(text)
    if (found === null) return undefined
    const [whole, name = '', inside = '', closed] = found
    const attributes = plainAttributes(inside, from + 1 + name.length)
    if (attributes === undefined) return undefined
    listener.open({ name, offset: from, attributes, lines: whole.includes('\n') })
    if (closed === '/') listener.close()
    else open.push({ name, offset: from, prefixes: open.at(-1)?.prefixes ?? everywhere })
    return plainTag.lastIndex
  }

  function written(from: number): number | Failure {
    startTag.lastIndex = from
    const name = startTag.exec(text)?.[1]
    if (name === undefined) return malformed('`<` begins no element; write `&lt;` for the character', from)
    if (open.length === 0 && rooted) return malformed('a second root element follows the first', from)
    const attributes: Attribute[] = []
    let position = startTag.lastIndex
    for (;;) {
      attributePart.lastIndex = position
      const found = attributePart.exec(text)
      if (found === null) break
      const [, space = '', attribute = '', double, single] = found
      const offset = position + space.length
      const raw = double ?? single ?? ''
      if (attributes.some((each) => each.name === attribute))
        return malformed(`\`${name}\` has \`${attribute}\` twice`, offset)
      const wrong = raw.includes('&') ? wrongReference(raw) : undefined
      if (wrong !== undefined) return malformed(`in \`${attribute}\` ${wrong.reason}`, offset)
      attributes.push({ name: attribute, value: raw, offset })
      position = attributePart.lastIndex
    }
    tagEnd.lastIndex = position
    const end = tagEnd.exec(text)
    if (end === null) {
      const offset = position + (/^\s*/.exec(text.slice(position, position + 1000))?.[0].length ?? 0)
      return offset >= text.length
        ? cut(name)
        : malformed(`the tag of \`${name}\` holds what is no attribute in quotes`, offset)
    }
    const prefixes = prefixesOf(attributes)
    const unknown = [{ name, offset: from }, ...attributes].find(({ name }) => isUndeclared(name, prefixes))
    if (unknown !== undefined) {
      const prefix = unknown.name.slice(0, unknown.name.indexOf(':'))
      return malformed(`the prefix \`${prefix}\` is not declared; add \`xmlns:${prefix}\``, unknown.offset)
    }
    rooted = true
    listener.open({ name, offset: from, attributes, lines: text.slice(from, tagEnd.lastIndex).includes('\n') })
    if (end[1] === '/') listener.close()
    else if (open.length >= deepest) return malformed(`elements nest deeper than ${deepest}`, from)
    else open.push({ name, offset: from, prefixes })
    return tagEnd.lastIndex
  }

  /** At the last character that there is. */
  function cut(name: string): Failure {
    return malformed(`the text ends before \`${name}\` is closed`, text.trimEnd().length - 1)
  }

  function lineOf(offset: number): number {
    return text.slice(0, offset).split('\n').length
  }

  function prefixesOf(attributes: readonly Attribute[]): ReadonlySet<string> {
    const around = open.at(-1)?.prefixes ?? everywhere
    const declared = attributes.filter(({ name }) => name.startsWith('xmlns:')).map(({ name }) => name.slice(6))
    return declared.length === 0 ? around : new Set([...around, ...declared])
  }
}

/** An `&` that begins no entity, or stands for a character that XML does not have. */
function wrongReference(text: string): { readonly reason: string; readonly offset: number } | undefined {
  const offset = text.search(notEntity)
  if (offset >= 0) return { reason: '`&` begins no entity that XML has; write `&amp;`', offset }
  for (const { 0: whole, 1: hex, 2: decimal, index } of text.matchAll(numbered)) {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    if (!isCharacter(code))
      return { reason: `\`${whole}\` stands for no character that XML has; remove it`, offset: index }
  }
  return undefined
}

function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
}

/** Attributes of a plain tag; undefined where one stands twice. */
function plainAttributes(inside: string, offset: number): readonly Attribute[] | undefined {
  const attributes: Attribute[] = []
  for (let equals = inside.indexOf('='), from = 0; equals >= 0; equals = inside.indexOf('=', from)) {
    const name = inside.slice(from, equals).trimStart()
    for (const other of attributes) if (other.name === name) return undefined
    const end = inside.indexOf('"', equals + 2)
    attributes.push({ name, value: inside.slice(equals + 2, end), offset: offset + equals - name.length })
    from = end + 1
  }
  return attributes
}

/** Prefixes that need no declaration. */
const everywhere: ReadonlySet<string> = new Set(['xml', 'xmlns'])

function isUndeclared(name: string, prefixes: ReadonlySet<string>): boolean {
  const colon = name.indexOf(':')
  return colon >= 0 && !prefixes.has(name.slice(0, colon))
}

function malformed(reason: string, offset: number): Failure {
  return { kind: 'malformed', reason, offset }
}

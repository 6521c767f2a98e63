import { parseDocument } from 'yaml'
import type { Report } from '../../diagnostics/report.js'
import type { Permission } from '../../graph/types.js'
import type { Origin, Source } from '../source.js'
import { readAnnotation } from './annotations.js'
import { readDescription, readNameCell, readTypeCell } from './cells.js'
import { createMarkup } from './markup.js'
import { readPermissions } from './permissions.js'
import { findPlaceholders } from './placeholders.js'
import { readExample, readRequestLine } from './requests.js'
import { type Block, scanBlocks } from './scan.js'
import { type Cell, columnsOf, readRows, roleOf, splitRow } from './tables.js'
import type {
  BlockAnnotation,
  DocRow,
  DocTable,
  Example,
  FrontMatterField,
  Page,
  PageKind,
  RequestLine,
  Section,
  TableRole,
} from './types.js'

const markup = createMarkup()

/** A page as plain values with places. Nothing on a page stops the reader; what it cannot read is a finding. */
export function readPage(source: Source, report: Report): Page {
  const text = source.text.replace(/^\uFEFF/, '')
  const blocks = scanBlocks(text)
  const place = (line: number, column = 0): Origin => ({ file: source.path, line: line + 1, column: column + 1 })
  const sections: Section[] = []
  const annotations: BlockAnnotation[] = []
  const tables: DocTable[] = []
  const requestLines: RequestLine[] = []
  const examples: Example[] = []
  const permissions: (Permission & { readonly origin: Origin })[] = []
  const links: Page['links'][number][] = []
  const prose: Extract<Block, { kind: 'text' }>[] = []
  let frontMatter: readonly FrontMatterField[] = []
  let section = ''
  let title: { readonly text: string; readonly origin: Origin } | undefined
  let pending: BlockAnnotation | undefined
  for (const block of blocks) {
    switch (block.kind) {
      case 'frontMatter':
        frontMatter = readFrontMatter(block.lines, (line) => place(block.line + line))
        break
      case 'heading': {
        const text = markup(block.text).text.replaceAll('`', '')
        const origin = place(block.line, block.column - 1)
        if (block.depth === 1 && title === undefined) title = { text, origin }
        if (block.depth === 2 || (block.depth > 2 && / (values|options)$/i.test(text))) section = text.toLowerCase()
        sections.push({ depth: block.depth, title: text, origin })
        break
      }
      case 'tab':
        break
      case 'comment': {
        if (!block.closed) report.add('docs/unclosed-comment', {}, place(block.line, block.column - 1))
        const read = readAnnotation(block.text, place(block.line, block.column - 1))
        if (read === undefined) break
        if (!read.strict)
          report.add('docs/bad-annotation', { readable: read.annotation.value !== undefined }, read.annotation.origin)
        annotations.push(read.annotation)
        pending = read.annotation
        break
      }
      case 'fence': {
        if (/^http requests?\b/.test(section)) {
          block.lines.forEach((line, index) => {
            const request = readRequestLine(line, (column) => place(block.line + 1 + index, column))
            if (request !== undefined) requestLines.push(request)
          })
        } else {
          const example = readExample(block.lines, pending, (line) => place(block.line + 1 + line))
          if (example !== undefined) examples.push(example)
        }
        pending = undefined
        break
      }
      case 'table': {
        const header = splitRow(block.lines[0] ?? '').map(({ text }) => text)
        const role = roleOf(header, section)
        const rows = readRows(block.lines.slice(2), Math.max(header.length, 1))
        const line = block.line + 2
        if (role === 'permissions')
          permissions.push(...readPermissions(header, rows, markup, (row, column) => place(line + row, column)))
        tables.push({
          role,
          section,
          header,
          rows: rows.map(({ cells, line: row }) => readRow(role, header, cells, (column) => place(line + row, column))),
          origin: place(block.line),
        })
        break
      }
      case 'text':
        prose.push(block)
        break
    }
  }
  const firstSection = sections.find(({ depth }) => depth === 2)?.origin.line ?? Number.POSITIVE_INFINITY
  const intro = prose.filter(({ line }) => line + 1 < firstSection)
  collectLinks(text, place, links)
  const namespace = namespaceIn(intro, place)
  const inherits = inheritsIn(prose, place)
  return {
    file: source.path,
    kind: kindOf(source.path, title?.text ?? '', annotations, requestLines),
    title: title?.text ?? '',
    titleOrigin: title?.origin ?? place(0),
    frontMatter,
    namespace,
    summary: summaryOf(intro),
    inheritsFrom: inherits,
    abstractStated: intro.some(({ lines }) =>
      /\ban? abstract (base )?(type|class|resource)|\babstract type\b/i.test(lines.join(' ')),
    ),
    sections,
    annotations,
    tables,
    requestLines,
    examples,
    permissions,
    links,
    placeholders: findPlaceholders(text, place),
  }
}

function readFrontMatter(lines: readonly string[], origin: (line: number) => Origin): readonly FrontMatterField[] {
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

function readRow(
  role: TableRole,
  header: readonly string[],
  cells: readonly Cell[],
  place: (column: number) => Origin,
): DocRow {
  const columns = columnsOf(header)
  const [first] = cells
  const { name, remark } = readNameCell(markup(first?.text ?? ''))
  const type = role === 'members' ? undefined : cells[columns.type]
  const value = cells[columns.value]
  const description = cells[columns.description]
  const required = /^\W*(?:y|yes|true|required|x|✓|✔)\b|^[✓✔]/i.test(cells[columns.required]?.text ?? '')
  const read = readDescription(
    markup(description?.text ?? ''),
    remark,
    place(description?.column ?? first?.column ?? 0),
  )
  return {
    name,
    nameOrigin: place(first?.column ?? 0),
    type:
      type === undefined || type.text === ''
        ? undefined
        : readTypeCell(type.text, markup(type.text), place(type.column)),
    value: role === 'members' && value !== undefined ? markup(value.text).text : undefined,
    description: required ? { ...read, required } : read,
    cells: cells.map(({ text }) => text),
    origin: place(first?.column ?? 0),
  }
}

function summaryOf(intro: readonly Extract<Block, { kind: 'text' }>[]): string {
  const paragraph = intro.find(({ lines }) => !/^\s*(Namespace:|\[!INCLUDE|>|[-*] |\[!)/.test(lines[0] ?? ''))
  return paragraph === undefined ? '' : markup(paragraph.lines.join(' ')).text
}

function namespaceIn(
  intro: readonly Extract<Block, { kind: 'text' }>[],
  place: (line: number, column?: number) => Origin,
): Page['namespace'] {
  for (const { lines, line } of intro) {
    for (const [index, text] of lines.entries()) {
      const match = /^\s*Namespace:\s*`?([\w.]*\w)/i.exec(text.slice(0, 500))
      if (match?.[1] !== undefined) return { name: match[1], origin: place(line + index, text.indexOf(match[1])) }
    }
  }
  return undefined
}

function inheritsIn(
  prose: readonly Extract<Block, { kind: 'text' }>[],
  place: (line: number, column?: number) => Origin,
): Page['inheritsFrom'] {
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

function collectLinks(
  text: string,
  place: (line: number, column?: number) => Origin,
  links: Page['links'][number][],
): void {
  text.split('\n').forEach((line, index) => {
    if (!line.includes('](') || line.length > 20_000) return
    for (const match of line.matchAll(/\[([^\][]{0,500})\]\(([^()\s]{1,500})\)/g)) {
      if (match[2] === undefined || match[2].startsWith('#tab/')) continue
      links.push({ target: match[2], text: match[1] ?? '', origin: place(index, match.index) })
    }
  })
}

/** The H1 and the annotations say it best, then the folder; `doc_type` is wrong too often. */
function kindOf(
  file: string,
  title: string,
  annotations: readonly BlockAnnotation[],
  requests: readonly RequestLine[],
): PageKind {
  if (/\b(enum type|enumeration)\b|\bvalues$/i.test(title)) return 'enum'
  if (
    /\b(resource type|resource|complex type|entity type|facet|resource type \(deprecated\))\b/i.test(title) &&
    requests.length === 0
  )
    return 'resource'
  if (requests.length > 0 || /(^|\/)api\//.test(file)) return 'operation'
  if (annotations.some(({ blockType }) => blockType === 'resource')) return 'resource'
  return 'conceptual'
}

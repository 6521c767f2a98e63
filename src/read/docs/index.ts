import type { Report } from '../../diagnostics/report.js'
import type { Origin, Source } from '../source.js'
import { readAnnotation } from './annotations.js'
import { deprecationOfPage } from './deprecation.js'
import { createExamples } from './examples.js'
import { readFrontMatter } from './front-matter.js'
import { createMarkup } from './markup.js'
import { kindOf } from './page-kind.js'
import { readTable } from './page-table.js'
import type { PlacedPermission } from './permissions.js'
import { findPlaceholders } from './placeholders.js'
import {
  htmlTablesIn,
  includesIn,
  inheritsIn,
  linksIn,
  namespaceIn,
  type Paragraph,
  statedIn,
  summaryOf,
} from './prose.js'
import { permissionsInProse } from './prose-permissions.js'
import { readRequestLine } from './requests.js'
import { headersOf, queryOptionsOf } from './requirements.js'
import { returnedIn } from './returned.js'
import { scanBlocks } from './scan.js'
import { createNesting, isBareRequest, isRequestHeading, titleMeant } from './sections.js'
import { answersOf, statusesOf } from './statuses.js'
import type {
  BlockAnnotation,
  DocTable,
  FrontMatterField,
  HtmlTable,
  Include,
  Page,
  RequestLine,
  Section,
  UnknownOption,
} from './types.js'
import { unknownOptionsIn } from './unknown-options.js'

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
  const examples = createExamples()
  const permissions: PlacedPermission[] = []
  const includes: Include[] = []
  const htmlTables: HtmlTable[] = []
  const unknownOptions: UnknownOption[] = []
  const prose: { readonly block: Paragraph; readonly section: string }[] = []
  let frontMatter: readonly FrontMatterField[] = []
  const nesting = createNesting()
  let section = ''
  let subsection: string | undefined
  let title: { readonly text: string; readonly origin: Origin } | undefined
  let pending: BlockAnnotation | undefined
  for (const block of blocks) {
    switch (block.kind) {
      case 'frontMatter':
        frontMatter = readFrontMatter(block.lines, block.closed, (line) => place(block.line + line), report)
        break
      case 'heading': {
        const text = markup(block.text).text.replaceAll('`', '')
        const origin = place(block.line, block.column - 1)
        if (block.depth === 1 && title === undefined) title = { text, origin }
        const meant = block.depth > 1 ? titleMeant(text) : undefined
        const written = `${'#'.repeat(block.depth)}${block.spaced ? ' ' : ''}${text}`
        section = nesting(block.depth, meant?.title ?? text)
        subsection = block.depth > 2 ? text : undefined
        examples.end()
        sections.push({
          depth: block.depth,
          title: meant?.title ?? text,
          misspelt: meant?.slip || !block.spaced ? written : undefined,
          origin,
        })
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
        if (!block.closed) report.add('docs/unclosed-fence', {}, place(block.line))
        const stated = /^http requests?\b/.test(section)
        if (stated || (isBareRequest(section, block) && !sections.some(isRequestHeading))) {
          block.lines.forEach((line, index) => {
            const request = readRequestLine(line, (column) => place(block.line + 1 + index, column))
            if (request !== undefined) requestLines.push(request)
          })
        }
        if (!stated || pending?.blockType === 'request')
          examples.add(block, pending, (line, column) => place(block.line + 1 + line, column))
        pending = undefined
        break
      }
      case 'table': {
        unknownOptions.push(...unknownOptionsIn(block, section, place))
        const before = block.torn === 'rows' ? tables.at(-1) : undefined
        const around = { section, subsection, title: title?.text ?? '' }
        const read = readTable(block, before, around, markup, place, report)
        permissions.push(...read.permissions)
        if (before !== undefined) tables.pop()
        tables.push(read.table)
        break
      }
      case 'text':
        prose.push({ block, section })
        htmlTables.push(...htmlTablesIn(block, section, place))
        unknownOptions.push(...unknownOptionsIn(block, section, place))
        includes.push(...includesIn(block, section, subsection, place))
        break
    }
  }
  // A page without a heading of its own is about what its front matter says.
  const titleText = title?.text ?? frontMatter.find(({ key }) => key === 'title')?.value ?? ''
  const firstSection = sections.find(({ depth }) => depth === 2)?.origin.line ?? Number.POSITIVE_INFINITY
  const paragraphs = prose.map(({ block }) => block)
  const intro = paragraphs.filter(({ line }) => line + 1 < firstSection)
  const described = prose.filter(({ section }) => /^(?:api )?description$/.test(section)).map(({ block }) => block)
  const summary = summaryOf(intro, markup) || summaryOf(described, markup)
  const aboutPermissions = prose.filter(({ section }) => /^(?:permissions|prerequisites)/.test(section))
  if (includes.length === 0 && !tables.some(({ role }) => role === 'permissions'))
    permissions.push(
      ...permissionsInProse(
        aboutPermissions.map(({ block }) => block),
        markup,
        place,
      ),
    )
  const namespace = namespaceIn(intro, place)
  const answers = answersOf(prose, place)
  const inherits = inheritsIn(paragraphs, markup, place)
  return {
    file: source.path,
    kind: kindOf(source.path, titleText, annotations, requestLines, tables),
    title: titleText,
    titleOrigin: title?.origin ?? place(0),
    frontMatter,
    namespace,
    summary,
    deprecated: deprecationOfPage(titleText, intro, summary, markup),
    inheritsFrom: inherits,
    stated: statedIn(intro, place),
    sections,
    annotations,
    tables,
    htmlTables,
    requestLines,
    examples: examples.examples,
    permissions,
    headers: headersOf(tables),
    queryOptions: queryOptionsOf(prose, tables),
    unknownOptions,
    returned: returnedIn(prose, place),
    statuses: statusesOf(answers, examples.examples),
    answers,
    includes,
    links: linksIn(text, blocks, place).filter(
      ({ target, origin }) =>
        !includes.some((include) => include.target === target && include.origin.line === origin.line),
    ),
    placeholders: findPlaceholders(text, place),
  }
}

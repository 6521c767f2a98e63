/** A block of a page with the line (from 0) it begins on. Only what the reader uses is told apart; the rest is text. */
export type Block =
  | {
      readonly kind: 'frontMatter'
      readonly line: number
      readonly lines: readonly string[]
      readonly closed: boolean
    }
  | {
      readonly kind: 'heading'
      readonly line: number
      readonly depth: number
      readonly text: string
      readonly column: number
      /** Without a space behind its marks, Markdown takes it for text. */
      readonly spaced: boolean
    }
  /** `# [HTTP](#tab/http)`: a docfx tab, not a section; and what else parts versions of a page, such as `::: zone pivot="x"`. */
  | { readonly kind: 'tab'; readonly line: number }
  | {
      readonly kind: 'fence'
      readonly line: number
      readonly language: string
      readonly lines: readonly string[]
      readonly closed: boolean
    }
  | {
      readonly kind: 'comment'
      readonly line: number
      readonly column: number
      readonly text: string
      readonly closed: boolean
    }
  | {
      readonly kind: 'table'
      readonly line: number
      readonly lines: readonly string[]
      /** What Markdown takes for text: rows behind a blank line, or all of a table without a line of dashes. */
      readonly torn: 'rows' | 'separator' | undefined
    }
  | { readonly kind: 'text'; readonly line: number; readonly lines: readonly string[] }

/** Blocks in order, found by one pass over the lines of a text without a byte order mark. */
export function scanBlocks(text: string): readonly Block[] {
  const lines = text.split('\n').map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line))
  const blocks: Block[] = []
  let at = 0
  if (lines[0]?.trimEnd() === '---') {
    const end = endOfFrontMatter(lines)
    if (end > 0) {
      blocks.push({ kind: 'frontMatter', line: 1, lines: lines.slice(1, end), closed: true })
      at = end + 1
    } else if (/^[\w.-]+:/.test(lines[1] ?? '')) {
      at = lines.findIndex((line, index) => index > 0 && !/^[\w.-]+:/.test(line))
      if (at < 0) at = lines.length
      blocks.push({ kind: 'frontMatter', line: 1, lines: lines.slice(1, at), closed: false })
    }
  }
  while (at < lines.length) {
    const found = blockAt(lines, at)
    if (found === undefined) at += 1
    else {
      blocks.push(tornRows(found.block, blocks.at(-1)) ?? found.block)
      at = found.next
    }
  }
  return blocks
}

/** Rows of the table before, that a blank line has cut off. */
function tornRows(block: Block, before: Block | undefined): Block | undefined {
  if (block.kind !== 'text' || before?.kind !== 'table' || !block.lines.every(isRow)) return undefined
  return { ...block, kind: 'table', torn: 'rows' }
}

/** It begins and ends with a pipe. */
function isRow(line: string): boolean {
  const trimmed = line.trim()
  return trimmed.length > 2 && trimmed.startsWith('|') && trimmed.endsWith('|')
}

/** A heading before the end says that there is none; what follows may have a line of that kind too. */
function endOfFrontMatter(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && (line.trimEnd() === '---' || /^#{1,6} \S/.test(line)))
  return lines[end]?.startsWith('#') ? -1 : end
}

function blockAt(lines: readonly string[], at: number): { readonly block: Block; readonly next: number } | undefined {
  const line = lines[at] ?? ''
  const trimmed = line.trim()
  if (trimmed === '') return undefined
  const fence = /^(`{3,}|~{3,}(?!~))([^`]*)$/.exec(trimmed)
  if (fence?.[1] !== undefined) return fenceAt(lines, at, fence[1], (fence[2] ?? '').trim())
  if (trimmed.startsWith('<!--')) return commentAt(lines, at)
  if (trimmed.startsWith(':::')) return { block: { kind: 'tab', line: at }, next: at + 1 }
  const heading = line.length < 2000 ? /^ {0,3}(#{1,6})(?:[ \t]|(?=[A-Za-z][\w ]*$))(.*)$/.exec(line) : null
  if (heading?.[1] !== undefined) {
    const text = (heading[2] ?? '').trim().replace(/(?<![ \t])[ \t]+#+$/, '')
    if (/\]\(#tab\//.test(text)) return { block: { kind: 'tab', line: at }, next: at + 1 }
    return {
      block: {
        kind: 'heading',
        line: at,
        depth: heading[1].length,
        text,
        column: line.indexOf('#') + 1,
        spaced: /#[ \t]/.test(line),
      },
      next: at + 1,
    }
  }
  if (isTableAt(lines, at)) {
    let end = at + 2
    while (end < lines.length && !endsBlock(lines[end] ?? '')) end += 1
    return { block: { kind: 'table', line: at, lines: lines.slice(at, end), torn: undefined }, next: end }
  }
  let end = at + 1
  while (end < lines.length && !endsBlock(lines[end] ?? '') && !isTableAt(lines, end)) end += 1
  const text = lines.slice(at, end)
  if (isTableWithoutSeparator(text))
    return { block: { kind: 'table', line: at, lines: text, torn: 'separator' }, next: end }
  return { block: { kind: 'text', line: at, lines: text }, next: end }
}

/** A fence that is never closed, or not before another begins, ends at the next heading, so that the rest of the page is not lost. */
function fenceAt(
  lines: readonly string[],
  at: number,
  mark: string,
  language: string,
): { readonly block: Block; readonly next: number } {
  let end = at + 1
  let heading: number | undefined
  while (end < lines.length && !closes((lines[end] ?? '').trim(), mark) && !opens(lines[end] ?? '', mark)) {
    if (/^#{2,6} \S/.test(lines[end] ?? '')) heading ??= end
    end += 1
  }
  const closed = end < lines.length && closes((lines[end] ?? '').trim(), mark)
  if (!closed) end = heading ?? end
  return {
    block: {
      kind: 'fence',
      line: at,
      language: language.trim().toLowerCase(),
      lines: lines.slice(at + 1, end),
      closed,
    },
    next: closed ? end + 1 : end,
  }
}

/** Another fence with a language. */
function opens(line: string, mark: string): boolean {
  return line.startsWith(mark) && /^[ \t]?[a-z][\w-]*[ \t]*$/i.test(line.slice(mark.length))
}

function closes(line: string, mark: string): boolean {
  return line.length >= mark.length && line.startsWith(mark) && line === (mark[0] ?? '').repeat(line.length)
}

/** A comment that is never closed ends at the next blank line, so that the rest of the page is not lost. */
function commentAt(lines: readonly string[], at: number): { readonly block: Block; readonly next: number } {
  const column = (lines[at] ?? '').indexOf('<!--') + 1
  let end = at
  while (end < lines.length && !(lines[end] ?? '').includes('-->')) end += 1
  const closed = end < lines.length
  if (!closed) {
    end = at
    while (end + 1 < lines.length && (lines[end + 1] ?? '').trim() !== '') end += 1
  }
  const text = lines.slice(at, end + 1).join('\n')
  const body = text.slice(text.indexOf('<!--') + 4)
  const stop = body.indexOf('-->')
  return {
    block: { kind: 'comment', line: at, column, text: stop < 0 ? body : body.slice(0, stop), closed },
    next: end + 1,
  }
}

function endsBlock(line: string): boolean {
  const trimmed = line.trim()
  return (
    trimmed === '' ||
    trimmed.startsWith('```') ||
    trimmed.startsWith('~~~') ||
    trimmed.startsWith('<!--') ||
    trimmed.startsWith(':::') ||
    /^#{1,6}[ \t]/.test(trimmed)
  )
}

/** Rows of which the first names columns. */
function isTableWithoutSeparator(lines: readonly string[]): boolean {
  const [header = ''] = lines
  return lines.length > 1 && lines.every(isRow) && /\b(?:type|description|value|header|permissions)\b/i.test(header)
}

function isTableAt(lines: readonly string[], at: number): boolean {
  const separator = lines[at + 1] ?? ''
  return (
    (lines[at] ?? '').includes('|') &&
    separator.includes('-') &&
    separator.includes('|') &&
    /^[\s|:-]+$/.test(separator)
  )
}

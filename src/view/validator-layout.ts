import { type Code, code, joinCode, stringLiteral } from '../plan/code.js'
import { type Expression, flat } from './validator-expression.js'

const WIDTH = 120

/** The pieces of `export const name: type = call('…', …)`. */
export interface Declaration {
  /** `export const name: type =`; of several lines where the type is long. */
  readonly head: readonly Code[]
  readonly maker: Code
  /** Type arguments of the call. */
  readonly parameters: readonly Code[]
  readonly qualifiedName: Code
  readonly content: Content
}

/** What follows the qualified name. */
export type Content =
  | {
      readonly kind: 'table'
      /** Without a key, what is spread. */
      readonly members: readonly { readonly key: Code | undefined; readonly value: Expression }[]
      readonly base: Code | undefined
      readonly options: readonly Option[]
    }
  | { readonly kind: 'list'; readonly words: readonly string[]; readonly values: Code | undefined }
  | { readonly kind: 'value'; readonly value: Expression }

/** A member of the last argument. */
export interface Option {
  readonly key: Code
  readonly value: Code
}

type Table = Extract<Content, { readonly kind: 'table' }>
type List = Extract<Content, { readonly kind: 'list' }>

/** Lays a declaration out as Prettier does at 120 columns. */
export function layOutDeclaration(declaration: Declaration): readonly Code[] {
  const { head, maker, parameters } = declaration
  const [left = code``] = head
  const call = code`/*#__PURE__*/ ${maker}<${joinCode(parameters, ', ')}>(`
  const inline = appended(head, code` ${call}`)
  if (head.length > 1 || fits(inline, WIDTH)) return linesOf(declaration, inline, WIDTH)
  const opened = code`${left} /*#__PURE__*/ ${maker}<`
  if (parameters.length === 1 || opened.length > WIDTH) {
    const opening = listed(code`/*#__PURE__*/ ${maker}`, parameters, code`(`, WIDTH - 2)
    return [left, ...linesOf(declaration, opening, WIDTH - 2).map(indent)]
  }
  const opening = listed(code`${left} /*#__PURE__*/ ${maker}`, parameters, code`(`, WIDTH)
  return linesOf(declaration, opening, WIDTH)
}

/** Type arguments between two texts, on one line where there is room. */
function listed(before: Code, parameters: readonly Code[], after: Code, width: number): readonly Code[] {
  const line = code`${before}<${joinCode(parameters, ', ')}>${after}`
  const last = parameters.length - 1
  if (line.length <= width || last === 0) return [line]
  const rows = parameters.map((parameter, index) => (index < last ? code`  ${parameter},` : code`  ${parameter}`))
  return [code`${before}<`, ...rows, code`>${after}`]
}

function linesOf(declaration: Declaration, opening: readonly Code[], width: number): readonly Code[] {
  const { content, qualifiedName } = declaration
  switch (content.kind) {
    case 'table':
      return tableLines(opening, qualifiedName, content, width)
    case 'list':
      return listLines(opening, qualifiedName, content, width)
    case 'value':
      return valueLines(opening, qualifiedName, content.value, width)
  }
}

function tableLines(opening: readonly Code[], qualifiedName: Code, content: Table, width: number): readonly Code[] {
  const { members, base, options } = content
  const missing = options.length === 0 ? [] : [code`undefined`]
  const reached = base === undefined ? missing : [code`() => ${base}`]
  // With two functions each argument has its line.
  if (members.length === 0 && base === undefined) return emptyTableLines(opening, qualifiedName, options, width)
  const rowsAt = (depth: number) =>
    members
      .flatMap(({ key, value }) => expressionLines(key === undefined ? code`...` : code`${key}: `, value, depth))
      .map(indent)
  const hugged = appended(opening, code`${qualifiedName}, () => ({`)
  if (reached.length === 0 && fits(hugged, width)) return [...hugged, ...rowsAt(2 + WIDTH - width), code`}))`]
  const table = [code`() => ({`, ...rowsAt(4 + WIDTH - width), code`}),`]
  return [
    ...opening,
    code`  ${qualifiedName},`,
    ...(members.length === 0 ? [code`() => ({}),`] : table).map(indent),
    ...reached.map((line) => code`  ${line},`),
    ...(options.length === 0 ? [] : lastLines(options, width)),
    code`)`,
  ]
}

/** The options as the last of arguments that have lines of their own. */
function lastLines(options: readonly Option[], width: number): readonly Code[] {
  const line = code`  ${objectLine(options)},`
  return line.length <= width ? [line] : [code`{`, ...optionLines(options, width - 2), code`},`].map(indent)
}

function emptyTableLines(
  opening: readonly Code[],
  qualifiedName: Code,
  options: readonly Option[],
  width: number,
): readonly Code[] {
  const empty = code`() => ({})`
  const parts = [qualifiedName, empty, ...(options.length === 0 ? [] : [code`undefined`])]
  const lines = whole(opening, [...parts, ...(options.length === 0 ? [] : [objectLine(options)])], width)
  if (options.length === 0 || lines.length === opening.length) return lines
  const hugged = appended(opening, code`${joinCode(parts, ', ')}, {`)
  return fits(hugged, width)
    ? [...hugged, ...optionLines(options, width), code`})`]
    : [...opening, ...parts.map((part) => code`  ${part},`), ...lastLines(options, width), code`)`]
}

function objectLine(options: readonly Option[]): Code {
  return code`{ ${joinCode(
    options.map(({ key, value }) => code`${key}: ${value}`),
    ', ',
  )} }`
}

function optionLines(options: readonly Option[], width: number): readonly Code[] {
  return options.flatMap(({ key, value }) => {
    const line = code`  ${key}: ${value},`
    return line.length <= width ? [line] : [code`  ${key}:`, code`    ${value},`]
  })
}

function listLines(
  opening: readonly Code[],
  qualifiedName: Code,
  { words, values }: List,
  width: number,
): readonly Code[] {
  const rest = values === undefined ? [] : [values]
  const text = stringLiteral(words.join(' '))
  if (text.length + 3 <= width) return whole(opening, [qualifiedName, text, ...rest], width)
  const pieces = textPieces(words, width - 9).map((piece) => stringLiteral(piece))
  const lines = pieces.map((piece, index) => {
    const line = index === 0 ? piece : code`  ${piece}`
    return index < pieces.length - 1 ? code`${line} +` : line
  })
  const parts = [[qualifiedName], lines, ...rest.map((value) => [value])]
  return [...opening, ...parts.flatMap((part) => appended(part, code`,`)).map(indent), code`)`]
}

/** Words with blanks between, in pieces of so many columns, at each of which but the last a blank stands. */
function textPieces(words: readonly string[], columns: number): readonly string[] {
  const pieces: string[] = []
  for (const word of words) {
    const last = pieces.at(-1)
    if (last === undefined || last.length + word.length > columns) pieces.push(word)
    else pieces[pieces.length - 1] = `${last} ${word}`
  }
  return pieces.map((piece, index) => (index < pieces.length - 1 ? `${piece} ` : piece))
}

/** A call goes on behind the arrow, where there is room for that. */
function valueLines(opening: readonly Code[], qualifiedName: Code, value: Expression, width: number): readonly Code[] {
  const lines = whole(opening, [qualifiedName, code`() => ${flat(value)}`], width)
  const hugged = appended(opening, code`${qualifiedName}, () =>`)
  if (lines.length === opening.length || value.kind === 'atom' || !fits(hugged, width)) return lines
  return [...hugged, code`  ${flat(value)},`, code`)`]
}

/** All on one line, or each argument on its own. */
function whole(opening: readonly Code[], parts: readonly Code[], width: number): readonly Code[] {
  const flat = appended(opening, code`${joinCode(parts, ', ')})`)
  return fits(flat, width) ? flat : [...opening, ...parts.map((part) => code`  ${part},`), code`)`]
}

/** `depth` counts the columns that the caller puts before the lines. */
function expressionLines(before: Code, value: Expression, depth: number): readonly Code[] {
  const line = code`${before}${flat(value)},`
  if (line.length + depth <= WIDTH || value.kind === 'atom') return [line]
  const rows = value.arguments.flatMap((argument) => expressionLines(code``, argument, depth + 2))
  return [code`${before}${value.name}(`, ...rows.map(indent), code`),`]
}

/** Lines with a text behind the last. */
export function appended(lines: readonly Code[], text: Code): readonly Code[] {
  return lines.map((line, index) => (index === lines.length - 1 ? code`${line}${text}` : line))
}

function fits(lines: readonly Code[], width: number): boolean {
  return (lines.at(-1)?.length ?? 0) <= width
}

function indent(line: Code): Code {
  return code`  ${line}`
}

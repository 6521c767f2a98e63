import { type Code, code, joinCode } from '../plan/code.js'
import type { ValidatorView } from './validator.js'
import type { Expression } from './validator-member.js'

const WIDTH = 120

/** The pieces of `export const name: type = call('…', …)`. */
export interface Declaration {
  readonly name: Code
  readonly type: Code
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
      /** `(): Members<A, B> =>`. */
      readonly arrow: Code
      readonly members: readonly { readonly key: Code; readonly value: Expression }[]
      readonly options: readonly Code[]
    }
  | { readonly kind: 'list'; readonly items: readonly Code[] }
  | { readonly kind: 'value'; readonly value: Expression }

type Table = Extract<Content, { readonly kind: 'table' }>

/** Lays a declaration out as Prettier does at 120 columns. */
export function layOutDeclaration(declaration: Declaration): ValidatorView {
  const { name, type, maker, parameters, qualifiedName, content } = declaration
  const left = code`export const ${name}: ${type} =`
  const call = code`/*#__PURE__*/ ${maker}<${joinCode(parameters, ', ')}>(`
  const inline = code`${left} ${call}`
  if (inline.length <= WIDTH) return { lines: linesOf(content, [inline], qualifiedName, WIDTH) }
  const opened = code`${left} /*#__PURE__*/ ${maker}<`
  if (parameters.length === 1 || opened.length > WIDTH) {
    return { lines: [left, ...linesOf(content, [call], qualifiedName, WIDTH - 2).map(indent)] }
  }
  const last = parameters.length - 1
  const listed = parameters.map((parameter, index) => (index < last ? code`  ${parameter},` : code`  ${parameter}`))
  const opening = [opened, ...listed, code`>(`]
  return { lines: linesOf(content, opening, qualifiedName, WIDTH) }
}

function linesOf(content: Content, opening: readonly Code[], qualifiedName: Code, width: number): readonly Code[] {
  switch (content.kind) {
    case 'table':
      return tableLines(opening, qualifiedName, content, width)
    case 'list':
      return listLines(opening, qualifiedName, content.items, width)
    case 'value':
      return whole(opening, [qualifiedName, code`() => ${flat(content.value)}`], width)
  }
}

function tableLines(opening: readonly Code[], qualifiedName: Code, content: Table, width: number): readonly Code[] {
  const { arrow, members, options } = content
  const objectOfOptions = joinCode(options, ', ')
  const last = options.length === 0 ? [] : [code`{ ${objectOfOptions} }`]
  if (members.length === 0) {
    const lines = whole(opening, [qualifiedName, code`${arrow} ({})`, ...last], width)
    const hugged = appended(opening, code`${qualifiedName}, ${arrow} ({}), {`)
    if (lines.length === opening.length || options.length === 0 || !fits(hugged, width)) return lines
    return [...hugged, ...options.map((option) => code`  ${option},`), code`})`]
  }
  const rowsAt = (depth: number) =>
    members.flatMap(({ key, value }) => expressionLines(code`${key}: `, value, depth)).map(indent)
  const hugged = appended(opening, code`${qualifiedName}, ${arrow} ({`)
  if (options.length === 0 && fits(hugged, width)) return [...hugged, ...rowsAt(2 + WIDTH - width), code`}))`]
  return [
    ...opening,
    code`  ${qualifiedName},`,
    code`  ${arrow} ({`,
    ...rowsAt(4 + WIDTH - width).map(indent),
    code`  }),`,
    ...last.map((options) => code`  ${options},`),
    code`)`,
  ]
}

function listLines(
  opening: readonly Code[],
  qualifiedName: Code,
  items: readonly Code[],
  width: number,
): readonly Code[] {
  const list = joinCode(items, ', ')
  const flat = appended(opening, code`${qualifiedName}, [${list}])`)
  if (fits(flat, width)) return flat
  const hugged = appended(opening, code`${qualifiedName}, [`)
  if (fits(hugged, width)) return [...hugged, ...items.map((item) => code`  ${item},`), code`])`]
  const line = code`  [${list}],`
  const broken = line.length <= width ? [line] : [code`  [`, ...items.map((item) => code`    ${item},`), code`  ],`]
  return [...opening, code`  ${qualifiedName},`, ...broken, code`)`]
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
  const inner = value.kind === 'call' ? expressionLines(code``, value.argument, depth + 2) : [code`${value.first},`]
  const rest = value.rest.map((item) => code`${item},`)
  return [code`${before}${value.name}(`, ...[...inner, ...rest].map(indent), code`),`]
}

/** The expression on one line. */
export function flat(value: Expression): Code {
  switch (value.kind) {
    case 'atom':
      return value.code
    case 'call':
      return code`${value.name}(${joinCode([flat(value.argument), ...value.rest], ', ')})`
    case 'list':
      return code`${value.name}(${joinCode([value.first, ...value.rest], ', ')})`
  }
}

function appended(lines: readonly Code[], text: Code): readonly Code[] {
  return lines.map((line, index) => (index === lines.length - 1 ? code`${line}${text}` : line))
}

function fits(lines: readonly Code[], width: number): boolean {
  return (lines.at(-1)?.length ?? 0) <= width
}

function indent(line: Code): Code {
  return code`  ${line}`
}

import { type Code, code, joinCode } from '../plan/code.js'
import type { ValidatorView } from './validator.js'
import type { Expression } from './validator-member.js'

const WIDTH = 120

/** The pieces of `export const name: type = call('…', …)`. */
export interface Declaration {
  readonly name: Code
  readonly type: Code
  readonly call: Code
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
  const { name, type, call, qualifiedName, content } = declaration
  const left = code`export const ${name}: ${type} =`
  const inline = code`${left} /*#__PURE__*/ ${call}(`
  // Where the call does not fit behind the equals sign, it goes to a line of its own.
  const opening = inline.length <= WIDTH ? [inline] : [left, code`  /*#__PURE__*/ ${call}(`]
  const lines = linesOf(content, opening, qualifiedName)
  return { lines: inline.length <= WIDTH ? lines : [left, ...lines.slice(1).map(indent)] }
}

function linesOf(content: Content, opening: readonly Code[], qualifiedName: Code): readonly Code[] {
  switch (content.kind) {
    case 'table':
      return tableLines(opening, qualifiedName, content)
    case 'list':
      return listLines(opening, qualifiedName, content.items)
    case 'value':
      return whole(opening, [qualifiedName, code`() => ${flat(content.value)}`])
  }
}

function tableLines(opening: readonly Code[], qualifiedName: Code, content: Table): readonly Code[] {
  const { arrow, members, options } = content
  const objectOfOptions = joinCode(options, ', ')
  const last = options.length === 0 ? [] : [code`{ ${objectOfOptions} }`]
  if (members.length === 0) return whole(opening, [qualifiedName, code`${arrow} ({})`, ...last])
  const rows = members.flatMap(({ key, value }) => expressionLines(code`${key}: `, value, code`,`, 2))
  const hugged = appended(opening, code`${qualifiedName}, ${arrow} ({`)
  if (options.length === 0 && fits(hugged)) return [...hugged, ...rows, code`}))`]
  return [
    ...opening,
    code`  ${qualifiedName},`,
    code`  ${arrow} ({`,
    ...rows.map(indent),
    code`  }),`,
    ...last.map((options) => code`  ${options},`),
    code`)`,
  ]
}

function listLines(opening: readonly Code[], qualifiedName: Code, items: readonly Code[]): readonly Code[] {
  const list = joinCode(items, ', ')
  const flat = appended(opening, code`${qualifiedName}, [${list}])`)
  if (fits(flat)) return flat
  const hugged = appended(opening, code`${qualifiedName}, [`)
  if (fits(hugged)) return [...hugged, ...items.map((item) => code`  ${item},`), code`])`]
  const line = code`  [${list}],`
  const broken = line.length <= WIDTH ? [line] : [code`  [`, ...items.map((item) => code`    ${item},`), code`  ],`]
  return [...opening, code`  ${qualifiedName},`, ...broken, code`)`]
}

/** All on one line, or each argument on its own. */
function whole(opening: readonly Code[], parts: readonly Code[]): readonly Code[] {
  const flat = appended(opening, code`${joinCode(parts, ', ')})`)
  return fits(flat) ? flat : [...opening, ...parts.map((part) => code`  ${part},`), code`)`]
}

function expressionLines(before: Code, value: Expression, after: Code, depth: number): readonly Code[] {
  const spaces = code`  `
  const line = code`${spaces}${before}${flat(value)}${after}`
  if (line.length - 2 + depth <= WIDTH - 2 || value.kind === 'atom') return [line]
  if (value.kind === 'list') {
    return [
      code`${spaces}${before}${value.name}(${value.first}, [`,
      ...value.items.map((item) => code`    ${item},`),
      code`  ])${after}`,
    ]
  }
  const rest = value.rest === undefined ? [] : [code`    ${value.rest},`]
  return [
    code`${spaces}${before}${value.name}(`,
    ...expressionLines(code``, value.argument, code`,`, depth + 2).map(indent),
    ...rest,
    code`  )${after}`,
  ]
}

/** The expression on one line. */
export function flat(value: Expression): Code {
  switch (value.kind) {
    case 'atom':
      return value.code
    case 'call':
      return value.rest === undefined
        ? code`${value.name}(${flat(value.argument)})`
        : code`${value.name}(${flat(value.argument)}, ${value.rest})`
    case 'list':
      return code`${value.name}(${value.first}, [${joinCode(value.items, ', ')}])`
  }
}

function appended(lines: readonly Code[], text: Code): readonly Code[] {
  return lines.map((line, index) => (index === lines.length - 1 ? code`${line}${text}` : line))
}

function fits(lines: readonly Code[]): boolean {
  return (lines.at(-1)?.length ?? 0) <= WIDTH
}

function indent(line: Code): Code {
  return code`  ${line}`
}

import { type Code, code, joinCode } from '../plan/code.js'

/** What an interface extends: a name, or a type with arguments. */
export interface Base {
  readonly name: Code
  readonly arguments: readonly Code[]
}

/** A base without arguments. */
export function plainBase(name: Code): Base {
  return { name, arguments: [] }
}

/** `export interface … {`, as Prettier lays it out in 120 columns; with the closing brace where nothing follows. */
export function headingLines(name: Code, bases: readonly Base[], empty: boolean): readonly Code[] {
  const brace = empty ? code`{}` : code`{`
  const start = code`export interface ${name}`
  const texts = bases.map(baseText)
  const [only] = bases
  if (only === undefined) return [code`${start} ${brace}`]
  const list = joinCode(texts, ', ')
  const flat = code`${start} extends ${list} ${brace}`
  if (flat.length <= 120) return [flat]
  if (bases.length === 1 && only.arguments.length > 0) {
    return [
      code`${start} extends ${only.name}<`,
      ...only.arguments.map((argument, index) =>
        index < only.arguments.length - 1 ? code`  ${argument},` : code`  ${argument}`,
      ),
      code`> ${brace}`,
    ]
  }
  if (bases.length === 1) return [flat]
  const behind = code`  extends ${list} ${brace}`
  if (behind.length <= 120) return [start, behind]
  return [
    start,
    code`  extends`,
    ...bases.flatMap((base, index) => listedBase(base, index < bases.length - 1 ? code`,` : code` ${brace}`)),
  ]
}

/** `export type … = A & B<…>`, laid out likewise. The compiler looks up in it what is asked for, and makes no list of all its members. */
export function intersectionLines(name: Code, parts: readonly Base[]): readonly Code[] {
  const start = code`export type ${name} =`
  const list = joinCode(parts.map(baseText), ' & ')
  const flat = code`${start} ${list}`
  const [first, ...others] = parts
  if (flat.length <= 120 || first === undefined) return [flat]
  const listed = (indent: Code) =>
    others.flatMap((part, index) => listedBase(part, index < others.length - 1 ? code` &` : code``, indent))
  const end = others.length > 0 ? code` &` : code``
  if (first.arguments.length > 0 || start.length + first.name.length + end.length < 120)
    return [...behindText(start, first, end), ...listed(code`  `)]
  const behind = code`  ${list}`
  if (behind.length <= 120) return [start, behind]
  return [start, code`  ${first.name}${end}`, ...listed(code`    `)]
}

/** `} & A<…> & B`, behind members of its own. */
export function behindBrace(parts: readonly Base[]): readonly Code[] {
  return parts.flatMap((part, index) => {
    const end = index < parts.length - 1 ? code` &` : code``
    if (index > 0) return listedBase(part, end, code`  `)
    return behindText(code`} &`, part, end)
  })
}

function behindText(text: Code, base: Base, end: Code): readonly Code[] {
  const [first = code``, ...others] = listedBase(base, end, code``, text.length + 1)
  return [code`${text} ${first}`, ...others]
}

function listedBase(base: Base, end: Code, indent = code`    `, before = 0): readonly Code[] {
  const flat = code`${indent}${baseText(base)}${end}`
  if (before + flat.length <= 120 || base.arguments.length === 0) return [flat]
  const last = base.arguments.length - 1
  const lines = base.arguments.map((argument, index) =>
    index < last ? code`${indent}  ${argument},` : code`${indent}  ${argument}`,
  )
  return [code`${indent}${base.name}<`, ...lines, code`${indent}>${end}`]
}

function baseText({ name, arguments: given }: Base): Code {
  return given.length === 0 ? name : code`${name}<${joinCode(given, ', ')}>`
}

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
  const behind = code`  extends ${list} ${brace}`
  if (behind.length <= 120 || bases.length === 1) return [start, behind]
  return [
    start,
    code`  extends`,
    ...bases.flatMap((base, index) => listedBase(base, index < bases.length - 1 ? code`,` : code` ${brace}`)),
  ]
}

function listedBase(base: Base, end: Code): readonly Code[] {
  const flat = code`    ${baseText(base)}${end}`
  if (flat.length <= 120 || base.arguments.length === 0) return [flat]
  const last = base.arguments.length - 1
  const lines = base.arguments.map((argument, index) =>
    index < last ? code`      ${argument},` : code`      ${argument}`,
  )
  return [code`    ${base.name}<`, ...lines, code`    >${end}`]
}

function baseText({ name, arguments: given }: Base): Code {
  return given.length === 0 ? name : code`${name}<${joinCode(given, ', ')}>`
}

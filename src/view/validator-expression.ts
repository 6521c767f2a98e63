import { type Code, code, joinCode } from '../plan/code.js'

/** An expression that may have to be laid out over several lines. */
export type Expression =
  | { readonly kind: 'atom'; readonly code: Code }
  | { readonly kind: 'call'; readonly name: Code; readonly argument: Expression; readonly rest: readonly Code[] }
  /** A call with schemas. */
  | { readonly kind: 'list'; readonly name: Code; readonly first: Code; readonly rest: readonly Code[] }

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

import { type Code, code, joinCode } from '../plan/code.js'

/** An expression that may have to be laid out over several lines. */
export type Expression =
  | { readonly kind: 'atom'; readonly code: Code }
  | { readonly kind: 'call'; readonly name: Code; readonly arguments: readonly Expression[] }

/** Code that stays on its line. */
export function atom(code: Code): Expression {
  return { kind: 'atom', code }
}

/** A call with expressions and with code that stays on its line. */
export function call(name: Code, ...values: readonly (Expression | Code)[]): Expression {
  return { kind: 'call', name, arguments: values.map((value) => (typeof value === 'string' ? atom(value) : value)) }
}

/** The expression on one line. */
export function flat(value: Expression): Code {
  return value.kind === 'atom' ? value.code : code`${value.name}(${joinCode(value.arguments.map(flat), ', ')})`
}

import type { TypeDecl } from '../graph/types.js'
import { type Code, code, identifier, joinCode } from '../plan/code.js'
import type { Scope } from '../plan/types.js'

/** Arguments of `Schema<Message>`; with codecs the second says where there are primitives. */
export function schemaArguments({ kind, name }: TypeDecl, scope: Scope): readonly [Code] | readonly [Code, Code] {
  if (scope.decodable === undefined || kind === 'enum' || kind === 'typeDefinition') return [scope.type(name)]
  return [scope.type(name), scope.decodable.has(name) ? scope.type(name, 'primitives') : identifier('object')]
}

/** `export const MessageSchema: Schema<Message> =`; the arguments on lines of their own where one line does not hold them. */
export function schemaHead(keyword: Code, name: Code, of: readonly Code[], scope: Scope): readonly Code[] {
  const schema = scope.runtime('Schema', 'type')
  const line = code`${keyword} ${name}: ${schema}<${joinCode(of, ', ')}> =`
  if (line.length <= 120 || of.length === 1) return [line]
  const rows = of.map((one, index) => (index < of.length - 1 ? code`  ${one},` : code`  ${one}`))
  return [code`${keyword} ${name}: ${schema}<`, ...rows, code`> =`]
}

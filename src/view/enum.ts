import type { EnumMember, EnumType, TypeDefinition } from '../graph/types.js'
import { type Code, code, identifier, propertyKey, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { primitiveCode } from '../plan/typescript.js'
import { type DocView, docView } from './doc.js'
import { pageTag } from './documented.js'
import { layoutUnion, type UnionLayout } from './layout.js'

/** What `enum.hbs` lays out: an open union of the members, and a constant that documents each. */
export interface EnumView extends UnionLayout {
  readonly doc: DocView | undefined
  readonly name: Code
  /** The same without its page: editors show the tags of both under their one name. */
  readonly constantDoc: DocView | undefined
  readonly members: readonly EnumMemberView[]
}

/** A member of an enumeration. */
export interface EnumMemberView {
  readonly doc: DocView | undefined
  readonly key: Code
  readonly value: Code
  /** On one line. */
  readonly flat: boolean
}

/** What `type-definition.hbs` lays out. */
export interface TypeDefinitionView {
  readonly doc: DocView | undefined
  readonly name: Code
  readonly type: Code
}

/** Unknown members survive: a service may add some (OData CSDL 4.01 §10). */
export function enumView(type: EnumType, scope: Scope): EnumView {
  const name = scope.type(type.name)
  const seen = new Set<string>()
  const members = type.members.filter(({ name }) => seen.size < seen.add(name).size)
  const parts = members.map(({ name }) => stringLiteral(name))
  return {
    doc: docView(type.doc, type.annotations, { see: pageTag(type.page?.file, scope) }),
    name,
    constantDoc: docView(type.doc, type.annotations),
    ...layoutUnion(parts.length === 0 ? [identifier('string')] : [...parts, openString], name.length + 15, 2),
    members: members.map((member) => enumMemberView(member)),
  }
}

function enumMemberView(member: EnumMember): EnumMemberView {
  const key = propertyKey(member.name)
  const value = stringLiteral(member.name)
  return {
    doc: docView(member.doc, member.annotations, { more: member.newer ? [newerLine] : [], width: 118 }),
    key,
    value,
    flat: key.length + value.length + 5 <= 120,
  }
}

const newerLine = code`Only answered with \`Prefer: include-unknown-enum-members\`.`

const openString = code`(string & {})`

/** A name for a primitive with facets. */
export function typeDefinitionView(type: TypeDefinition, scope: Scope): TypeDefinitionView {
  return {
    doc: docView(type.doc, type.annotations),
    name: scope.type(type.name),
    type: primitiveCode(type.underlying, scope),
  }
}

import type { Report } from '../../diagnostics/report.js'
import { membersOf, own, scalar } from './json-elements.js'
import { withMeantKeywords } from './json-meant.js'
import type { Json } from './json-text.js'
import { defaultValue, keywordValue } from './json-values.js'

const facets = ['$MaxLength', '$Precision', '$Scale', '$SRID', '$Unicode'] as const
const typed = ['$Type', '$Collection', '$Nullable', ...facets] as const
const operation = ['$Kind', '$IsBound', '$EntitySetPath', '$Parameter', '$ReturnType'] as const
const bound = ['$Type', '$NavigationPropertyBinding'] as const

/** The keywords of each object (OData CSDL JSON 4.01). */
const keywords = {
  Edmx: ['$Version', '$EntityContainer', '$Reference', '$schema'],
  Reference: ['$Include', '$IncludeAnnotations'],
  Include: ['$Namespace', '$Alias'],
  IncludeAnnotations: ['$TermNamespace', '$Qualifier', '$TargetNamespace'],
  Schema: ['$Alias', '$Annotations'],
  EntityType: ['$Kind', '$BaseType', '$Abstract', '$OpenType', '$HasStream', '$Key'],
  ComplexType: ['$Kind', '$BaseType', '$Abstract', '$OpenType'],
  Property: ['$Kind', '$DefaultValue', ...typed],
  NavigationProperty: [
    '$Kind',
    '$Type',
    '$Collection',
    '$Nullable',
    '$Partner',
    '$ContainsTarget',
    '$ReferentialConstraint',
    '$OnDelete',
  ],
  EnumType: ['$Kind', '$IsFlags', '$UnderlyingType'],
  TypeDefinition: ['$Kind', '$UnderlyingType', ...facets],
  Action: operation,
  Function: [...operation, '$IsComposable'],
  Parameter: ['$Name', ...typed],
  ReturnType: typed,
  EntityContainer: ['$Kind', '$Extends'],
  EntitySet: ['$Collection', '$IncludeInServiceDocument', ...bound],
  Singleton: ['$Nullable', '$Collection', ...bound],
  ActionImport: ['$Action', '$EntitySet'],
  FunctionImport: ['$Function', '$EntitySet', '$IncludeInServiceDocument'],
  Term: ['$Kind', '$BaseTerm', '$AppliesTo', '$DefaultValue', ...typed],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** Objects of CSDL JSON, by the element that they stand for. */
export type ObjectKind = keyof typeof keywords

/** An object whose keywords have been checked. */
export interface Checked {
  /** With keywords that can only be slips as they were meant. */
  readonly value: Json
  /** Attributes whose value is of another kind, and cannot be read. */
  readonly unread: ReadonlySet<string> | undefined
}

/** A finding for each keyword that an object does not have, has twice, or gives a value of another kind. */
export function checkKeywords(kind: ObjectKind, json: Json, report: Report): Checked {
  const known: readonly string[] = keywords[kind]
  const value = withMeantKeywords(json, known)
  const seen = new Set<string>()
  let unread: Set<string> | undefined
  for (const [index, member] of membersOf(json).entries()) {
    const { name, value: held, origin } = member
    const meant = membersOf(value)[index]?.name ?? name
    if (name.includes('@') && !isAnnotated(name, kind, json))
      report.add('csdl/unknown-attribute', { element: kind, attribute: name }, origin)
    if (meant !== name) {
      const data = { element: kind, attribute: name, meant }
      report.add('csdl/unknown-attribute', data, origin, { suggestion: meant })
      continue
    }
    if (!name.startsWith('$') || name.includes('@')) continue
    const { expected, kinds } = name === '$DefaultValue' ? defaultValue(value) : keywordValue(name)
    if (seen.has(name)) report.add('csdl/repeated-element', { element: name, parent: kind }, origin)
    else if (!known.includes(name)) report.add('csdl/unknown-attribute', { element: kind, attribute: name }, origin)
    else if (!kinds.includes(held.kind)) {
      report.add('csdl/bad-value', { attribute: name, value: scalar(held) ?? held.kind, expected }, origin)
      unread = (unread ?? new Set()).add(name === '$Type' && kind === 'EntitySet' ? 'EntityType' : name.slice(1))
    } else if (name === '$Scale' && held.kind === 'string' && /^\d/.test(held.value))
      report.add('csdl/bad-value', { attribute: name, value: `"${held.value}"`, expected }, origin)
    else if (name === '$Type' && held.kind === 'string' && held.value.startsWith('Collection('))
      report.add(
        'csdl/bad-value',
        { attribute: name, value: held.value, expected: 'the type of an item, with `$Collection` beside it' },
        origin,
      )
    seen.add(name)
  }
  return { value, unread }
}

/** Annotations, members of an enumeration, and what happens on delete, are annotated beside them; all others inside (OData CSDL JSON 4.01 §14.2). */
function isAnnotated(annotation: string, kind: ObjectKind, json: Json): boolean {
  const [first, last] = [annotation.indexOf('@'), annotation.lastIndexOf('@')]
  const has = (name: string) => membersOf(json).some((member) => member.name === name)
  if (last > first && !has(annotation.slice(0, last))) return false
  if (first === 0) return kind !== 'Edmx' && kind !== 'IncludeAnnotations'
  const name = annotation.slice(0, first)
  if (kind === 'EnumType') return has(name)
  return kind === 'NavigationProperty' && name === '$OnDelete'
}

/** A finding for each declaration in `json` that is no object, or one of the other kinds that may stand there. */
export function checkObjects(json: Json, kinds: readonly Json['kind'][], report: Report): void {
  for (const { name, value, origin } of own(json)) {
    if (kinds.includes(value.kind)) continue
    const expected = kinds
      .map((kind) => (kind === 'object' || kind === 'array' ? `an ${kind}` : `a ${kind}`))
      .join(' or ')
    report.add('csdl/bad-value', { attribute: name, value: scalar(value) ?? value.kind, expected }, origin)
  }
}

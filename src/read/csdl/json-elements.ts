import type { Origin, Place } from '../source.js'
import { createAttributes } from './attributes.js'
import type { Json, Member } from './json-text.js'
import { defaultValue, keywordValue } from './json-values.js'
import type { Element } from './xml.js'

/** Type, nullability and facets, with the defaults of JSON written out: `Edm.String`, not nullable, any scale. */
export function typed(value: Json): Attributes {
  return {
    Type: typeOf(value),
    Nullable: 'false',
    ...attributesOf(value, 'Nullable'),
    ...facetsOf(value, attributesOf(value, 'Type').Type),
    ...attributesOf(value, 'DefaultValue'),
  }
}

/** `Edm.String` where nothing is said; undefined where what is said cannot be read. */
export function typeOf(value: Json): string | undefined {
  const { Type: type, Collection: many } = attributesOf(value, 'Type', 'Collection')
  if (type === undefined && member(value, '$Type') !== undefined) return undefined
  return many === 'true' ? `Collection(${type ?? 'Edm.String'})` : (type ?? 'Edm.String')
}

/** Facets of a use of `type`; a decimal has any scale in JSON, unless it says one. */
export function facetsOf(value: Json, type: string | undefined): Attributes {
  const scale = type === 'Edm.Decimal' ? { Scale: 'variable' } : {}
  return { ...scale, ...attributesOf(value, 'MaxLength', 'Precision', 'Scale', 'Unicode', 'SRID') }
}

/** Attributes of an element; undefined ones are not there. */
export type Attributes = Readonly<Record<string, string | undefined>>

/** Keywords as attributes: `$Abstract` is `Abstract`. */
export function attributesOf<N extends string>(value: Json, ...names: readonly N[]): { readonly [name in N]?: string } {
  const found: { [name in N]?: string } = {}
  for (const name of names) {
    const given = member(value, `$${name}`)
    const text = scalar(given)
    const { kinds } = name === 'DefaultValue' ? defaultValue(value) : keywordValue(`$${name}`)
    if (text !== undefined && given !== undefined && kinds.includes(given.kind)) found[name] = text
  }
  return found
}

/** Members that declare something: neither keywords nor annotations. */
export function own(value: Json): readonly Member[] {
  return membersOf(value).filter(({ name }) => !name.startsWith('$') && !name.includes('@'))
}

/** Names of what is declared, but cannot be read. */
export function lostOf(value: Json, isRead: (declared: Json) => boolean): readonly string[] {
  return own(value).flatMap((each) => (isRead(each.value) ? [] : [each.name]))
}

/** The members of an object; none of anything else. */
export function membersOf(value: Json | undefined): readonly Member[] {
  return value?.kind === 'object' ? value.members : []
}

/** The value of a member. */
export function member(value: Json, name: string): Json | undefined {
  return membersOf(value).find((each) => each.name === name)?.value
}

/** The text of a string, a number or a truth value; a whole number is written as one (`1e1` is `10`). */
export function scalar(value: Json | undefined): string | undefined {
  if (value?.kind === 'number') {
    const number = Number(value.text)
    return Number.isSafeInteger(number) && !/^-?\d+$/.test(value.text) ? String(number) : value.text
  }
  return value?.kind === 'string' || value?.kind === 'boolean' ? String(value.value) : undefined
}

/** Where an object is declared, and where its keywords stand: as attributes, `$BaseType` is `BaseType`. */
export function placed(origin: Origin, value: Json): Origin {
  const parts: Record<string, Place> = Object.create(null)
  let some = false
  for (const { name, origin: place } of membersOf(value)) {
    if (!name.startsWith('$') || place.line === origin.line) continue
    parts[name.slice(1)] = { line: place.line, column: place.column }
    some = true
  }
  if (parts['Type'] !== undefined) parts['EntityType'] = parts['Type']
  return some ? { ...origin, parts } : origin
}

/** An element as `readXml` gives it. */
export function element(
  name: string,
  origin: Origin,
  given: Attributes = {},
  children: readonly Element[] = [],
  unread: ReadonlySet<string> | undefined = undefined,
): Element {
  const attributes = createAttributes()
  for (const [key, value] of Object.entries(given)) if (value !== undefined) attributes[key] = value
  return { name, attributes, children, text: '', origin, unread }
}

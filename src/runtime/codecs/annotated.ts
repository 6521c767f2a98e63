import { statedType } from '../validate/control.js'
import { createValidator } from '../validate/engine.js'
import { geo } from '../validate/geo.js'
import { collection, nullable } from '../validate/modifiers.js'
import { isPlainObject } from '../validate/plain-object.js'
import * as primitive from '../validate/primitives.js'
import type { Shape, Validator, Walk } from '../validate/types.js'
import { decide } from '../validate/walk.js'

/**
 * A structured type with those members of a value that it does not declare, or declares as untyped: what they are is said beside them
 * (`"x@odata.type": "#Int64"`), or in them (OData JSON Format 4.01 §4.6.3). Other validators as they are.
 */
export function annotated(validator: Validator, value: unknown, walk: Walk, types: readonly Validator[]): Validator {
  const shape = validator.kind === 'shape' && validator.run === undefined ? validator.shape?.() : undefined
  if (shape === undefined || !isPlainObject(value)) return validator
  const found = Object.keys(value).flatMap((key): readonly (readonly [string, Validator])[] => {
    if (/[@#]/.test(key) || !isUntyped(shape, key, walk)) return []
    const { [`${key}@odata.type`]: long, [`${key}@type`]: stated = long } = value as Readonly<Record<string, unknown>>
    return [[key, namedType(stated, types, shape.members[key])]]
  })
  if (found.length === 0) return validator
  const whole = { ...shape, members: Object.assign(Object.create(null), shape.members, Object.fromEntries(found)) }
  return createValidator(validator.name, 'shape', undefined, () => whole, undefined, validator.flags)
}

/** Undeclared members of a type that is not open stay what they are where they are reported or left out. */
function isUntyped({ members, open }: Shape, key: string, { unknown = 'allow' }: Walk): boolean {
  const member = members[key]
  return member === undefined
    ? open === true || unknown === 'allow'
    : /^Edm\.(Untyped|PrimitiveType)$/.test(member.name)
}

/** What an annotation names: a primitive type, one of `types`, or a collection of such; any value where it is not known. */
function namedType(stated: unknown, types: readonly Validator[], declared?: Validator): Validator {
  const name = typeof stated === 'string' ? stated.replace(/^.*#/, '') : ''
  const item = /^Collection\((.*)\)$/.exec(name)?.[1]
  if (item !== undefined) return nullable(collection(namedType(item, types)))
  const found = types.find((type) => type.name === name || type.shape?.().names.includes(name))
  return nullable(found ?? primitiveType(name.replace(/^Edm\./, '')) ?? anyValue(types, declared))
}

/** What is declared, if anything; objects and arrays are looked into, as what is in them may have types as well. */
function anyValue(types: readonly Validator[], declared?: Validator): Validator {
  return createValidator('Edm.Untyped', undefined, undefined, undefined, (value, walk) => {
    if (declared && !decide(declared, value, walk)) return false
    if (Array.isArray(value)) return walk.convert(collection(nullable(anyValue(types))), value, walk)
    return !isPlainObject(value) || walk.convert(typeOf(value, types), value, walk)
  })
}

function typeOf(value: object, types: readonly Validator[]): Validator {
  const stated = statedType(value)
  return types.find(({ shape }) => shape?.().names.includes(stated)) ?? anyShape
}

const anyShape: Validator = /*#__PURE__*/ createValidator('an object', 'shape', undefined, () => ({
  members: Object.create(null),
  names: [],
  lineage: [],
  open: true,
  derived: { includes: () => true },
}))

/** By the name of the type without its namespace; GeoJSON by its shape. */
function primitiveType(name: string): Validator | undefined {
  const [, shape] = /^Geo(?:graphy|metry)(|Point|(?:Multi)?(?:Point|LineString|Polygon)|Collection)$/.exec(name) ?? []
  if (shape !== undefined) return geo(shape === 'Collection' ? 'GeometryCollection' : shape || undefined)
  return Object.values<Validator | ((...of: never) => Validator)>(primitive).find(
    (one): one is Validator => one.name === `Edm.${name}` && name !== 'PrimitiveType',
  )
}

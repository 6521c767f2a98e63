import * as v from '../../../../src/runtime/validate/index.js'

/** A drawing with shapes of types, parts that are entities, and each kind of member that requests treat differently. */
export const Entity: v.Schema<object> = v.object<object>(
  'self=t.entity',
  () => ({ id: v.immutable(v.string) }),
  undefined,
  { abstract: true, derived: 'drawing sketch' },
)
export const Shape: v.Schema<object> = v.object<object>('self=t.shape', () => ({ name: v.stringOrNull }), undefined, {
  abstract: true,
})
export const Circle: v.Schema<object> = v.object<object>(
  'self=t.circle',
  () => ({ radius: v.int32 }),
  () => Shape,
)
export const Ring: v.Schema<object> = v.object<object>(
  'o=other.ring',
  () => ({ inner: v.int32 }),
  () => Circle,
)
export const Colour: v.Schema<string> = v.enumeration<string>('t.colour', 'red green')
export const Levels: v.Schema<string> = v.enumeration<string>('t.levels', 'low high', '10 -20')
export const Sides: v.Schema<string> = v.flags<string>('t.sides', 'left right', 3)
export const Code: v.Schema<string> = v.scalar<string>('t.code', () => v.maxLength(v.string, 3))
export const Bag: v.Schema<object> = v.object<object>('t.bag', () => ({ known: v.int32 }), undefined, { open: true })
export const Drawing: v.Schema<object> = v.object<object>(
  'self=t.drawing',
  () => ({
    title: v.required(v.maxLength(v.string, 5)),
    size: v.int32OrNull,
    colour: v.nullable(Colour),
    sides: Sides,
    level: Levels,
    code: Code,
    tags: v.collection(v.string),
    notes: v.collection(v.stringOrNull),
    shape: v.nullable(v.anyOf(Shape, Circle, Ring)),
    shapes: v.collection(v.anyOf(Shape, Circle, Ring)),
    bag: Bag,
    made: v.readOnly(v.dateTimeOffset),
    kind: v.immutable(v.string),
    rank: v.nonInsertable(v.int32),
    owner: v.anyObjectOrNull,
    parts: v.anyObjects,
    author: v.required(v.anyObject),
  }),
  () => Entity,
  { derived: 'sketch' },
)

import { refuse } from '../validate/engine.js'
import { isPlainObject } from '../validate/plain-object.js'
import type { CheckOptions, CheckResult, Convert, Schema, Validator, Walk } from '../validate/types.js'
import { decide } from '../validate/walk.js'
import { annotated } from './annotated.js'
import type { Codec, Conversions, Decoded, Encodable, Encoded, Wires } from './codec.js'

/** How a value is checked, and what becomes of its primitive values. */
export interface CodecOptions<C extends readonly Codec[]> extends Pick<CheckOptions, 'for' | 'unknown'> {
  /** At most one for each primitive type; of several, the last counts. */
  readonly codecs: C
  /** Schemas of types that dynamic and untyped properties may name (`"x@odata.type": "#shop.Address"`); primitive types are known. */
  readonly types?: readonly Validator[] | undefined
}

/**
 * Checks what came as JSON, and gives a copy in which codecs have decoded their types; all else is as it came. Never throws. Types of the
 * result need `codecs: true` in the config.
 */
export function parse<T, P extends object, const C extends readonly Codec[]>(
  schema: Schema<T, P>,
  value: unknown,
  options: CodecOptions<C>,
): CheckResult<Decoded<T, P, Conversions<C>>> {
  const convert = converter(options, (codec, wire, validator, walk) => {
    if (!decide(validator, wire, walk)) return false
    walk.out = codec.decode(wire as string | number)
    return true
  })
  return schema.check(value, { ...options, convert }) as CheckResult<Decoded<T, P, Conversions<C>>>
}

/**
 * The way back: a copy as JSON has it, and checked. What `parse` gave comes back, in the form that the codecs write. Values that are on the
 * wire already stay. Never throws.
 */
export function serialize<V, P extends object, const C extends readonly Codec[]>(
  schema: Schema<unknown, P>,
  value: V & Encodable<V, P, Conversions<C>>,
  options: CodecOptions<C>,
): CheckResult<Encoded<V, P, Conversions<C>, Wires<C>>> {
  const convert = converter(options, (codec, held, validator, walk) => {
    const wire = codec.is(held) ? codec.encode(held) : held
    walk.out = wire
    return decide(validator, wire, walk)
  })
  return schema.check(value, { ...options, convert }) as CheckResult<Encoded<V, P, Conversions<C>, Wires<C>>>
}

/** Takes the step where there is a codec for the type of a value, with which the name of its validator begins. */
function converter(
  { codecs, types = [] }: CodecOptions<readonly Codec[]>,
  step: (codec: Codec, value: unknown, validator: Validator, walk: Walk) => boolean,
): Convert {
  const byType = new Map<string, Codec>(codecs.map((codec) => [codec.type, codec]))
  // The same object of the same type is the same once more, so that the walk remembers it.
  const known = new WeakMap<object, readonly [declared: Validator, actual: Validator]>()
  const actualOf = (declared: Validator, value: unknown, walk: Walk): Validator => {
    if (!isPlainObject(value)) return declared
    const before = known.get(value)
    if (before?.[0] === declared) return before[1]
    const actual = annotated(declared, value, walk, types)
    if (actual !== declared) known.set(value, [declared, actual])
    return actual
  }
  return (validator, value, walk) => {
    const codec = byType.get(/^[\w.]*/.exec(validator.name)?.[0] ?? '')
    if (codec === undefined) return decide(actualOf(validator, value, walk), value, walk)
    try {
      return step(codec, value, validator, walk)
    } catch {
      return refuse(walk, 'codec', `${validator.name} that ${codec.name} can hold`, value)
    }
  }
}

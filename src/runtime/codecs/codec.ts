/** Primitive types whose JSON does not tell them from text or from plain numbers. */
export type DecodablePrimitive =
  `Edm.${'Binary' | 'Date' | 'DateTime' | 'DateTimeOffset' | 'Decimal' | 'Duration' | 'Guid' | 'Int64' | 'Time' | 'TimeOfDay'}`

/** What interfaces of V4 have on the wire: 64-bit numbers and decimals are numbers, though text may stand there. */
export type WireOf<Primitive> = Primitive extends 'Edm.Int64' | 'Edm.Decimal' ? number : string

/** How the values of one primitive type are held in memory, and what interfaces have in their place. An object of your own will do. */
export interface Codec<
  Primitive extends DecodablePrimitive = DecodablePrimitive,
  Value = unknown,
  Wire = WireOf<Primitive>,
> {
  /** The type as CSDL names it: `Edm.DateTimeOffset`. */
  readonly type: Primitive
  /** What it gives, in words: `a Date`. */
  readonly name: string
  /** Gets only what the type allows on the wire. May throw: then there is an issue with the code `codec`. */
  decode(wire: string | number): Value
  /** What `serialize` encodes; anything else is taken to be as on the wire already. */
  is(value: unknown): boolean
  /** Its result is validated. May throw as well. */
  encode(value: Value): string | number
  /** Never there at run time; carries the type. */
  readonly '~wire'?: Wire
}

/** By the name of a primitive type, what codecs make of it. */
export type Conversions<C extends readonly Codec[]> = {
  readonly [One in C[number] as One['type']]: One extends Codec<DecodablePrimitive, infer Value, unknown>
    ? Value
    : never
}

/** By the name of a primitive type, what codecs write. */
export type Wires<C extends readonly Codec[]> = {
  readonly [One in C[number] as One['type']]: One extends { readonly '~wire'?: infer Wire }
    ? unknown extends Wire
      ? WireOf<One['type']>
      : Wire
    : never
}

/**
 * `T` as codecs give it: `P` says which of its members are of which primitive types (`Message$Primitives`), and `By` what becomes of these
 * (`Conversions`).
 */
export type Decoded<T, P, By> = [P] extends [never]
  ? T
  : { [K in keyof T]: K extends keyof P ? DecodedMember<T[K], P[K], By> : T[K] }

type DecodedMember<V, P, By> = V extends null | undefined
  ? V
  : V extends readonly (infer Item)[]
    ? DecodedMember<Item, P, By>[]
    : P extends string
      ? P extends keyof By
        ? By[P]
        : V
      : Decoded<V, P, By>

/** The same the other way: what `serialize` gives for a value of type `V`; `On` says what codecs write (`Wires`). */
export type Encoded<V, P, By, On = { readonly [K in DecodablePrimitive]: WireOf<K> }> = {
  [K in keyof V]: K extends keyof P ? EncodedMember<V[K], P[K], By, On> : V[K]
}

type EncodedMember<V, P, By, On> = V extends null | undefined
  ? V
  : P extends string
    ? P extends keyof By & keyof On
      ? V extends By[P]
        ? On[P]
        : V extends readonly (infer Item)[]
          ? EncodedMember<Item, P, By, On>[]
          : V
      : V
    : V extends readonly (infer Item)[]
      ? EncodedMember<Item, P, By, On>[]
      : Encoded<V, P, By, On>

/** Holds members of `V` that codecs encode against what these take. */
export type Encodable<V, P, By> = { [K in keyof V]: K extends keyof P ? EncodableMember<V[K], P[K], By> : V[K] }

type EncodableMember<V, P, By> = V extends null | undefined
  ? V
  : P extends string
    ? P extends keyof By
      ? V extends By[P]
        ? V
        : V extends readonly unknown[]
          ? By[P][]
          : By[P]
      : V
    : V extends readonly (infer Item)[]
      ? EncodableMember<Item, P, By>[]
      : Encodable<V, P, By>

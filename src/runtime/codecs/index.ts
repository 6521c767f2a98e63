export type { Codec, Conversions, DecodablePrimitive, Decoded, Encodable, Encoded, WireOf, Wires } from './codec.js'
export { bigintCodec, bigintTextCodec, bytesCodec, dateCodec } from './codecs.js'
export { type CodecOptions, parse, serialize } from './parse.js'
export { type TemporalClass, type TemporalLike, temporalCodecs } from './temporal.js'

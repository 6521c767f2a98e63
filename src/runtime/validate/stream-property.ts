import { nullable } from './modifiers.js'
import { stringOrNull } from './or-null.js'
import { stream } from './primitives.js'
import type { Validator } from './types.js'

/**
 * What a table has of a stream property (OData JSON Format 4.01 §9): its content, which only stands there where it was expanded, and the address of
 * that.
 */
export function streamProperty<N extends string>(name: N): Readonly<Record<`${N}@odata.mediaReadLink`, Validator>> {
  const link = `${name}@odata.mediaReadLink` as const
  return { [name as string]: nullable(stream), [link]: stringOrNull } as Record<typeof link, Validator>
}

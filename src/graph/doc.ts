import type { Origin } from '../read/source.js'
import type { Doc } from './doc-types.js'

/** A text that states nothing beside itself. */
export function plainDoc(text: string, origin: Origin, deprecated?: string | undefined): Doc {
  return {
    text,
    origin,
    readOnly: false,
    required: false,
    immutable: false,
    nullable: undefined,
    deprecated,
    retired: undefined,
    possibleValues: [],
    newerValues: [],
    exhaustive: false,
    defaultValue: undefined,
    limits: { minimum: undefined, maximum: undefined, maxLength: undefined, maxItems: undefined },
    query: { options: [], operators: [], returned: undefined },
  }
}

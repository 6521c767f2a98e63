import { refuse } from './engine.js'
import { NON_INSERTABLE, NULLABLE } from './member-flags.js'
import { collection, nullable } from './modifiers.js'
import { describe } from './plain-object.js'
import { string } from './primitives.js'
import type { Shape, Validator, Walk } from './types.js'
import { visit } from './walk.js'

/** Name of the type that `@odata.type` states, without what stands before `#` (OData JSON Format 4.01 §4.6.3); empty where none is stated. */
export function statedType(value: unknown): string {
  return String((value as Stating)?.['@type'] ?? (value as Stating)?.['@odata.type'] ?? '').replace(/^.*#/, '')
}

type Stating = { readonly [key: string]: unknown } | null | undefined

/** Checks a key that has an `@`, or a `#` where an operation is advertised: control information has the JSON type of the standard (OData JSON Format 4.01 §4.6); other annotations pass. */
export function controlInformation(key: string, value: unknown, shape: Shape, walk: Walk): unknown {
  // Text is quoted here, and an object is `Object`.
  const text = key.concat('=', describe(value))
  if (/^@(odata\.type="|type="#)/.test(text)) {
    const stated = (value as string).replace(/^.*#/, '')
    // Another type than the declared one may be one that was not known when this was generated only where something is read, and not reported.
    return (
      shape.names.includes(stated) ||
      (walk.strict
        ? shape.derived?.includes(stated)
        : !shape.lineage.includes(stated) && /^(?!Edm\.).+\.\w+$/.test(stated)) ||
      refuse(walk, 'type-name', `${shape.names[0]} or a derived type`, value)
    )
  }
  const wrong =
    /^[^=]*@(odata\.)?(count=(?!"?\d+"?$)|removed=(?!O)|delta=(?!A)|(context|type|\w*(Link|tag))=(?!")|(id|media\w+)=(?!["n]))/
  return !wrong.test(text) || refuse(walk, 'type', key, value)
}

/** An entity that exists takes the place of an expanded one (OData JSON Format 4.01 §8.5): its address, or a builder that is its address in JSON. */
export function binding(member: Validator, value: unknown, walk: Walk): boolean {
  const of =
    typeof member.of === 'object'
      ? collection(string)
      : walk.strict & NON_INSERTABLE || !(member.flags & NULLABLE)
        ? string
        : nullable(string)
  return visit(of, JSON.parse(JSON.stringify(value)), walk)
}

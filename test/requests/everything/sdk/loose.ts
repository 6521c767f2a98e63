import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Loose {
  readonly '@odata.type'?: '#acme.model.Loose'
  Known?: string | null
}

/** What is sent to make one: all that Loose has. */
export type LooseCreate = Loose

export const LooseSchema: Schema<Loose> = /*#__PURE__*/ object<Loose>(
  'm=acme.model.Loose',
  () => ({
    Known: stringOrNull,
  }),
  undefined,
  { open: true },
)

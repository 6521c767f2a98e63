import {
  type Entity,
  type KeyedSet,
  type Schema,
  anyObjects,
  immutable,
  int32,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Part {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Part'
  No?: number
  Label?: string | null
  SubParts?: Part[]
}

/** What is sent to make one: PartCreate has no computed members, keys that the service assigns, or streams. */
export interface PartCreate extends PartUpdate {
  No?: number
}

/** What may be changed afterwards: PartUpdate has no keys, computed or immutable members. */
export interface PartUpdate {
  '@odata.type'?: '#acme.model.Part'
  Label?: string | null
  SubParts?: PartCreate[]
}

export const PartSchema: Schema<Part> = /*#__PURE__*/ object<Part>('m=acme.model.Part', () => ({
  No: immutable(int32),
  Label: stringOrNull,
  SubParts: anyObjects,
}))

/** Where Part leads. */
export interface Part$Links {
  SubParts: Part$Set
}

/** What can be expanded in Part. */
export interface Part$Nav {
  SubParts: readonly [Part, Part$Nav, true]
}

/** One Part. */
export type Part$Item = Part$Links & Entity<Part, Part$Nav, PartUpdate, 'No'>

/** A collection of Part. */
export type Part$Set = KeyedSet<Part, Part$Nav, PartCreate, 'No', number, Part$Item>

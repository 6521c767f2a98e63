import {
  type Decimal,
  type Int64,
  type Property,
  type Schema,
  type Value,
  decimalOf,
  int64OrNull,
  nullable,
  object,
} from 'edmwright/runtime'

export interface Quota {
  readonly '@odata.type'?: '#microsoft.graph.quota'
  total?: Int64 | null
  used?: Int64 | null
  share?: Decimal | null
}

/** What is sent to make one: all that Quota has. */
export type QuotaCreate = Quota

export const QuotaSchema: Schema<Quota> = /*#__PURE__*/ object<Quota>('graph=microsoft.graph.quota', () => ({
  total: int64OrNull,
  used: int64OrNull,
  share: nullable(decimalOf(5, 4)),
}))

/** Where Quota leads. */
export interface Quota$Links {
  total(parameters: { unit: string | null }): Value<Decimal | null>
}

/** One Quota; `Quota$Item<null>` may be missing. */
export type Quota$Item<$Null = never> = Quota$Links & Property<Quota, $Null>

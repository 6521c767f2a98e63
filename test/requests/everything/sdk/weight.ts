import { type Decimal, type Schema, decimal, scalar } from 'edmwright/runtime'

export type Weight = Decimal

export const WeightSchema: Schema<Weight> = /*#__PURE__*/ scalar<Weight>('acme.model.Weight', () => decimal)

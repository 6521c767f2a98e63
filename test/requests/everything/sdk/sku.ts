import { type Schema, scalar, string } from 'edmwright/runtime'

export type Sku = string

export const SkuSchema: Schema<Sku> = /*#__PURE__*/ scalar<Sku>('acme.model.Sku', () => string)

import type { Category$Set } from './category.js'
import type { Employee$Set } from './employee.js'
import type { Order_Detail$Set } from './order_Detail.js'
import type { Photo$Set } from './photo.js'
import type { Product$Set } from './product.js'
import type { ClientBase, Guid, LazyRequest, RequestOptions, Value, Without } from 'edmwright/runtime'
import { type DateTime, type Facts, type Transport, createClient as createClient_2 } from 'edmwright/runtime/v2'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  Categories: Without<Category$Set, '$delete'>
  Employees: Employee$Set
  Order_Details: Without<Order_Detail$Set, '$create' | '$update' | '$replace'>
  Photos: Photo$Set
  Products: Product$Set
  CountProducts(): Value<number | null>
  Discontinue(
    parameters: {
      token: Guid
    },
    options?: RequestOptions,
  ): LazyRequest<boolean | null>
  ProductsByRating(parameters: { rating: number; since?: DateTime | null }): Product$Set
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  services: {
    GET: 'CountProducts|ProductsByRating',
    POST: 'Discontinue',
  },
  operations: 'unqualified',
  namespace: 'TradingModel',
  imports: 'CountProducts|Discontinue|ProductsByRating',
  named: 'Ord*',
  literals: {
    Binary: 'Pic*',
    DateTime: 'Rel,Sin,sin*',
    DateTimeOffset: 'Cha*',
    Decimal: 'Bud,Uni*',
    Double: 'Wei*',
    Guid: 'Emp,ID|Rep,Tok,tok*',
    Int64: 'Ord,Sto*',
    Time: 'Ope*',
  },
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

import type { Customer$Set } from './customer.js'
import type { Order$Set } from './order.js'
import type { OrderLine$Set } from './orderLine.js'
import {
  type ClientBase,
  type Facts,
  type Transport,
  type Value,
  createClient as createClient_2,
} from 'edmwright/runtime'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  Customers: Customer$Set
  Lines: OrderLine$Set
  Orders: Order$Set
  greet(parameters: { name: string | null }): Value<string | null>
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  namespace: 'shop',
  imports: 'greet',
  named: 'Lin*',
  literals: {
    Bare: '*D|Ord,Pla*',
    Date: 'Sin*',
  },
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

import type { Line$Set } from './line.js'
import type { Order$Set } from './order.js'
import type { ClientBase } from 'edmwright/runtime'
import { type Facts, type Transport, createClient as createClient_2 } from 'edmwright/runtime/v2'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  Lines: Line$Set
  Orders: Order$Set
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  operations: 'unqualified',
  namespace: 'sales',
  named: 'Lin*',
  literals: {
    DateTime: 'Pla*',
    Decimal: 'Tot*',
  },
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

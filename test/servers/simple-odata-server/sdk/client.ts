import type { Product$Set } from './product.js'
import { type ClientBase, type Facts, type Transport, createClient as createClient_2 } from 'edmwright/runtime'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  products: Product$Set
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  namespace: 'shop',
  literals: {
    Bare: 'made',
  },
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

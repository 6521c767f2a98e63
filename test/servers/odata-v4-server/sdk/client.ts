import type { Animal$Set } from './animal.js'
import type { Owner$Set } from './owner.js'
import type { Picture$Set } from './picture.js'
import {
  type ClientBase,
  type Facts,
  type LazyRequest,
  type RequestOptions,
  type Transport,
  type Value,
  createClient as createClient_2,
} from 'edmwright/runtime'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  Animals: Animal$Set
  Owners: Owner$Set
  Pictures: Picture$Set
  clear(parameters?: undefined, options?: RequestOptions): LazyRequest<boolean | null>
  echo(parameters: { text: string | null }): Value<string | null>
  heaviest(parameters: { least: number | null }): Value<number | null>
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  namespace: 'zoo',
  imports: 'clear|echo|heaviest',
  literals: {
    Bare: 'Bor,Tag',
  },
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

import type { Address, AddressCreateUnion } from './address.js'
import type { Alarm$Set } from './alarm.js'
import type { Category$Set } from './category.js'
import type { Color } from './color.js'
import type { Country$Set } from './country.js'
import type { Day$Set } from './day.js'
import type { Photo$Set } from './photo.js'
import type { Product$Set } from './product.js'
import type { Setting$Item } from './setting.js'
import type { Shade$Set } from './shade.js'
import type { Supplier$Set } from './supplier.js'
import {
  type ClientBase,
  type DateOnly,
  type Facts,
  type LazyRequest,
  type Page,
  type RequestOptions,
  type StreamResult,
  type Transport,
  type Value,
  createClient as createClient_2,
  withLongNames,
} from 'edmwright/runtime'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  Alarms: Alarm$Set
  Categories: Category$Set
  Countries: Country$Set
  Days: Day$Set
  Photos: Photo$Set
  Products: Product$Set
  Settings: Setting$Item
  Shades: Shade$Set
  Suppliers: Supplier$Set
  FindProducts(parameters: { Where: Address | AddressCreateUnion | null }): Product$Set
  Palette(parameters?: undefined, options?: RequestOptions): LazyRequest<Page<Color>>
  Picture(parameters: { Size: number | null }): StreamResult
  Recount(
    parameters?: {
      Deep?: boolean | null
    },
    options?: RequestOptions,
  ): LazyRequest<number | null>
  Reset(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
  Sort(
    parameters?: {
      Hints?: (string | null)[]
    },
    options?: RequestOptions,
  ): LazyRequest<Page<string | null>>
  Sum(parameters: { Values: number[]; Start?: number | null }): Value<number | null>
  Today(): Value<DateOnly | null>
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  namespace: 'acme.model',
  imports: 'FindProducts|Palette|Picture|Recount|Reset|Sort|Sum|Today',
  named: 'Cat,Chi,Tax,Zip=',
  literals: {
    Bare: 'Aft,Ala,At|Id|Max|Ope,Pho,Span|Sup,To|Uid|Upd*',
    Date: 'Days|From|On|Rele*',
    "binary'": 'Raw',
  },
  streams: 'Man*',
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(withLongNames(transport), facts)
}

import type { Communications$Item } from './callRecords/communications.js'
import type { Drive$Set } from './drive.js'
import type { Group$Set } from './group.js'
import type { OfficeConfiguration$Item } from './officeConfiguration.js'
import type { Order$Set } from './order.js'
import type { OrderItem$Set } from './orderItem.js'
import type { Shipment$Set } from './shipment.js'
import type { User$Item, User$Set } from './user.js'
import {
  type ClientBase,
  type DateOnly,
  type Facts,
  type LazyRequest,
  type Narrow,
  type RequestOptions,
  type Transport,
  type Without,
  createClient as createClient_2,
} from 'edmwright/runtime'

/** The service: its sets, singletons and imported operations. */
export interface Client extends ClientBase {
  communications: Communications$Item
  drives: Drive$Set
  groups: Group$Set
  /**
   * `$get` needs (work or school account): User.Read
   * `$get` needs (personal account): User.Read
   * `$get` needs (application): User.Read.All
   */
  me: User$Item
  officeConfiguration: OfficeConfiguration$Item
  orderItems: OrderItem$Set
  /**
   * `$create` needs (work or school account): Orders.ReadWrite
   * `$create` needs (application): Orders.ReadWrite
   */
  orders: Narrow<Without<Order$Set, '$delete'>, { readonly items: readonly ['$create', {}] }>
  shipments: Shipment$Set
  /**
   * `$list` needs (work or school account): User.ReadBasic.All, User.Read.All
   * `$list` needs (application): User.Read.All
   * `$get` needs (work or school account): User.Read
   * `$get` needs (personal account): User.Read
   * `$get` needs (application): User.Read.All
   */
  users: User$Set
  ordersOn(parameters: { day: DateOnly }): Order$Set
  resetOrders(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
}

const facts: Facts = {
  keys: 'segment',
  operations: 'unqualified',
  namespace: 'microsoft.graph',
  imports: 'ordersOn resetOrders',
  named: 'items orderItems',
  literals: {
    Bare: '*Time dur* slot sta* ten*',
    Binary: 'contentB* conv*',
    Date: 'bir* day',
  },
  streams: 'content pol* userPre*',
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

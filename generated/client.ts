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
   * - `$get`: Read one user. Needs User.Read (work or school account, personal account); User.Read.All (application). (api/user-get.md)
   */
  me: User$Item
  officeConfiguration: OfficeConfiguration$Item
  orderItems: OrderItem$Set
  /**
   * - `$create`: Place an order. Needs Orders.ReadWrite (work or school account, application). (api/order-create.md)
   */
  orders: Narrow<Without<Order$Set, '$delete'>, { readonly items: readonly ['$create', {}] }>
  shipments: Shipment$Set
  /**
   * - `$list`: Get the users of the directory. Needs User.ReadBasic.All, User.Read.All (work or school account); User.Read.All (application). (api/user-list.md)
   * - `$get`: Read one user. Needs User.Read (work or school account, personal account); User.Read.All (application). (api/user-get.md)
   */
  users: User$Set
  ordersOn(parameters: { day: DateOnly }): Order$Set
  resetOrders(parameters?: undefined, options?: RequestOptions): LazyRequest<void>
}

/** What of the metadata the client needs to write requests. */
const facts: Facts = {
  keys: 'segment',
  operations: 'unqualified',
  namespace: 'microsoft.graph',
  imports: 'ordersOn|resetOrders',
  named: 'ite,orderI*',
  literals: {
    Bare: '*Time|dur,slot|sta,ten*',
    Date: 'bir,day',
    "binary'": 'contentB,conv*',
  },
  streams: 'content|pol,userPre*',
}

/** A client that sends nothing until a call is awaited. */
export function createClient(transport: Transport): Client {
  return createClient_2<Client>(transport, facts)
}

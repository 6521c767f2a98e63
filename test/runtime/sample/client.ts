import {
  type ClientBase,
  createClient as create,
  type Entity,
  type EntitySet,
  type Facts,
  type LazyRequest,
  type Reference,
  type RequestOptions,
  type Stream,
  type Transport,
  type Value,
  type Without,
} from '../../../src/runtime/index.js'
import type { DirectoryObject, Group, Message, MessageCreate, OrderItem, Range, User } from './types.js'

type Keyed<T> = T & { readonly id: string }

export type DirectoryObject$Nav = object
export interface User$Nav extends DirectoryObject$Nav {
  readonly manager: [DirectoryObject, DirectoryObject$Nav, false]
  readonly messages: [Message, object, true]
}
export interface DirectoryObject$Item<T = Keyed<DirectoryObject>, N = DirectoryObject$Nav, U = DirectoryObject>
  extends Entity<T, N, U> {}
export interface DirectoryObject$Set<T = Keyed<DirectoryObject>, N = DirectoryObject$Nav, C = DirectoryObject>
  extends EntitySet<T, N, C> {
  $as(type: 'microsoft.graph.user'): User$Set
  (key: string): DirectoryObject$Item
}
export interface User$Item<T = Keyed<User>, N = User$Nav, U = User> extends DirectoryObject$Item<T, N, U> {
  readonly manager: DirectoryObject$Item
  readonly messages: Message$Set
  readonly photo: Entity<Message, object, Message>
  sendMail(
    body: { Message: MessageCreate | Message; SaveToSentItems?: boolean | null },
    options?: RequestOptions,
  ): LazyRequest<void>
}
export interface User$Set extends EntitySet<Keyed<User>, User$Nav, User> {
  (key: string): User$Item
  delta(): Pick<EntitySet<Keyed<User>, User$Nav, User>, '$list'>
}
export interface Group$Item extends Entity<Keyed<Group>, object, Group> {
  readonly members: DirectoryObject$Set
}
export interface Group$Set extends EntitySet<Keyed<Group>, object, Group> {
  (key: string): Group$Item
}
export interface Message$Set extends EntitySet<Keyed<Message>, object, MessageCreate> {
  (key: string): Entity<Keyed<Message>, object, MessageCreate>
}
export interface Drive$Item extends Reference {
  items(key: string): DriveItem$Item
}
export interface DriveItem$Item extends Reference {
  readonly content: Stream
  readonly workbook: { worksheets(key: string): Worksheet$Item }
}
export interface Worksheet$Item extends Reference {
  range(): Range$Item
  range(parameters: { address: string }): Range$Item
}
export interface Range$Item extends Entity<Keyed<Range>, object, Range> {
  row(parameters: { row: number }): Range$Item
  area(): Value<number>
}
export interface OrderItem$Set extends EntitySet<OrderItem, object, OrderItem> {
  (key: { orderId: number; line: number }): Entity<OrderItem, object, OrderItem>
}
/** Members with the names that functions have. */
export interface Odd$Set {
  (key: string): Reference
  readonly name: Message$Set
  readonly length: Message$Set
  readonly apply: Message$Set
  readonly bind: Message$Set
  readonly call: Message$Set
  readonly caller: Message$Set
  readonly arguments: Message$Set
  readonly prototype: Message$Set
  readonly toString: Message$Set
  readonly list: Message$Set
  readonly constructor: Message$Set
}
export interface Client extends ClientBase {
  readonly me: User$Item
  readonly users: User$Set
  readonly groups: Group$Set
  readonly odd: Odd$Set
  readonly orderItems: Without<OrderItem$Set, '$delete'>
  drives(key: string): Drive$Item
}

const facts: Facts = {
  keys: 'segment',
  operations: 'qualified',
  namespace: 'microsoft.graph',
  named: 'orderItems',
  literals: { DateTimeOffset: 'receivedDateTime' },
  streams: 'content',
}

export function createClient(transport: Transport): Client {
  return create<Client>(transport, facts)
}

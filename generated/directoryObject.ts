import { type Entity, type Entity$Nav, Entity$Table } from './entity.js'
import type { Group, Group$Set, GroupCreate } from './group.js'
import type { User, User$Set, UserCreate } from './user.js'
import {
  type Casts,
  type DateTimeOffset,
  type Entity as Entity_2,
  type KeyedSet,
  type Schema,
  dateTimeOffset,
  nullable,
  object,
  precision,
} from 'edmwright/runtime'

/**
 * An object of the directory.
 * @see [resources/directoryobject.md]
 */
export interface DirectoryObject extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.directoryObject' | '#microsoft.graph.group' | '#microsoft.graph.user'
  /** When the object was deleted. */
  deletedDateTime?: DateTimeOffset | null
}

/** What may be changed afterwards: DirectoryObjectUpdate has no keys, computed or immutable members. */
export interface DirectoryObjectUpdate {
  '@odata.type'?: '#microsoft.graph.directoryObject' | '#microsoft.graph.group' | '#microsoft.graph.user'
  /** When the object was deleted. */
  deletedDateTime?: DateTimeOffset | null
}

/** What is sent to make one: all that DirectoryObjectUpdate has. */
export type DirectoryObjectCreate = DirectoryObjectUpdate

/** DirectoryObject and what derives from it, to narrow by '@odata.type'. */
export type DirectoryObjectUnion =
  (DirectoryObject & { readonly '@odata.type'?: '#microsoft.graph.directoryObject' }) | Group | User

/** Whatever can be made where DirectoryObject is expected. */
export type DirectoryObjectCreateUnion = DirectoryObjectCreate | GroupCreate | UserCreate

export const DirectoryObjectSchema: Schema<DirectoryObject> = /*#__PURE__*/ object<DirectoryObject, Entity>(
  'graph=microsoft.graph.directoryObject',
  () => ({
    deletedDateTime: nullable(precision(dateTimeOffset, 7)),
  }),
  () => Entity$Table,
  { open: true, derived: 'group user' },
)

/** Types derived from DirectoryObject, with their builders. */
export interface DirectoryObject$Casts {
  'microsoft.graph.group': Group$Set
  'microsoft.graph.user': User$Set
}

/** One DirectoryObject. */
export type DirectoryObject$Item = Entity_2<DirectoryObject, Entity$Nav, DirectoryObjectUpdate, 'id'> &
  Casts<DirectoryObject$Casts, 1>

/** A collection of DirectoryObject. */
export type DirectoryObject$Set = KeyedSet<
  DirectoryObject,
  Entity$Nav,
  DirectoryObjectCreateUnion,
  'id',
  string,
  DirectoryObject$Item
> &
  Casts<DirectoryObject$Casts, 0>

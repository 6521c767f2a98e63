import {
  type DirectoryObject,
  type DirectoryObject$Set,
  type DirectoryObjectCreateUnion,
  DirectoryObjectSchema,
  type DirectoryObjectUpdate,
} from './directoryObject.js'
import type { Entity$Nav } from './entity.js'
import {
  type Bind,
  type Entity,
  type Guid,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  anyObjects,
  booleanOrNull,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Group extends DirectoryObject {
  readonly '@odata.type'?: '#microsoft.graph.group'
  displayName?: string | null
  mailEnabled?: boolean | null
  members?: DirectoryObject[]
  owners?: DirectoryObject[]
}

/** What is sent to make one: GroupCreate has no computed members, keys that the service assigns, or streams. */
export interface GroupCreate extends GroupUpdate {
  members?: DirectoryObjectCreateUnion[]
  owners?: DirectoryObjectCreateUnion[]
}

/** What may be changed afterwards: GroupUpdate has no keys, computed or immutable members. */
export interface GroupUpdate extends DirectoryObjectUpdate {
  '@odata.type'?: '#microsoft.graph.group'
  displayName?: string | null
  mailEnabled?: boolean | null
  'members@odata.bind'?: Bind<DirectoryObject>[]
  'owners@odata.bind'?: Bind<DirectoryObject>[]
}

export const GroupSchema: Schema<Group> = /*#__PURE__*/ object<Group, DirectoryObject>(
  'graph=microsoft.graph.group',
  () => ({
    displayName: stringOrNull,
    mailEnabled: booleanOrNull,
    members: anyObjects,
    owners: anyObjects,
  }),
  () => DirectoryObjectSchema,
  { open: true },
)

/** Where Group leads. */
export interface Group$Links {
  /**
   * - `$list`: Get the members of a group. Needs GroupMember.Read.All (work or school account, application). (api/group-list-members.md)
   * - `$as('microsoft.graph.user').$list`: Get the members of a group. Needs GroupMember.Read.All (work or school account, application). (api/group-list-members.md)
   * - `$ref.$add`: Add a user to a group. Needs GroupMember.ReadWrite.All (work or school account, application). (api/group-post-members.md)
   */
  members: DirectoryObject$Set
  owners: DirectoryObject$Set
  assign(
    parameters?: {
      ownerIds?: Guid[]
    },
    options?: RequestOptions,
  ): LazyRequest<void>
}

/** What can be expanded in Group. */
export interface Group$Nav {
  members: readonly [DirectoryObject, Entity$Nav, true]
  owners: readonly [DirectoryObject, Entity$Nav, true]
}

/** One Group. */
export type Group$Item = Group$Links & Entity<Group, Group$Nav, GroupUpdate, 'id'>

/** A collection of Group. */
export type Group$Set = {
  delta(): Group$Set
} & KeyedSet<Group, Group$Nav, GroupCreate, 'id', string, Group$Item>

import { type Entity, Entity$Table } from '../entity.js'
import {
  type Duration,
  type Entity as Entity_2,
  type KeyedSet,
  type Schema,
  durationOrNull,
  object,
} from 'edmwright/runtime'

export interface Session extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.callRecords.session'
  duration?: Duration | null
}

/** What may be changed afterwards: SessionUpdate has no keys, computed or immutable members. */
export interface SessionUpdate {
  '@odata.type'?: '#microsoft.graph.callRecords.session'
  duration?: Duration | null
}

/** What is sent to make one: all that SessionUpdate has. */
export type SessionCreate = SessionUpdate

export const SessionSchema: Schema<Session> = /*#__PURE__*/ object<Session, Entity>(
  'self=microsoft.graph.callRecords.session',
  () => ({
    duration: durationOrNull,
  }),
  () => Entity$Table,
)

/** One Session. */
export type Session$Item = Entity_2<Session, object, SessionUpdate, 'id'>

/** A collection of Session. */
export type Session$Set = KeyedSet<Session, object, SessionCreate, 'id', string, Session$Item>

import { type Entity, Entity$Table } from '../entity.js'
import type { CallRecord, CallRecord$Nav, CallRecord$Set, CallRecordCreate } from './callRecord.js'
import { type Entity as Entity_2, type KeyedSet, type Schema, anyObjects, object } from 'edmwright/runtime'

export interface Communications extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.callRecords.communications'
  callRecords?: CallRecord[]
}

/** What is sent to make one: CommunicationsCreate has no computed members, keys that the service assigns, or streams. */
export interface CommunicationsCreate extends CommunicationsUpdate {
  callRecords?: CallRecordCreate[]
}

/** What may be changed afterwards: CommunicationsUpdate has no keys, computed or immutable members. */
export interface CommunicationsUpdate {
  '@odata.type'?: '#microsoft.graph.callRecords.communications'
}

export const CommunicationsSchema: Schema<Communications> = /*#__PURE__*/ object<Communications, Entity>(
  'self=microsoft.graph.callRecords.communications',
  () => ({
    callRecords: anyObjects,
  }),
  () => Entity$Table,
)

/** Where Communications leads. */
export interface Communications$Links {
  callRecords: CallRecord$Set
}

/** What can be expanded in Communications. */
export interface Communications$Nav {
  callRecords: readonly [CallRecord, CallRecord$Nav, true]
}

/** One Communications. */
export type Communications$Item = Communications$Links &
  Entity_2<Communications, Communications$Nav, CommunicationsUpdate, 'id'>

/** A collection of Communications. */
export type Communications$Set = KeyedSet<
  Communications,
  Communications$Nav,
  CommunicationsCreate,
  'id',
  string,
  Communications$Item
>

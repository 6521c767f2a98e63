import { type Entity, Entity$Table } from './entity.js'
import {
  type Entity as Entity_2,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  booleanOrNull,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface WorkbookRange extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.workbookRange'
  address?: string | null
  values?: Json | null
  hidden?: boolean | null
}

/** What is sent to make one: WorkbookRangeCreate has no computed members, keys that the service assigns, or streams. */
export interface WorkbookRangeCreate extends WorkbookRangeUpdate {
  '@odata.type': '#microsoft.graph.workbookRange'
}

/** What may be changed afterwards: WorkbookRangeUpdate has no keys, computed or immutable members. */
export interface WorkbookRangeUpdate {
  '@odata.type'?: '#microsoft.graph.workbookRange'
  address?: string | null
  values?: Json | null
  hidden?: boolean | null
}

export const WorkbookRangeSchema: Schema<WorkbookRange> = /*#__PURE__*/ object<WorkbookRange, Entity>(
  'graph=microsoft.graph.workbookRange',
  () => ({
    address: stringOrNull,
    values: nullable(JsonSchema),
    hidden: booleanOrNull,
  }),
  () => Entity$Table,
)

/** Where WorkbookRange leads. */
export interface WorkbookRange$Links {
  clear(
    parameters?: {
      applyTo?: string | null
    },
    options?: RequestOptions,
  ): LazyRequest<void>
  row(parameters: { row: number }): WorkbookRange$Item
}

/** One WorkbookRange. */
export type WorkbookRange$Item = WorkbookRange$Links & Entity_2<WorkbookRange, object, WorkbookRangeUpdate, 'id'>

/** A collection of WorkbookRange. */
export type WorkbookRange$Set = KeyedSet<WorkbookRange, object, WorkbookRangeCreate, 'id', string, WorkbookRange$Item>

export interface Json {
  readonly '@odata.type'?: '#microsoft.graph.json'
  [name: string]: unknown
}

/** What is sent to make one: all that Json has. */
export type JsonCreate = Json

export const JsonSchema: Schema<Json> = /*#__PURE__*/ object<Json>(
  'graph=microsoft.graph.json',
  () => ({}),
  undefined,
  { open: true },
)

import { type Entity, Entity$Table } from './entity.js'
import type { WorkbookWorksheet, WorkbookWorksheet$Set, WorkbookWorksheetCreate } from './workbookWorksheet.js'
import { type Entity as Entity_2, type KeyedSet, type Schema, anyObjects, object } from 'edmwright/runtime'

export interface Workbook extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.workbook'
  worksheets?: WorkbookWorksheet[]
}

/** What is sent to make one: WorkbookCreate has no computed members, keys that the service assigns, or streams. */
export interface WorkbookCreate extends WorkbookUpdate {
  worksheets?: WorkbookWorksheetCreate[]
}

/** What may be changed afterwards: WorkbookUpdate has no keys, computed or immutable members. */
export interface WorkbookUpdate {
  '@odata.type'?: '#microsoft.graph.workbook'
}

export const WorkbookSchema: Schema<Workbook> = /*#__PURE__*/ object<Workbook, Entity>(
  'graph=microsoft.graph.workbook',
  () => ({
    worksheets: anyObjects,
  }),
  () => Entity$Table,
)

/** Where Workbook leads. */
export interface Workbook$Links {
  worksheets: WorkbookWorksheet$Set
}

/** What can be expanded in Workbook. */
export interface Workbook$Nav {
  worksheets: readonly [WorkbookWorksheet, object, true]
}

/** One Workbook. */
export type Workbook$Item = Workbook$Links & Entity_2<Workbook, Workbook$Nav, WorkbookUpdate, 'id'>

/** A collection of Workbook. */
export type Workbook$Set = KeyedSet<Workbook, Workbook$Nav, WorkbookCreate, 'id', string, Workbook$Item>

import { type Entity, Entity$Table } from './entity.js'
import type { WorkbookRange$Item } from './workbookRange.js'
import { type Entity as Entity_2, type KeyedSet, type Schema, int32, object, stringOrNull } from 'edmwright/runtime'

export interface WorkbookWorksheet extends Entity {
  readonly '@odata.type'?: '#microsoft.graph.workbookWorksheet'
  name?: string | null
  position?: number
}

/** What may be changed afterwards: WorkbookWorksheetUpdate has no keys, computed or immutable members. */
export interface WorkbookWorksheetUpdate {
  '@odata.type'?: '#microsoft.graph.workbookWorksheet'
  name?: string | null
  position?: number
}

/** What is sent to make one: all that WorkbookWorksheetUpdate has. */
export type WorkbookWorksheetCreate = WorkbookWorksheetUpdate

export const WorkbookWorksheetSchema: Schema<WorkbookWorksheet> = /*#__PURE__*/ object<WorkbookWorksheet, Entity>(
  'graph=microsoft.graph.workbookWorksheet',
  () => ({
    name: stringOrNull,
    position: int32,
  }),
  () => Entity$Table,
)

/** Where WorkbookWorksheet leads. */
export interface WorkbookWorksheet$Links {
  range(): WorkbookRange$Item
  /**
   * Get a range of cells.
   * Needs Files.ReadWrite (work or school account).
   * @see [api/worksheet-range.md]
   */
  range(parameters: { address: string }): WorkbookRange$Item
}

/** One WorkbookWorksheet. */
export type WorkbookWorksheet$Item = WorkbookWorksheet$Links &
  Entity_2<WorkbookWorksheet, object, WorkbookWorksheetUpdate, 'id'>

/** A collection of WorkbookWorksheet. */
export type WorkbookWorksheet$Set = KeyedSet<
  WorkbookWorksheet,
  object,
  WorkbookWorksheetCreate,
  'id',
  string,
  WorkbookWorksheet$Item
>

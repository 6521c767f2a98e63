import { type ReservedForLater, ReservedForLaterSchema } from './reservedForLater.js'
import { type WorkDays, WorkDaysSchema } from './workDays.js'
import {
  type Duration,
  type Schema,
  type TimeOfDay,
  durationOrNull,
  nullable,
  object,
  timeOfDayOrNull,
} from 'edmwright/runtime'

/**
 * The hours in which a person works.
 * @see [resources/workinghours.md]
 */
export interface WorkingHours {
  readonly '@odata.type'?: '#microsoft.graph.workingHours'
  /** The days. */
  days?: WorkDays | null
  /** The start of the day. */
  startTime?: TimeOfDay | null
  /** The end of the day. */
  endTime?: TimeOfDay | null
  /** The shortest meeting. */
  slot?: Duration | null
  later?: ReservedForLater | null
}

/** What is sent to make one: all that WorkingHours has. */
export type WorkingHoursCreate = WorkingHours

export const WorkingHoursSchema: Schema<WorkingHours> = /*#__PURE__*/ object<WorkingHours>(
  'graph=microsoft.graph.workingHours',
  () => ({
    days: nullable(WorkDaysSchema),
    startTime: timeOfDayOrNull,
    endTime: timeOfDayOrNull,
    slot: durationOrNull,
    later: nullable(ReservedForLaterSchema),
  }),
)

import {
  type Employee,
  type Employee$Links,
  type Employee$Nav,
  type EmployeeCreate,
  EmployeeSchema,
  type EmployeeUpdate,
} from './employee.js'
import { type Entity, type Guid, type KeyedSet, type Schema, decimalOrNull } from 'edmwright/runtime'
import { type Decimal, object } from 'edmwright/runtime/v2'

export interface Manager extends Employee {
  readonly '@odata.type'?: '#TradingModel.Manager'
  Budget?: Decimal | null
}

/** What is sent to make one: ManagerCreate has no computed members, keys that the service assigns, or streams. */
export interface ManagerCreate extends EmployeeCreate {
  '@odata.type': '#TradingModel.Manager'
  Budget?: Decimal | null
}

/** What may be changed afterwards: ManagerUpdate has no keys, computed or immutable members. */
export interface ManagerUpdate extends EmployeeUpdate {
  '@odata.type'?: '#TradingModel.Manager'
  Budget?: Decimal | null
}

export const ManagerSchema: Schema<Manager> = /*#__PURE__*/ object<Manager, Employee>(
  'Self=TradingModel.Manager',
  () => ({
    Budget: decimalOrNull,
  }),
  () => EmployeeSchema,
)

/** One Manager. */
export type Manager$Item = Employee$Links & Entity<Manager, Employee$Nav, ManagerUpdate, 'ID'>

/** A collection of Manager. */
export type Manager$Set = KeyedSet<Manager, Employee$Nav, ManagerCreate, 'ID', Guid, Manager$Item>

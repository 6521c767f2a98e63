import type { Manager, Manager$Set, ManagerCreate } from './manager.js'
import {
  type Bind,
  type Casts,
  type Entity,
  type Guid,
  type KeyedSet,
  type Schema,
  anyObjectOrNull,
  guid,
  immutable,
  stringOrNull,
} from 'edmwright/runtime'
import { anyObjects, object } from 'edmwright/runtime/v2'

export interface Employee {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#TradingModel.Employee' | '#TradingModel.Manager'
  ID?: Guid
  Name?: string | null
  Reports?: Employee[]
  ReportsTo?: Employee | null
}

/** What is sent to make one: EmployeeCreate has no computed members, keys that the service assigns, or streams. */
export interface EmployeeCreate extends EmployeeUpdate {
  ID?: Guid
  Reports?: EmployeeCreateUnion[]
  'ReportsTo@odata.bind'?: Bind<Employee>
  ReportsTo?: EmployeeCreateUnion | null
}

/** What may be changed afterwards: EmployeeUpdate has no keys, computed or immutable members. */
export interface EmployeeUpdate {
  '@odata.type'?: '#TradingModel.Employee' | '#TradingModel.Manager'
  Name?: string | null
  'Reports@odata.bind'?: Bind<Employee>[]
  'ReportsTo@odata.bind'?: Bind<Employee> | null
}

/** Employee and what derives from it, to narrow by '@odata.type'. */
export type EmployeeUnion = (Employee & { readonly '@odata.type'?: '#TradingModel.Employee' }) | Manager

/** Whatever can be made where Employee is expected. */
export type EmployeeCreateUnion = EmployeeCreate | ManagerCreate

export const EmployeeSchema: Schema<Employee> = /*#__PURE__*/ object<Employee>(
  'Self=TradingModel.Employee',
  () => ({
    ID: immutable(guid),
    Name: stringOrNull,
    Reports: anyObjects,
    ReportsTo: anyObjectOrNull,
  }),
  undefined,
  { derived: 'Manager' },
)

/** Where Employee leads. */
export interface Employee$Links {
  Reports: Employee$Set
  ReportsTo: Employee$Item
}

/** What can be expanded in Employee. */
export interface Employee$Nav {
  $as: Employee$Casts
  Reports: readonly [Employee, Employee$Nav, true]
  ReportsTo: readonly [Employee, Employee$Nav, false]
}

/** Types derived from Employee, with their builders. */
export interface Employee$Casts {
  'TradingModel.Manager': Manager$Set
}

/** One Employee. */
export type Employee$Item = Employee$Links &
  Entity<Employee, Employee$Nav, EmployeeUpdate, 'ID'> &
  Casts<Employee$Casts, 1>

/** A collection of Employee. */
export type Employee$Set = KeyedSet<Employee, Employee$Nav, EmployeeCreateUnion, 'ID', Guid, Employee$Item> &
  Casts<Employee$Casts, 0>

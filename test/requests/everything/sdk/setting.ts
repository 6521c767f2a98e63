import type { Part, Part$Nav, Part$Set, PartCreate } from './part.js'
import type { Product, Product$Item, Product$Nav, ProductCreateUnion } from './product.js'
import {
  type Bind,
  type BoundEntity,
  type Entity,
  type EntitySet,
  type Schema,
  anyObjectOrNull,
  anyObjects,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Setting {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#acme.model.Setting'
  Theme?: string | null
  Favorite?: Product | null
  Logs?: Part[]
}

/** What is sent to make one: SettingCreate has no computed members, keys that the service assigns, or streams. */
export interface SettingCreate extends SettingUpdate {
  'Favorite@odata.bind'?: Bind<Product>
}

/** What may be changed afterwards: SettingUpdate has no keys, computed or immutable members. */
export interface SettingUpdate {
  '@odata.type'?: '#acme.model.Setting'
  Theme?: string | null
  'Favorite@odata.bind'?: Bind<Product> | null
  Favorite?: ProductCreateUnion | BoundEntity<Product> | null
  Logs?: PartCreate[]
}

export const SettingSchema: Schema<Setting> = /*#__PURE__*/ object<Setting>('m=acme.model.Setting', () => ({
  Theme: stringOrNull,
  Favorite: anyObjectOrNull,
  Logs: anyObjects,
}))

/** Where Setting leads. */
export interface Setting$Links {
  Favorite: Product$Item
  Logs: Part$Set
}

/** What can be expanded in Setting. */
export interface Setting$Nav {
  Favorite: readonly [Product, Product$Nav, false]
  Logs: readonly [Part, Part$Nav, true]
}

/** One Setting. */
export type Setting$Item = Setting$Links & Entity<Setting, Setting$Nav, SettingUpdate>

/** A collection of Setting. */
export type Setting$Set = EntitySet<Setting, Setting$Nav, SettingCreate>

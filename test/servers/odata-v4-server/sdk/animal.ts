import { type Mood, MoodSchema } from './default2/mood.js'
import type { Dog, Dog$Set, DogCreate } from './dog.js'
import type { Owner, Owner$Item, Owner$Nav, OwnerCreate } from './owner.js'
import {
  type Bind,
  type Casts,
  type DateTimeOffset,
  type Entity,
  type Guid,
  type KeyedSet,
  type LazyRequest,
  type RequestOptions,
  type Schema,
  type Value,
  anyObjectOrNull,
  collection,
  dateTimeOffsetOrNull,
  doubleOrNull,
  guidOrNull,
  immutable,
  int32,
  int32OrNull,
  nullable,
  object,
  stringOrNull,
} from 'edmwright/runtime'

export interface Animal {
  readonly '@odata.etag'?: string
  readonly '@odata.type'?: '#zoo.Animal' | '#zoo.Dog'
  Id?: number
  Name?: string | null
  Tag?: Guid | null
  BornAt?: DateTimeOffset | null
  Weight?: number | null
  Mood?: Mood | null
  Nicknames?: string[]
  OwnerId?: number | null
  Owner?: Owner | null
}

/** What is sent to make one: AnimalCreate has no computed members, keys that the service assigns, or streams. */
export interface AnimalCreate extends AnimalUpdate {
  Id?: number
  'Owner@odata.bind'?: Bind<Owner>
  Owner?: OwnerCreate | null
}

/** What may be changed afterwards: AnimalUpdate has no keys, computed or immutable members. */
export interface AnimalUpdate {
  '@odata.type'?: '#zoo.Animal' | '#zoo.Dog'
  Name?: string | null
  Tag?: Guid | null
  BornAt?: DateTimeOffset | null
  Weight?: number | null
  Mood?: Mood | null
  Nicknames?: string[]
  OwnerId?: number | null
  'Owner@odata.bind'?: Bind<Owner> | null
}

/** Animal and what derives from it, to narrow by '@odata.type'. */
export type AnimalUnion = (Animal & { readonly '@odata.type'?: '#zoo.Animal' }) | Dog

/** Whatever can be made where Animal is expected. */
export type AnimalCreateUnion = AnimalCreate | DogCreate

export const AnimalSchema: Schema<Animal> = /*#__PURE__*/ object<Animal>(
  'zoo.Animal',
  () => ({
    Id: immutable(int32),
    Name: stringOrNull,
    Tag: guidOrNull,
    BornAt: dateTimeOffsetOrNull,
    Weight: doubleOrNull,
    Mood: nullable(MoodSchema),
    Nicknames: collection(stringOrNull),
    OwnerId: int32OrNull,
    Owner: anyObjectOrNull,
  }),
  undefined,
  { derived: 'Dog' },
)

/** Where Animal leads. */
export interface Animal$Links {
  Owner: Owner$Item
  older(parameters: { years: number | null }): Value<string | null>
  rename(
    parameters?: {
      name?: string | null
    },
    options?: RequestOptions,
  ): LazyRequest<string | null>
}

/** What can be expanded in Animal. */
export interface Animal$Nav {
  $as: Animal$Casts
  Owner: readonly [Owner, Owner$Nav, false]
}

/** Types derived from Animal, with their builders. */
export interface Animal$Casts {
  'zoo.Dog': Dog$Set
}

/** One Animal. */
export type Animal$Item = Animal$Links & Entity<Animal, Animal$Nav, AnimalUpdate, 'Id'> & Casts<Animal$Casts, 1>

/** A collection of Animal. */
export type Animal$Set = KeyedSet<Animal, Animal$Nav, AnimalCreateUnion, 'Id', number, Animal$Item> &
  Casts<Animal$Casts, 0>

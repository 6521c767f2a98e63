import {
  type Animal,
  type Animal$Links,
  type Animal$Nav,
  type AnimalCreate,
  AnimalSchema,
  type AnimalUpdate,
} from './animal.js'
import { type Entity, type KeyedSet, type Schema, booleanOrNull, object } from 'edmwright/runtime'

export interface Dog extends Animal {
  readonly '@odata.type'?: '#zoo.Dog'
  Barks?: boolean | null
}

/** What is sent to make one: DogCreate has no computed members, keys that the service assigns, or streams. */
export interface DogCreate extends AnimalCreate {
  '@odata.type': '#zoo.Dog'
  Barks?: boolean | null
}

/** What may be changed afterwards: DogUpdate has no keys, computed or immutable members. */
export interface DogUpdate extends AnimalUpdate {
  '@odata.type'?: '#zoo.Dog'
  Barks?: boolean | null
}

export const DogSchema: Schema<Dog> = /*#__PURE__*/ object<Dog, Animal>(
  'zoo.Dog',
  () => ({
    Barks: booleanOrNull,
  }),
  () => AnimalSchema,
)

/** One Dog. */
export type Dog$Item = Animal$Links & Entity<Dog, Animal$Nav, DogUpdate, 'Id'>

/** A collection of Dog. */
export type Dog$Set = KeyedSet<Dog, Animal$Nav, DogCreate, 'Id', number, Dog$Item>

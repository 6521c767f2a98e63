/** A reference to an entity that exists. */
export interface Reference {
  /** Its address. */
  readonly $url: string
}

/** What type of entity a builder stands for; no value has it. */
export declare const entity: unique symbol

/** What can be expanded in the entities of a set; no value has it. */
export declare const expandable: unique symbol

/** A reference to an entity of that type, as each builder of one is; JSON has its address in its place. */
export interface EntityAt<T> extends Reference {
  readonly [entity]: T
}

/** What `@odata.bind` and `$ref` take: a builder of the entity, or its address. */
export type Bind<T> = EntityAt<T> | string

/** What a key of a set leads to. */
export type ItemOf<S> = S extends (key: never) => infer I ? I : never

/** An entity that exists, where one that is made would stand: since 4.01 (OData JSON 4.01 §8.5). */
export interface BoundEntity<T> {
  readonly '@id': Bind<T>
}

/** An entity that exists, where a parameter of an operation takes one, before 4.01 (OData JSON 4.0 §13). */
export interface ReferredEntity<T> {
  readonly '@odata.id': Bind<T>
}

/** What `$ref` gives. */
export interface EntityReference {
  readonly '@odata.id': string
}

/** A reference to an entity that exists. */
export interface Reference {
  /** Its address; `$ref` and `@odata.bind` take it. */
  readonly $url: string
}

/** What `$ref` gives. */
export interface EntityReference {
  readonly '@odata.id': string
}

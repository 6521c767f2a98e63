/** A file as it was read: `path` is what findings show, relative to the working folder, with `/`. */
export interface Source {
  readonly path: string
  readonly text: string
}

/** Where something stands in a source; line and column count from 1, as editors do. */
export interface Origin {
  readonly file: string
  readonly line: number
  readonly column: number
}

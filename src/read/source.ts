/** A file as it was read: `path` is what findings show, relative to the working folder, with `/`. */
export interface Source {
  readonly path: string
  readonly text: string
  /** Documents that this one may need to be understood, such as those with the associations of V2. */
  readonly beside?: readonly Source[]
  /** Where the bytes were not what the file or its place says. */
  readonly misread?: Misread
}

/** An encoding that nobody knows, or whose rules the bytes break, and where in the text that shows. */
export interface Misread {
  readonly encoding: string
  readonly offset: number
}

/** Where something stands in a source; line and column count from 1, as editors do. */
export interface Origin extends Place {
  readonly file: string
  /** Attributes, or members in JSON, that stand on other lines; undefined where there are none. */
  readonly parts?: Readonly<Record<string, Place>>
}

/** A line and a column. */
export interface Place {
  readonly line: number
  readonly column: number
}

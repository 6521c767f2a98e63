/** A change to the file of a finding that mends it for certain. Lines and columns count from 1. */
export type Edit =
  /** Replaces `written` where it first stands on the line, at the column or after it; with `within`, on that many lines from there. */
  | {
      readonly kind: 'replace'
      readonly line: number
      readonly column: number
      readonly written: string
      readonly text: string
      readonly within?: number
    }
  /** Fills the empty cell of a row, the first being 0. */
  | { readonly kind: 'cell'; readonly line: number; readonly index: number; readonly text: string }
  /** A row behind the line `after` of the table that begins on the line `table`. */
  | { readonly kind: 'row'; readonly table: number; readonly after: number; readonly cells: readonly string[] }
  /** A paragraph of its own before the heading on the line `before`. */
  | { readonly kind: 'paragraph'; readonly before: number; readonly text: string }
  /** A row of the table that the heading on the line `heading` still lacks. */
  | {
      readonly kind: 'firstRow'
      readonly heading: number
      readonly header: readonly string[]
      readonly cells: readonly string[]
    }

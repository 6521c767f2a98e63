/** What is almost the case of a code, and gives no finding of it: edits of the case's files. */
export interface NearMiss {
  /** Why there is nothing to say. */
  readonly since: string
  readonly edits: readonly { readonly file: string; readonly from: string; readonly to: string }[]
}

/** Changes of one file: each text stands in it once, and is followed by what takes its place. */
export function nearMiss(since: string, file: string, ...texts: readonly string[]): NearMiss {
  return { since, edits: editsOf(file, texts) }
}

/** Changes of another file too. */
export function alsoIn(other: NearMiss, file: string, ...texts: readonly string[]): NearMiss {
  return { ...other, edits: [...other.edits, ...editsOf(file, texts)] }
}

function editsOf(file: string, texts: readonly string[]): NearMiss['edits'] {
  return texts.flatMap((from, index) => (index % 2 === 0 ? [{ file, from, to: texts[index + 1] ?? '' }] : []))
}

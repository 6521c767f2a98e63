/** Ours, not the user's: thrown where Edmwright itself is wrong (exit code 70). */
export class InvariantError extends Error {
  override readonly name = 'InvariantError'
}

/** Narrows `condition`; `message` says what always holds. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new InvariantError(message)
}

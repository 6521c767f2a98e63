/** Bad usage or config: exit code 2, the message alone. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

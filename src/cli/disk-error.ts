import { getSystemErrorMap } from 'node:util'
import { shownPath } from '../read/inputs.js'

/** What the disk refused, as a sentence for people: `permission denied` and the like are no bug of ours. Undefined for any other error. */
export function diskRefusal(error: unknown, cwd: string): string | undefined {
  if (!(error instanceof Error)) return undefined
  const { path, errno, syscall }: NodeJS.ErrnoException = error
  const [code, reason] = (errno === undefined ? undefined : getSystemErrorMap().get(errno)) ?? []
  if (path === undefined || code === undefined || syscall === undefined) return undefined
  return `\`${shownPath(path, cwd)}\` cannot be used: ${reason} (${code} at \`${syscall}\`); mend that, or name another place.`
}

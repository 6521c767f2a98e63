import { setFlagsFromString } from 'node:v8'

/**
 * Lets V8 compile only what stays hot. A run takes seconds, and with the limit that suits servers a third of its CPU
 * goes into optimising functions that are done by then. The flag is V8's own, so it is set only where it is known.
 */
export function optimiseLate(): void {
  const [major = 0] = process.versions.node.split('.').map(Number)
  if (process.versions['bun'] === undefined && major >= 20 && major <= 24)
    setFlagsFromString('--interrupt-budget=1000000')
}

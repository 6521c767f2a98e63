import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

/** Makes a folder and those above it. `mkdirSync` with `recursive` does not end in Node 20 where a folder that is there takes no other one (`/proc`). */
export function makeFolder(path: string): void {
  try {
    mkdirSync(path)
  } catch (error) {
    const { code }: NodeJS.ErrnoException = error instanceof Error ? error : new Error()
    if (code === 'EEXIST') return
    if (code !== 'ENOENT' || dirname(path) === path) throw error
    makeFolder(dirname(path))
    mkdirSync(path)
  }
}

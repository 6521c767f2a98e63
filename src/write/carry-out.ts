import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { invariant } from '../diagnostics/invariant.js'
import { foreign, staysInside } from './manifest.js'
import type { WritePlan } from './plan.js'

/** Text of a regular file below `folder`; undefined where there is none, `foreign` where something else or a link stands in the way. */
export function readOutput(folder: string, path: string): string | undefined | typeof foreign {
  if (!reachable(folder, path)) return foreign
  const file = join(folder, path)
  const found = lstatSync(file, { throwIfNoEntry: false })
  if (found === undefined) return undefined
  return found.isFile() ? readFileSync(file, 'utf8') : foreign
}

/** Writes beside and renames, so that no file is ever half written; removes last, and folders that are empty then. */
export function carryOut(folder: string, plan: WritePlan): void {
  const made = new Set<string>()
  for (const { path, text } of plan.write) {
    invariant(path === '.edmwright.json' || staysInside(path), 'an output path stays inside the output folder')
    invariant(reachable(folder, path), 'no link leads out of the output folder')
    const file = join(folder, path)
    const parent = dirname(file)
    if (!made.has(parent)) mkdirSync(parent, { recursive: true })
    made.add(parent)
    const beside = `${file}.${process.pid}.tmp`
    writeFileSync(beside, text)
    renameSync(beside, file)
  }
  for (const { path } of plan.remove) {
    invariant(staysInside(path) && reachable(folder, path), 'only files of the output folder are removed')
    rmSync(join(folder, path), { force: true })
    removeEmpty(folder, dirname(path))
  }
}

/** True where each folder between `folder` and the file is a folder or is still to be made; a link to one is none. */
function reachable(folder: string, path: string): boolean {
  const above = path.split(/[/\\]/).slice(0, -1)
  for (const [index] of above.entries()) {
    const found = lstatSync(join(folder, ...above.slice(0, index + 1)), { throwIfNoEntry: false })
    if (found === undefined) return true
    if (!found.isDirectory()) return false
  }
  return true
}

function removeEmpty(folder: string, path: string): void {
  if (path === '.' || path === '') return
  try {
    rmdirSync(join(folder, path))
  } catch {
    return
  }
  removeEmpty(folder, dirname(path))
}

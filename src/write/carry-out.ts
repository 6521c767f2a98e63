import { lstatSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { invariant } from '../diagnostics/invariant.js'
import { staysInside } from './manifest.js'
import type { WritePlan } from './plan.js'

/** Text of a regular file below `folder`; undefined where there is none, or where a link stands in its place. */
export function readOutput(folder: string, path: string): string | undefined {
  const file = join(folder, path)
  try {
    return lstatSync(file).isFile() ? readFileSync(file, 'utf8') : undefined
  } catch {
    return undefined
  }
}

/** Writes beside and renames, so that no file is ever half written; removes last, and folders that are empty then. */
export function carryOut(folder: string, plan: WritePlan): void {
  for (const { path, text } of plan.write) {
    invariant(path === '.edmwright.json' || staysInside(path), 'an output path stays inside the output folder')
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    const beside = `${file}.${process.pid}.tmp`
    writeFileSync(beside, text)
    renameSync(beside, file)
  }
  for (const { path } of plan.remove) {
    rmSync(join(folder, path), { force: true })
    removeEmpty(folder, dirname(path))
  }
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

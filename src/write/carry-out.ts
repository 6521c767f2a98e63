import { lstatSync, readFileSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { invariant } from '../diagnostics/invariant.js'
import { makeFolder } from './make-folder.js'
import { foreign, manifestName, staysInside } from './manifest.js'
import type { WritePlan } from './plan.js'

/**
 * Reads files below `folder`: their text, undefined where there is none, `foreign` where something else or a link stands in the way. Folders are looked at
 * once.
 */
export function createOutputReader(folder: string): (path: string) => string | undefined | typeof foreign {
  const places = new Map<string, Place>()
  return (path) => {
    const parent = dirname(path)
    const place = places.get(parent) ?? placeOf(folder, parent)
    places.set(parent, place)
    if (place !== 'folder') return place === 'missing' ? undefined : foreign
    const file = join(folder, path)
    const found = lstatSync(file, { throwIfNoEntry: false })
    if (found === undefined) return undefined
    return found.isFile() ? readFileSync(file, 'utf8') : foreign
  }
}

/** Writes beside and renames, so that no file is ever half written, nor a new folder half full; removes last, and folders that are empty then. */
export function carryOut(folder: string, plan: WritePlan): void {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) writeFolder(folder, plan.write)
  else writeFiles(folder, plan.write)
  for (const { path } of plan.remove) {
    invariant(
      staysInside(path) && placeOf(folder, dirname(path)) !== 'foreign',
      'only files of the output folder are removed',
    )
    rmSync(join(folder, path), { force: true })
    removeEmpty(folder, dirname(path))
  }
}

/** One rename for all: one for each takes as long as writing them. */
function writeFolder(folder: string, files: WritePlan['write']): void {
  if (files.length === 0) return
  const beside = besides(folder)
  rmSync(beside, { recursive: true, force: true })
  try {
    const place = createPlaces(beside)
    for (const { path, text } of files) writeFileSync(place(path), text)
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    throw error
  }
}

function writeFiles(folder: string, files: WritePlan['write']): void {
  const place = createPlaces(folder)
  for (const { path, text } of files) {
    const file = place(path)
    const beside = besides(file)
    writeFileSync(beside, text)
    renameSync(beside, file)
  }
}

function besides(path: string): string {
  return `${path}.${process.pid}.tmp`
}

/** Gives the file of a path, whose folder is there then. */
function createPlaces(folder: string): (path: string) => string {
  const made = new Set<string>()
  return (path) => {
    invariant(path === manifestName || staysInside(path), 'an output path stays inside the output folder')
    const parent = dirname(path)
    if (!made.has(parent)) {
      invariant(placeOf(folder, parent) !== 'foreign', 'no link leads out of the output folder')
      makeFolder(join(folder, parent))
      made.add(parent)
    }
    return join(folder, path)
  }
}

type Place = 'folder' | 'missing' | 'foreign'

/** What stands at a relative path: a link to a folder is foreign, and so is all below it. */
function placeOf(folder: string, path: string): Place {
  let above = folder
  for (const segment of path === '.' ? ['.'] : path.split(/[/\\]/)) {
    above = join(above, segment)
    const found =
      segment === '.' ? statSync(above, { throwIfNoEntry: false }) : lstatSync(above, { throwIfNoEntry: false })
    if (found === undefined) return 'missing'
    if (!found.isDirectory()) return 'foreign'
  }
  return 'folder'
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

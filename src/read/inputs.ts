import fs, { type BigIntStats, existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { decodeText } from './decode.js'
import type { Source } from './source.js'

/** Inputs on disk, sorted by path; `missing` lists the patterns that gave nothing, a folder as the pattern that was sought in it. */
export interface FoundFiles {
  readonly files: readonly string[]
  readonly missing: readonly string[]
}

/** Files, folders and globs, as absolute paths; of a folder, the files below it with that ending, which may be a list in braces. */
export async function findFiles(patterns: readonly string[], ending: string): Promise<FoundFiles> {
  const files = new Set<string>()
  const missing: string[] = []
  for (const pattern of patterns) {
    const isFolder = statSync(pattern, { throwIfNoEntry: false })?.isDirectory()
    const below = `**/*${ending}`
    const found = isFolder
      ? await globbed(below, pattern)
      : isFolder === false
        ? [pattern]
        : await globbed(pattern.split(sep).join('/'))
    if (found.length === 0) missing.push(isFolder ? join(pattern, below) : pattern)
    for (const file of found) files.add(file)
  }
  return { files: [...files].sort(), missing }
}

/** Loaded only where it is asked for: most name their files. A folder that cannot be read is an error, and none without files. */
async function globbed(pattern: string, cwd?: string): Promise<readonly string[]> {
  const { glob } = await import('tinyglobby')
  const refused: Error[] = []
  const found = await glob(pattern, {
    absolute: true,
    onlyFiles: true,
    expandDirectories: false,
    fs: { readdir: notingRefusals(refused) },
    ...(cwd === undefined ? {} : { cwd }),
  })
  if (refused[0] !== undefined) throw refused[0]
  return found
}

/** `readdir` that keeps errors, which a glob passes over; what is not there is none. */
function notingRefusals(refused: Error[]): typeof fs.readdir {
  return Object.assign(
    (folder: string, options: object, done: (error: Error | null, entries: unknown) => void) =>
      fs.readdir(folder, options, (error, entries) => {
        if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR') refused.push(error)
        done(error, entries)
      }),
    fs.readdir,
  )
}

/** The folder that a path or a pattern stands for: itself, the one of a file, or what precedes the first sign of a glob. */
export function folderOf(pattern: string): string {
  const root = rootOf(pattern)
  if (root !== pattern) return root
  return existsSync(pattern) && statSync(pattern).isDirectory() ? pattern : dirname(pattern)
}

/** What precedes the first sign of a glob; a path as it is. */
export function rootOf(pattern: string): string {
  if (existsSync(pattern)) return pattern
  const parts = pattern.split(/[\\/]/)
  const open = parts.findIndex((part) => /[*?[{(!]/.test(part))
  return open < 0 ? pattern : parts.slice(0, open).join('/') || '/'
}

/** Reads files; the shown path is relative to `cwd`, with `/`. */
export function readSources(files: readonly string[], cwd: string): readonly Source[] {
  return files.map((file) => readSource(file, cwd))
}

/** The same, again and again: a file that nobody wrote since is the very source that it was. */
export function createSourceReader(): typeof readSources {
  const known = new Map<string, { readonly stats: BigIntStats; readonly source: Source }>()
  return (files, cwd) =>
    files.map((file) => {
      const stats = statSync(file, { bigint: true })
      const before = known.get(file)
      if (before !== undefined && isAsItWas(stats, before.stats)) return before.source
      const source = readSource(file, cwd)
      known.set(file, { stats, source })
      return source
    })
}

function readSource(file: string, cwd: string): Source {
  return { path: shownPath(file, cwd), ...decodeText(readFileSync(file)) }
}

function isAsItWas(now: BigIntStats, before: BigIntStats): boolean {
  return (
    now.ino === before.ino &&
    now.size === before.size &&
    now.mtimeNs === before.mtimeNs &&
    now.ctimeNs === before.ctimeNs
  )
}

/** A path as findings show it. */
export function shownPath(file: string, cwd: string): string {
  return relative(cwd, file).split(sep).join('/') || '.'
}

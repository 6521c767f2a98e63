import { createHash } from 'node:crypto'
import { compare } from '../graph/declare.js'

/** Name of the file that lists what Edmwright owns in an output folder. */
export const manifestName = '.edmwright.json'

/** Stands for what is no file of the output folder: a folder, a link, or whatever a link leads to. */
export const foreign: unique symbol = Symbol('foreign')

/** Hash of each owned file as it was written, by path. */
export type Manifest = Readonly<Record<string, string>>

/** The manifest's text: sorted, one file a line. */
export function manifestText(manifest: Manifest): string {
  const files = Object.fromEntries(Object.entries(manifest).toSorted(([a], [b]) => compare(a, b)))
  return `${JSON.stringify({ version: 1, files }, undefined, 2)}\n`
}

/** What a manifest lists; a text that is none lists nothing. Paths that leave the folder are not ours. */
export function parseManifest(text: string | undefined | typeof foreign): Manifest {
  if (typeof text !== 'string') return {}
  try {
    const { files } = JSON.parse(text) as { files?: unknown }
    if (typeof files !== 'object' || files === null) return {}
    return Object.fromEntries(
      Object.entries(files).filter(
        (entry): entry is [string, string] => typeof entry[1] === 'string' && staysInside(entry[0]),
      ),
    )
  } catch {
    return {}
  }
}

/** Relative, with `/`, without `..`. */
export function staysInside(path: string): boolean {
  return (
    path !== '' &&
    !/^([/\\]|[a-z]:)/i.test(path) &&
    !path.split(/[/\\]/).some((segment) => segment === '..' || segment === '.' || segment === '')
  )
}

/** SHA-256 in hexadecimal. */
export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

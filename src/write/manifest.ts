import { createHash } from 'node:crypto'

/** Name of the file that lists what Edmwright owns in an output folder. */
export const manifestName = '.edmwright.json'

/** Hash of each owned file as it was written, by path. */
export type Manifest = Readonly<Record<string, string>>

/** The manifest's text: sorted, one file a line. */
export function manifestText(files: readonly { readonly path: string; readonly text: string }[]): string {
  return `${JSON.stringify({ version: 1, files: Object.fromEntries(files.map(({ path, text }) => [path, hashOf(text)])) }, undefined, 2)}\n`
}

/** What a manifest lists; a text that is none lists nothing. Paths that leave the folder are not ours. */
export function parseManifest(text: string | undefined): Manifest {
  if (text === undefined) return {}
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

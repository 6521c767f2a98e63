import { folderOf } from '../read/docs/paths.js'

/** A file below the project's folder with the beginning of its text. */
export interface Candidate {
  /** Relative, with `/`. */
  readonly path: string
  readonly head: string
}

/** What a config would say of the files found; several versions of one service become `services`. */
export interface Proposal {
  readonly metadata?: readonly string[]
  readonly docs?: readonly string[]
  readonly overlay?: readonly string[]
  readonly services?: Readonly<Record<string, Proposal>>
}

/** Proposes a config; undefined where no file is metadata. */
export function proposeConfig(candidates: readonly Candidate[]): Proposal | undefined {
  const metadata = candidates.filter(isMetadata)
  if (metadata.length === 0) return undefined
  const docs = foldersOf(candidates.filter(isPage).map(({ path }) => path))
  const overlay = candidates.filter(isOverlay).map(({ path }) => path)
  if (!areVersions(metadata)) return part(metadata, docs, overlay)
  const names = new Map(metadata.map((document) => [nameOf(document.path, metadata), document]))
  const of = (paths: readonly string[], name: string) => paths.filter((path) => mentions(path, name))
  const named = [...names.keys()]
  const shared = docs.filter((path) => !named.some((name) => mentions(path, name)))
  return {
    ...(shared.length === 0 ? {} : { docs: shared }),
    services: Object.fromEntries(
      [...names].map(([name, document]) => [name, part([document], of(docs, name), of(overlay, name))]),
    ),
  }
}

function part(metadata: readonly Candidate[], docs: readonly string[], overlay: readonly string[]): Proposal {
  return {
    metadata: metadata.map(({ path }) => path),
    ...(docs.length === 0 ? {} : { docs }),
    ...(overlay.length === 0 ? {} : { overlay }),
  }
}

function isMetadata({ path, head }: Candidate): boolean {
  if (/\.(xml|edmx|csdl)$/i.test(path)) return /<(?:\w+:)?Edmx[\s>]/.test(head)
  return /\.json$/i.test(path) && /"\$Version"\s*:/.test(head)
}

function isOverlay({ path, head }: Candidate): boolean {
  return /\.json$/i.test(path) && /"corrections"\s*:\s*\[/.test(head)
}

/** A page of a type or of a request, not a README. */
function isPage({ path, head }: Candidate): boolean {
  return (
    /\.md$/i.test(path) &&
    (/^doc_type:/m.test(head) ||
      /^#[ \t].*\b(resource|enum|complex|entity) type\b/m.test(head) ||
      /^##[ \t]+HTTP request/im.test(head))
  )
}

/** Folders that hold all of the pages: what stands above `api` and `resources`, and none inside another. */
function foldersOf(paths: readonly string[]): readonly string[] {
  const folders = [...new Set(paths.map((path) => folderOf(path).replace(/(^|\/)(api|resources|enums)$/i, '') || '.'))]
  return folders.filter((folder) => !folders.some((other) => other !== folder && isInside(folder, other))).sort()
}

function isInside(folder: string, other: string): boolean {
  return other === '.' || folder.startsWith(`${other}/`)
}

/** Documents that declare one namespace twice are versions of it, not parts of one model. */
function areVersions(metadata: readonly Candidate[]): boolean {
  const namespaces = metadata.map(({ head }) => /<Schema\b[^>]*\bNamespace="([^"]+)"/.exec(head)?.[1])
  return new Set(namespaces).size < namespaces.length && namespaces.every((namespace) => namespace !== undefined)
}

/** The name that tells a version from the others: of its file, or of the folder where files are called alike. */
function nameOf(path: string, all: readonly Candidate[]): string {
  const file = path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '')
  const alike = all.some((other) => other.path !== path && other.path.endsWith(path.slice(path.lastIndexOf('/') + 1)))
  const folder = folderOf(path)
  const name = alike && folder !== '' ? folder.slice(folder.lastIndexOf('/') + 1) : file
  return name.replaceAll(/[^\w.-]/g, '-').replace(/^[^A-Za-z0-9_]+/, '') || 'service'
}

function mentions(path: string, name: string): boolean {
  return path.split('/').some((segment) => segment.replace(/\.(json|md)$/i, '') === name)
}

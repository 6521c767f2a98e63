import type { Described } from '../graph/described.js'
import { mainPages } from '../graph/main-pages.js'
import { itemOf, type QualifiedName, type TypeRef } from '../graph/types.js'
import { shortNameOf } from '../qualified-name.js'
import { folderOf, joinPath } from '../read/docs/paths.js'
import { typeInDocs } from './type-cells.js'

/** How pages refer to the pages of types. */
export interface PageLinks {
  /** Path from one page to the page of a type; undefined where the type has none. */
  pathTo(from: string, name: QualifiedName): string | undefined
  /** A type as a cell of a page has it: `[recipient](recipient.md) collection`; `linked` is where the cell led before. */
  typeCell(from: string, type: TypeRef, linked?: string): string
}

/** Pages are sorted to their types at the first question. */
export function createPageLinks(described: Described): PageLinks {
  let folders: Set<string> | undefined
  const pathTo: PageLinks['pathTo'] = (from, name) => {
    const file = mainPages(described).get(name)?.page.file
    return file === undefined || file === from ? undefined : relativePath(from, file)
  }
  // Only where nothing is known of that folder: otherwise the page does not exist.
  const guessed = (from: string, name: QualifiedName, linked: string | undefined) => {
    if (linked === undefined || !/\.md$/i.test(linked) || /^([a-z][a-z0-9+.-]*:|\/)/i.test(linked)) return undefined
    folders ??= new Set(described.map(({ page }) => folderOf(page.file)))
    return folders.has(folderOf(joinPath(folderOf(from), linked))) ? undefined : besides(linked, name)
  }
  return {
    pathTo,
    typeCell(from, type, linked) {
      const item = itemOf(type)
      const path = item.kind === 'named' ? (pathTo(from, item.name) ?? guessed(from, item.name, linked)) : undefined
      if (path === undefined || item.kind !== 'named') return typeInDocs(type)
      return `[${shortNameOf(item.name)}](${path})${type.kind === 'collection' ? ' collection' : ''}`
    },
  }
}

/** Where the page of a type would be beside the one that was linked, as docs generators name pages. */
function besides(linked: string, name: QualifiedName): string {
  return `${linked.slice(0, linked.lastIndexOf('/') + 1)}${shortNameOf(name).toLowerCase()}.md`
}

/** The way from one page to another, as a link has it. */
export function relativePath(from: string, to: string): string {
  const above = from.split('/').slice(0, -1)
  const parts = to.split('/')
  let same = 0
  while (same < above.length && same < parts.length - 1 && above[same] === parts[same]) same += 1
  return [...above.slice(same).map(() => '..'), ...parts.slice(same)].map(encoded).join('/')
}

/** Characters that would end the target of a link. */
function encoded(part: string): string {
  return part.replaceAll(/[\s()<>]/g, encodeURIComponent)
}

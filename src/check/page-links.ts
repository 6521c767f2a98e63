import type { Described } from '../graph/described.js'
import type { QualifiedName, TypeRef } from '../graph/types.js'
import { shortOf, typeInDocs } from './type-cells.js'

/** How pages refer to the pages of types. */
export interface PageLinks {
  /** Path from one page to the page of a type; undefined where the type has none. */
  pathTo(from: string, name: QualifiedName): string | undefined
  /** A type as a cell of a page has it: `[recipient](recipient.md) collection`. */
  typeCell(from: string, type: TypeRef): string
}

/** Pages are sorted to their types at the first question. */
export function createPageLinks(described: Described): PageLinks {
  let files: Map<QualifiedName, string> | undefined
  const fileOf = (name: QualifiedName) => {
    if (files === undefined) {
      files = new Map()
      for (const { type, page } of described)
        if (type !== undefined && !files.has(type.name)) files.set(type.name, page.file)
    }
    return files.get(name)
  }
  const pathTo: PageLinks['pathTo'] = (from, name) => {
    const file = fileOf(name)
    return file === undefined || file === from ? undefined : relativePath(from, file)
  }
  return {
    pathTo,
    typeCell(from, type) {
      const item = type.kind === 'collection' ? type.of : type
      const path = item.kind === 'named' ? pathTo(from, item.name) : undefined
      if (path === undefined || item.kind !== 'named') return typeInDocs(type)
      return `[${shortOf(item.name)}](${path})${type.kind === 'collection' ? ' collection' : ''}`
    },
  }
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

import { compare } from '../graph/declare.js'
import { addTo } from '../groups.js'
import { type Code, identifier, stringLiteral } from '../plan/code.js'
import type { Emit, TypeModule } from '../plan/modules.js'
import type { Names } from '../plan/names.js'

/** What `index.hbs` lays out: modules exported by name, and namespaces as objects. */
export interface IndexView {
  readonly path: string
  readonly modules: readonly Code[]
  readonly namespaces: readonly { readonly name: Code; readonly specifier: Code }[]
}

/** One index for the main namespace and one for each other. */
export function indexView(modules: readonly TypeModule[], names: Names, emit: ReadonlySet<Emit>): readonly IndexView[] {
  const folders = new Map<string, string[]>([['', emit.has('requests') ? ['client.ts'] : []]])
  for (const { path } of modules) {
    const slash = path.lastIndexOf('/')
    const folder = path.slice(0, Math.max(slash, 0))
    const file = path.slice(slash + 1)
    addTo(folders, folder, file)
  }
  const present = names.namespaces.filter(({ exportName }) => folders.has(exportName))
  return [...folders].map(([folder, files]) => ({
    path: folder === '' ? 'index.ts' : `${folder}/index.ts`,
    modules: files.toSorted(compare).map((file) => stringLiteral(`./${file.replace(/\.ts$/, '.js')}`)),
    namespaces:
      folder === ''
        ? present.map(({ exportName }) => ({
            name: identifier(exportName),
            specifier: stringLiteral(`./${exportName}/index.js`),
          }))
        : [],
  }))
}

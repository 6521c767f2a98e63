import type { Report } from '../diagnostics/report.js'
import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import type { QualifiedName, TypeDecl, TypeRef } from '../graph/types.js'
import { namespaceOf, shortNameOf } from '../qualified-name.js'
import { homesOf } from './homes.js'
import type { Part } from './types.js'

/** Every name of the output, decided once, in the order of qualified names. */
export interface Names {
  /** `Message` for `microsoft.graph.message`; undefined where no such type is declared. */
  of(name: QualifiedName, part?: Part): string | undefined
  /** Path of the module in which the type stands, relative to the output folder. */
  pathOf(name: QualifiedName): string | undefined
  /** Whether it stands in the module of another type. */
  isGuest(name: QualifiedName): boolean
  /** Whether some module exports what is called so: `Object`. */
  isExported(name: string): boolean
  /** Namespaces beside the main one, with the folder and the export that hold them; sorted. */
  readonly namespaces: readonly { readonly namespace: string; readonly exportName: string }[]
}

const suffixes: Readonly<Record<Part, string>> = {
  self: '',
  create: 'Create',
  update: 'Update',
  union: 'Union',
  createUnion: 'CreateUnion',
  schema: 'Schema',
  table: '$Table',
  item: '$Item',
  set: '$Set',
  links: '$Links',
  nav: '$Nav',
  casts: '$Casts',
  primitives: '$Primitives',
}

/** Names that the index itself exports, or that TypeScript does not let a type have. */
const reserved = [
  'Client',
  'createClient',
  'any',
  'unknown',
  'never',
  'bigint',
  'number',
  'boolean',
  'string',
  'symbol',
  'void',
  'object',
  'undefined',
  'type',
]

/** File names that an operating system or the output itself keeps. */
const reservedFiles = [
  'index',
  'client',
  'permissions',
  'schemas',
  'con',
  'prn',
  'aux',
  'nul',
  ...['com', 'lpt'].flatMap((device) => Array.from({ length: 10 }, (_, digit) => device + digit)),
]

/** The folders of an inlined runtime and of examples, and what the index exports beside the namespaces. */
const reservedFolders = ['runtime', 'examples', 'createclient']

/** Clashes are resolved by a number at the end, given to the later qualified name, and reported. */
export function decideNames(graph: Graph, report: Report): Names {
  const folders = decideNamespaces(graph)
  const homes = homesOf(graph)
  const taken = new Map<string, { readonly names: Set<string>; readonly files: Set<string> }>()
  const decided = new Map<QualifiedName, { readonly names: Map<Part, string>; readonly path: string | undefined }>()
  for (const type of graph.types.values()) {
    const [namespace, short] = [namespaceOf(type.name), shortNameOf(type.name)]
    const folder = folders.get(namespace) ?? ''
    const room = taken.get(folder) ?? { names: new Set(reserved), files: new Set(reservedFiles) }
    taken.set(folder, room)
    const wanted = pascalCase(short)
    const name = firstFree(wanted, (candidate) =>
      partsOf(type, candidate, graph).every((part) => !room.names.has(part)),
    )
    for (const part of partsOf(type, name, graph)) room.names.add(part)
    if (name !== wanted) report.add('output/renamed', { name: type.name, wanted, given: name }, type.origin)
    const path = homes.has(type.name) ? undefined : pathIn(folder, name, room.files)
    decided.set(type.name, { names: new Map([['self', name]]), path })
  }
  return {
    of(name, part = 'self') {
      const found = decided.get(name)?.names
      const known = found?.get(part)
      if (found === undefined || known !== undefined) return known
      const made = found.get('self') + suffixes[part]
      found.set(part, made)
      return made
    },
    pathOf: (name) => decided.get(homes.get(name) ?? name)?.path,
    isGuest: (name) => homes.has(name),
    isExported: (name) => [...taken.values()].some(({ names }) => names.has(name)),
    namespaces: [...folders]
      .filter(([namespace, folder]) => folder !== '' && taken.has(folder) && namespace !== '')
      .map(([namespace, exportName]) => ({ namespace, exportName }))
      .toSorted((a, b) => compare(a.exportName, b.exportName)),
  }
}

/** Takes the first free file name. */
function pathIn(folder: string, name: string, files: Set<string>): string {
  const file = firstFree(lowerFirst(name), (candidate) => !files.has(candidate.toLowerCase()))
  files.add(file.toLowerCase())
  return folder === '' ? `${file}.ts` : `${folder}/${file}.ts`
}

/** `userName` → `UserName`; what is no letter of an identifier cannot come from CSDL. */
export function pascalCase(name: string): string {
  const [first = ''] = name
  return first.toUpperCase() + name.slice(first.length)
}

/** `UserName` → `userName`. */
export function lowerFirst(name: string): string {
  const [first = ''] = name
  return first.toLowerCase() + name.slice(first.length)
}

function partsOf(type: TypeDecl, name: string, graph: Graph): readonly string[] {
  const parts: readonly Part[] =
    type.kind === 'entity'
      ? ['self', 'create', 'update', 'schema', 'table', 'item', 'set', 'links', 'nav', 'casts']
      : type.kind === 'complex'
        ? ['self', 'create', 'update', 'schema', 'table', ...builderParts(type.name, graph)]
        : ['self', 'schema']
  const unions: readonly Part[] = graph.derivedOf(type.name).length > 0 ? ['union', 'createUnion'] : []
  return [...parts, ...unions].map((part) => name + suffixes[part])
}

function builderParts(name: QualifiedName, { leadsOn }: Graph): readonly Part[] {
  const one: TypeRef = { kind: 'named', name }
  return [
    ...(leadsOn(one) ? (['item', 'links', 'casts'] as const) : []),
    ...(leadsOn({ kind: 'collection', of: one }) ? (['set', 'casts'] as const) : []),
  ]
}

function firstFree(wanted: string, free: (candidate: string) => boolean): string {
  if (free(wanted)) return wanted
  let number = 2
  while (!free(wanted + number)) number += 1
  return wanted + number
}

/** The main namespace has no folder; another is named after what it does not share with the main one. */
function decideNamespaces(graph: Graph): ReadonlyMap<string, string> {
  const main = graph.mainNamespace.split('.')
  const taken = new Set([...reservedWords, ...reservedFiles, ...reservedFolders])
  const folders = new Map<string, string>([[graph.mainNamespace, '']])
  for (const namespace of graph.namespaces) {
    if (namespace === graph.mainNamespace) continue
    const segments = namespace.split('.')
    const shared = segments.findIndex((segment, index) => segment !== main[index])
    const own = shared < 0 ? segments.slice(-1) : segments.slice(shared)
    const wanted = own.map((segment, index) => (index === 0 ? lowerFirst(segment) : pascalCase(segment))).join('')
    const folder = firstFree(wanted, (candidate) => !taken.has(candidate.toLowerCase()))
    taken.add(folder.toLowerCase())
    folders.set(namespace, folder)
  }
  return folders
}

const reservedWords =
  'break case catch class const continue debugger default delete do else enum export extends false finally for function if import in instanceof new null return super switch this throw true try typeof var void while with implements interface let package private protected public static yield await arguments eval'.split(
    ' ',
  )

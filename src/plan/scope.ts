import { compare } from '../graph/declare.js'
import type { QualifiedName } from '../graph/types.js'
import { type Code, code, identifier, importClause, joinCode, stringLiteral } from './code.js'
import type { Names } from './names.js'
import { createPages } from './pages.js'
import type { ImportView, Part, Scope } from './types.js'

interface Imported {
  readonly name: string
  readonly local: Code
  type: boolean
}

/** `path` is the module's own; names of types that stand in it are not imported. `runtime` says where a name of the runtime is imported from. */
export function createScope(
  path: string,
  names: Names,
  declared: readonly string[],
  runtime: (name: string) => string,
  {
    literalUnions = false,
    pages = createPages([], undefined),
    decodable,
  }: Partial<Pick<Scope, 'literalUnions' | 'pages' | 'decodable'>> = {},
): Scope {
  const taken = new Set(declared)
  const modules = new Map<string, Map<string, Imported>>()
  const specifiers = new Map<string, string>()

  function request(specifier: string, name: string, type: boolean): Code {
    let module = modules.get(specifier)
    if (module === undefined) {
      module = new Map()
      modules.set(specifier, module)
    }
    const known = module.get(name)
    if (known !== undefined) {
      if (!type) known.type = false
      return known.local
    }
    let local = name
    for (let number = 2; taken.has(local); number += 1) local = `${name}_${number}`
    taken.add(local)
    const imported = { name, local: identifier(local), type }
    module.set(name, imported)
    return imported.local
  }

  function named(name: QualifiedName, part: Part, type: boolean): Code {
    const target = names.pathOf(name)
    const exported = names.of(name, part)
    if (target === undefined || exported === undefined) return identifier('unknown')
    if (target === path) return identifier(exported)
    let specifier = specifiers.get(target)
    if (specifier === undefined) {
      specifier = relativeModule(path, target)
      specifiers.set(target, specifier)
    }
    return request(specifier, exported, type)
  }

  return {
    type: (name, part = 'self') => named(name, part, true),
    value: (name, part) => named(name, part, false),
    runtime: (name, use) => request(runtime(name), name, use === 'type'),
    global: (name) => (names.isExported(name) ? code`globalThis.${identifier(name)}` : identifier(name)),
    literalUnions,
    pages,
    decodable,
    get imports() {
      return [...modules]
        .toSorted(([a], [b]) => compare(a, b))
        .map(([specifier, module]) => importView(specifier, [...module.values()]))
    },
  }
}

function importView(specifier: string, imported: readonly Imported[]): ImportView {
  const typeOnly = imported.every(({ type }) => type)
  const names = imported
    .toSorted((a, b) => compare(a.name, b.name))
    .map(({ name, local, type }) => importClause(name, local, type && !typeOnly))
  const from = stringLiteral(specifier)
  const list = joinCode(names, ', ')
  const keyword = typeOnly ? code`import type` : code`import`
  const width = keyword.length + ' {  } from '.length + list.length + from.length
  return { specifier: from, names, list, keyword, flat: width <= 120 || names.length === 1 }
}

/** `callRecords/session.ts` seen from `message.ts`: `./callRecords/session.js`. */
export function relativeModule(from: string, to: string): string {
  if (!from.includes('/') && !to.includes('/')) return `./${to.slice(0, -'.ts'.length)}.js`
  const folders = from.split('/').slice(0, -1)
  const target = to.split('/')
  let shared = 0
  while (shared < folders.length && folders[shared] === target[shared]) shared += 1
  const up = '../'.repeat(folders.length - shared)
  return `${up === '' ? './' : up}${target.slice(shared).join('/')}`.replace(/\.ts$/, '.js')
}

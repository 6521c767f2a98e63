import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.js'
import { corpus, corpusPresent, repository } from '../../corpus.js'
import { schemasOf } from './schemas.js'

const graph2021 = join(corpus, 'graph-v1.0-2021-07')

function docsIn(folder: string) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .sort()
    .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }))
}

const services = [
  {
    title: 'the example service',
    file: join(repository, 'metadata/metadata.xml'),
    docs: join(repository, 'metadata/docs'),
  },
  ...(corpusPresent
    ? [
        { title: 'Microsoft Graph with its docs', file: join(graph2021, 'metadata.xml'), docs: graph2021 },
        { title: 'Microsoft Graph of today', file: join(corpus, 'graph-v1.0-2026-08/metadata.xml'), docs: undefined },
      ]
    : []),
]

/** Members of an interface, inherited ones too; true for those that must be there. */
type Members = ReadonlyMap<string, boolean>

interface Found {
  readonly bases: readonly { readonly base: string; readonly without: readonly string[] }[]
  readonly body: string
}

/** All interfaces of generated files, by file and name. */
function interfacesIn(texts: ReadonlyMap<string, string>): (path: string, name: string) => Members {
  const found = new Map<string, Found>()
  const imported = new Map<string, readonly [path: string, name: string]>()
  const pattern = /^export interface (\w+)(?:\s+extends ([^{]*))? \{\n([\s\S]*?)^\}/gm
  for (const [path, text] of texts) {
    for (const [, names = '', from = ''] of text.matchAll(/^import (?:type )?\{([^}]*)\} from '(\.[^']*)'/gm)) {
      const file = posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts')
      for (const [, name = '', alias = name] of names.matchAll(/(?:type )?(\w+)(?: as (\w+))?/g))
        imported.set(`${path} ${alias}`, [file, name])
    }
    for (const [, name = '', bases = '', body = ''] of text.matchAll(pattern))
      found.set(`${path} ${name}`, { bases: basesIn(bases), body })
    for (const [, name = '', same = ''] of text.matchAll(/^export type (\w+) =\s+(\w+(?:\s+&\s+\w+)*)$/gm))
      found.set(`${path} ${name}`, { bases: basesIn(same), body: '' })
  }
  return function membersOf(path, name): Members {
    const one = found.get(`${path} ${name}`)
    if (one === undefined) return new Map()
    const inherited = one.bases.flatMap(({ base, without }) =>
      [...membersOf(...(imported.get(`${path} ${base}`) ?? [path, base]))].filter(([key]) => !without.includes(key)),
    )
    const own = [...one.body.matchAll(/^ {2}(?:readonly )?'?([^'?:\s[]+)'?(\?)?:/gm)]
    return new Map([...inherited, ...own.map(([, key = '', optional]) => [key, optional === undefined] as const)])
  }
}

/** `Except<Base, 'one' | 'two'>, Other`. */
function basesIn(text: string): Found['bases'] {
  return [...text.matchAll(/Except<(\w+),([^>]*)>|(\w+)/g)].map(([, from, keys = '', whole = '']) => ({
    base: from ?? whole,
    without: [...keys.matchAll(/'([^']+)'/g)].map(([, key]) => key ?? ''),
  }))
}

const REQUIRED = 1
const NO_CREATE = 2 | 16
const NO_UPDATE = 2 | 4

describe.each(services)('$title', async ({ file, docs }) => {
  const metadata = { path: 'metadata.xml', text: readFileSync(file, 'utf8') }
  const { graph, names, schemas, texts } = await schemasOf(metadata, 'tables', docs === undefined ? [] : docsIn(docs))
  const membersIn = interfacesIn(texts)
  const membersOf = (name: string, part: 'create' | 'update') =>
    membersIn(names.pathOf(name) ?? '', names.of(name, part) ?? '')
  const structured = [...graph.types.values()].filter(({ kind }) => kind === 'entity' || kind === 'complex')

  /** Names that pass a test of their flags, as the validator of a type has them; control information and streams, which interfaces leave out, aside. */
  function known(name: string, passes: (key: string, flags: number) => boolean): readonly string[] {
    const members = schemas.get(name)?.shape?.().members ?? {}
    return Object.entries(members)
      .filter(([key]) => !key.includes('@') && !(`${key}@odata.mediaReadLink` in members))
      .flatMap(([key, { flags }]) => (passes(key, flags) ? [key] : []))
      .sort()
  }
  const plain = (members: Members) => [...members.keys()].filter((key) => !key.includes('@')).sort()

  test('what the create interface has, the validator takes for create, and nothing else', () => {
    for (const { name } of structured)
      expect({ name, members: plain(membersOf(name, 'create')) }).toEqual({
        name,
        members: known(name, (_, flags) => (flags & NO_CREATE) === 0),
      })
  })

  test('both ask for the same, but for what may be bound instead', () => {
    for (const { name } of structured)
      expect({
        name,
        members: [...membersOf(name, 'create')]
          .filter(([key, must]) => must && !key.includes('@'))
          .map(([key]) => key)
          .sort(),
      }).toEqual({
        name,
        members: known(name, (key, flags) => (flags & REQUIRED) !== 0 && !isBound(graph, name, key)),
      })
  })

  test('what the update interface has, the validator takes for update; related entities are changed along since 4.01', () => {
    for (const { name, kind } of structured) {
      if (kind !== 'entity') continue
      const isMember = (key: string) => graph.version === '4.01' || graph.propertyOf(name, key)?.kind === 'property'
      expect({ name, members: plain(membersOf(name, 'update')) }).toEqual({
        name,
        members: known(name, (key, flags) => (flags & NO_UPDATE) === 0 && isMember(key)),
      })
    }
  })
})

function isBound(graph: Graph, type: string, key: string): boolean {
  const property = graph.propertyOf(type, key)
  return property?.kind === 'navigation' && !property.containsTarget
}

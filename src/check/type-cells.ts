import type { Graph } from '../graph/graph.js'
import { itemOf, type QualifiedName, type TypeRef } from '../graph/types.js'
import { oncePer } from '../once-per.js'
import { shortNameOf } from '../qualified-name.js'
import type { TypeCell } from '../read/docs/types.js'

/** Whether a type cell says what the metadata declares, up to spelling that misleads nobody (`string`, `Integer`). A link to a heading leads to the values of a string. */
export function agrees(
  cell: Pick<TypeCell, 'raw' | 'name' | 'collection' | 'parsed'>,
  declared: TypeRef,
  graph: Graph,
): boolean {
  if (!cell.parsed) return choicesAgree(cell, declared, graph)
  const wrapped = /^collection\s*\((.*)\)$/i.exec(cell.name.trim())?.[1]
  const target = itemOf(declared).name
  const name = normal(wrapped ?? cell.name)
  if ((cell.collection || wrapped !== undefined) !== (declared.kind === 'collection'))
    return declared.kind === 'collection' && isPluralOf(name, target, graph)
  if (target === 'Edm.String' && /\]\([^()\s]*#/.test(cell.raw)) return true
  if (target.startsWith('Edm.')) return primitiveAgrees(name, target.slice(4).toLowerCase())
  const decl = graph.typeOf(target)
  if (decl?.kind === 'enum' && (name === 'enum' || name === 'enumeration')) return true
  if (decl?.kind === 'typeDefinition' && primitiveAgrees(name, decl.underlying.slice(4).toLowerCase())) return true
  return (
    name === target.toLowerCase() ||
    name === shortNameOf(target).toLowerCase() ||
    target.toLowerCase().endsWith(`.${name}`)
  )
}

/** Whether a cell names a type, or several of which each may be; a placeholder waits for its type. */
export function isReadable(cell: TypeCell): boolean {
  return (
    cell.parsed ||
    /^\W*Unknown Type\b/.test(cell.raw) ||
    choicesIn(cell).every((choice, _, { length }) => length > 1 && /^[\w.]+$/.test(choice))
  )
}

/** `[a] or [b]` says what a value can be: the declared type, and those that derive from it. Of what nobody declares nothing is said. */
function choicesAgree(cell: Pick<TypeCell, 'name'>, declared: TypeRef, graph: Graph): boolean {
  const choices = choicesIn(cell)
  const target = itemOf(declared).name
  if (choices.length < 2 || target.startsWith('Edm.') || !choices.every((choice) => hasType(choice, graph))) return true
  const fitting = [target, ...graph.derivedOf(target).map((type) => type.name)].map((type) => type.toLowerCase())
  return choices.every((choice) => fitting.some((type) => type === choice || type.endsWith(`.${choice}`)))
}

function choicesIn({ name }: Pick<TypeCell, 'name'>): readonly string[] {
  return name
    .split(/(?<!\s)\s+or\s+/i)
    .map((choice) =>
      normal(choice.replace(/(?<!\s)\s+collection$/i, '').replace(/^\[([^\][]*)\](?:\[[^\][]*\])?$/, '$1')),
    )
}

/** `lines` for a collection of `line`, where no type is called so. */
function isPluralOf(name: string, target: QualifiedName, graph: Graph): boolean {
  const single = shortNameOf(target).toLowerCase()
  const plurals = [`${single}s`, `${single}es`, single.replace(/y$/, 'ies')]
  return single !== name && plurals.includes(shortNameOf(name)) && !hasType(name, graph)
}

const shortNames = oncePer(
  (graph: Graph) => new Set([...graph.types.keys()].map((type) => shortNameOf(type).toLowerCase())),
)

function hasType(name: string, graph: Graph): boolean {
  return shortNames(graph).has(shortNameOf(name))
}

/** How a cell that does not agree is wrong: a string for an enumeration, another primitive type, or another type altogether. */
export function kindOfMismatch(
  cell: TypeCell,
  declared: TypeRef,
  graph: Graph,
): 'docs/enum-as-string' | 'docs/primitive-type' | 'docs/type-mismatch' {
  const wrapped = /^collection\s*\((.*)\)$/i.exec(cell.name.trim())?.[1]
  if ((cell.collection || wrapped !== undefined) !== (declared.kind === 'collection')) return 'docs/type-mismatch'
  const target = itemOf(declared).name
  const name = normal(wrapped ?? cell.name)
  if (name === 'string' && graph.typeOf(target)?.kind === 'enum') return 'docs/enum-as-string'
  return target.startsWith('Edm.') && primitives.has(name) ? 'docs/primitive-type' : 'docs/type-mismatch'
}

/** A declared type in the words of a page: `recipient collection`, `String`. */
export function typeInDocs(type: TypeRef): string {
  return type.kind === 'collection' ? `${typeInDocs(type.of)} collection` : shortNameOf(type.name)
}

function primitiveAgrees(written: string, declared: string): boolean {
  return written === declared || (spellings[written]?.includes(declared) ?? false)
}

/** Other words for primitive types that name the same kind of value. */
const spellings: Readonly<Record<string, readonly string[] | undefined>> = {
  bool: ['boolean'],
  int: ['int32', 'int16', 'int64'],
  integer: ['int32', 'int16', 'int64', 'byte', 'sbyte'],
  long: ['int64'],
  float: ['single', 'double'],
  number: ['int32', 'int16', 'int64', 'byte', 'sbyte', 'single', 'double', 'decimal'],
  datetime: ['datetimeoffset'],
  timestamp: ['datetimeoffset'],
  time: ['timeofday'],
  uuid: ['guid'],
  bytes: ['binary'],
  url: ['string'],
  uri: ['string'],
  text: ['string'],
  json: ['untyped'],
  object: ['untyped'],
}

/** Whether a name is that of a primitive type, or another word for one. */
export function isPrimitive(name: string): boolean {
  return primitives.has(normal(name))
}

/** Primitive types in lower case, with the other words for them. */
const primitives: ReadonlySet<string> = new Set([
  ...['binary', 'boolean', 'byte', 'date', 'datetimeoffset', 'decimal', 'double', 'duration', 'guid', 'int16', 'int32'],
  ...['int64', 'sbyte', 'single', 'stream', 'string', 'timeofday'],
  ...Object.keys(spellings),
])

function normal(name: string): string {
  return name
    .trim()
    .replace(/^#/, '')
    .replace(/^Edm\./i, '')
    .toLowerCase()
}

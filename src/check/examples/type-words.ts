import { isObject } from '../../graph/examples/body.js'
import { isTemplate } from '../../graph/examples/placeholder.js'
import type { Graph } from '../../graph/graph.js'
import { itemOf, type QualifiedName, type TypeRef } from '../../graph/types.js'
import { shortNameOf } from '../../qualified-name.js'
import type { JsonPath } from '../../read/docs/example-json.js'
import { isSlip } from '../misspelt.js'
import { agrees, isPrimitive } from '../type-cells.js'
import type { ExampleIssue } from './issues.js'

/** Words of a representation for other types than the declared ones: strings that name types (`"String (timestamp)"`, `"microsoft.graph.recipient"`), and objects that do no more. */
export function wrongWordsIn(value: unknown, type: TypeRef, graph: Graph): readonly ExampleIssue[] {
  const found: ExampleIssue[] = []

  function look(value: unknown, declared: TypeRef, path: JsonPath): void {
    if (declared.kind === 'collection' && Array.isArray(value)) {
      for (const [index, item] of value.entries()) look(item, declared.of, [...path, index])
      return
    }
    const item = itemOf(declared)
    const holder = item.kind === 'named' ? graph.structuredOf(item.name) : undefined
    const text = typeof value === 'string' ? value : holder === undefined ? wordAlone(value) : undefined
    if (text !== undefined) {
      const written = text.trim()
      if (!isTypeOrValue(written, declared, graph)) found.push({ kind: 'word', path, written, declared })
      return
    }
    if (!isObject(value) || holder === undefined) return
    const stated = value['@odata.type']
    const actual = typeof stated === 'string' ? graph.structuredOf(stated.replace(/^#/, '')) : undefined
    for (const [name, inner] of Object.entries(value)) {
      const property = graph.propertyOf((actual ?? holder).name, name)
      if (property !== undefined) look(inner, property.type, [...path, name])
    }
  }

  look(value, type, [])
  return found
}

/** What is no single word is a value, or leaves open what stands there. */
function isTypeOrValue(written: string, declared: TypeRef, graph: Graph): boolean {
  if (isTemplate(written) || /[ -]values?$/i.test(written)) return true
  const { name, collection, remark } = readWord(written)
  if (!/^[\w.]+$/.test(name)) return true
  if (!namesType(name, graph)) return canBeValue(name, declared, graph)
  const says = (word: string) => agrees({ raw: written, name: word, collection, parsed: true }, declared, graph)
  return (
    says(name) ||
    (isPrimitive(remark) && says(remark)) ||
    (/^string$/i.test(name) && isText(declared, graph)) ||
    (/^(?:Edm\.)?double$/i.test(name) &&
      declared.kind === 'primitive' &&
      /^Edm\.(?:Single|Decimal)$/.test(declared.name))
  )
}

/** That of a primitive type, or a qualified one of a namespace that is declared here. */
function namesType(name: string, graph: Graph): boolean {
  return (
    isPrimitive(name) ||
    /^Edm\./i.test(name) ||
    name.startsWith(`${graph.mainNamespace}.`) ||
    graph.typeOf(name) !== undefined
  )
}

/** Any word can be a text but a misspelt type; in place of a number it is neither. */
function canBeValue(word: string, declared: TypeRef, graph: Graph): boolean {
  if (declared.kind === 'collection') return true
  if (/^Edm\.(?:Boolean|Byte|Decimal|Double|Int\d+|SByte|Single)$/.test(declared.name))
    return /^(?:true|false|null|-?\d+(?:\.\d+)?)$/i.test(word)
  if (declared.kind === 'named' && !isText(declared, graph)) return true
  return word.length < 5 || ![shortNameOf(declared.name), 'String'].some((type) => isMistyped(word, type))
}

/** A letter too few or too many, or two swapped: with another letter in its place it may be another word, such as `Strong`. */
function isMistyped(word: string, type: string): boolean {
  const letters = (text: string) => [...text.toLowerCase()].sort().join('')
  return word !== type && isSlip(word, type) && (word.length !== type.length || letters(word) === letters(type))
}

/** JSON has it as a string, or nobody knows. */
function isText(type: TypeRef, graph: Graph): boolean {
  if (type.kind === 'collection') return false
  if (type.kind === 'primitive')
    return /^Edm\.(?:Binary|Date|DateTimeOffset|Duration|Guid|String|TimeOfDay)$/.test(type.name)
  return graph.structuredOf(type.name) === undefined || isAnyJson(type.name, graph)
}

/** It declares nothing, and stands for JSON of any kind. */
function isAnyJson(name: QualifiedName, graph: Graph): boolean {
  return graph.propertiesOf(name).length === 0 && graph.derivedOf(name).length === 0
}

interface Word {
  readonly name: string
  readonly collection: boolean
  /** What stands in parentheses behind it. */
  readonly remark: string
}

/** `String (timestamp)`, `Collection(microsoft.graph.recipient)`, `@odata.type: microsoft.graph.recipient`. */
function readWord(text: string): Word {
  const plain = text.replace(/^@odata\.type:\s*/, '')
  const wrapped = /^collection\s*\((.*)\)$/i.exec(plain)?.[1]?.trim() ?? /^(\S+) collection$/i.exec(plain)?.[1]
  const [, name = wrapped ?? plain, remark = ''] = /^(\S+)\s*\(([^()]*)\)$/.exec(wrapped ?? plain) ?? []
  return { name: name.replace(/^#/, ''), collection: wrapped !== undefined, remark: remark.trim() }
}

/** The type of `{ "@odata.type": "microsoft.graph.recipient" }`. */
function wordAlone(value: unknown): string | undefined {
  if (!isObject(value) || Object.keys(value).length !== 1) return undefined
  const stated = value['@odata.type']
  return typeof stated === 'string' ? stated : undefined
}

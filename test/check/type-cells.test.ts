import { expect, test } from 'vitest'
import { agrees, typeInDocs } from '../../src/check/type-cells.js'
import { createGraph } from '../../src/graph/graph.js'
import type { TypeRef } from '../../src/graph/types.js'
import type { TypeCell } from '../../src/read/docs/types.js'

const graph = createGraph({
  version: '4.0',
  types: new Map(),
  operations: [],
  containers: [],
  terms: new Map(),
  namespaces: [],
  lost: new Set(),
  aliases: new Map(),
  elsewhere: new Set(),
  references: [],
  annotationTargets: [],
  requests: [],
})
const string: TypeRef = { kind: 'primitive', name: 'Edm.String' }
const strings: TypeRef = { kind: 'collection', of: string }
const address: TypeRef = { kind: 'named', name: 'n.address' }

function cell(name: string, collection = false, raw = name): TypeCell {
  return { raw, name, collection, link: undefined, parsed: true, origin: { file: 'a.md', line: 1, column: 1 } }
}

test('case and other words for a primitive type do not matter', () => {
  expect(agrees(cell('string'), string, graph)).toBe(true)
  expect(agrees(cell('Edm.String'), string, graph)).toBe(true)
  expect(agrees(cell('Integer'), { kind: 'primitive', name: 'Edm.Int32' }, graph)).toBe(true)
})

test('one and many differ', () => {
  expect(agrees(cell('String'), strings, graph)).toBe(false)
  expect(agrees(cell('String', true), strings, graph)).toBe(true)
  expect(agrees(cell('Collection(String)'), strings, graph)).toBe(true)
})

test('a named type may be written with or without its namespace', () => {
  expect(agrees(cell('address'), address, graph)).toBe(true)
  expect(agrees(cell('n.address'), address, graph)).toBe(true)
  expect(agrees(cell('m.address'), address, graph)).toBe(false)
})

test('prose is not judged', () => {
  expect(agrees({ ...cell('a or b'), parsed: false }, address, graph)).toBe(true)
})

test('a type is written in the words of a page', () => {
  expect(typeInDocs(strings)).toBe('String collection')
  expect(typeInDocs(address)).toBe('address')
})

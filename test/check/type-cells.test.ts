import { expect, test } from 'vitest'
import { agrees, typeInDocs } from '../../src/check/type-cells.js'
import type { Declarations } from '../../src/graph/declarations.js'
import { createGraph } from '../../src/graph/graph.js'
import { noFacets, type TypeDecl, type TypeRef } from '../../src/graph/types.js'
import type { TypeCell } from '../../src/read/docs/types.js'

const declarations: Declarations = {
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
  corrected: new Map(),
  requests: [],
}
const graph = createGraph(declarations)
const string: TypeRef = { kind: 'primitive', name: 'Edm.String' }
const strings: TypeRef = { kind: 'collection', of: string }
const address: TypeRef = { kind: 'named', name: 'n.address' }

function cell(name: string, collection = false, raw = name): TypeCell {
  return {
    raw,
    name,
    collection,
    link: undefined,
    parsed: true,
    torn: false,
    origin: { file: 'a.md', line: 1, column: 1 },
  }
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

test('a plural is many, where no type is called so', () => {
  const lines: TypeRef = { kind: 'collection', of: { kind: 'named', name: 'n.line' } }
  const entries: TypeRef = { kind: 'collection', of: { kind: 'named', name: 'n.entry' } }
  expect(agrees(cell('lines'), lines, graph)).toBe(true)
  expect(agrees(cell('n.Lines'), lines, graph)).toBe(true)
  expect(agrees(cell('entries'), entries, graph)).toBe(true)
  expect(agrees(cell('line'), lines, graph)).toBe(false)
  expect(agrees(cell('lines'), address, graph)).toBe(false)
  const other: TypeDecl = {
    kind: 'typeDefinition',
    name: 'n.lines',
    underlying: 'Edm.String',
    facets: noFacets,
    annotations: [],
    origin: { file: 'm.xml', line: 1, column: 1 },
    doc: undefined,
  }
  expect(agrees(cell('lines'), lines, createGraph({ ...declarations, types: new Map([['n.lines', other]]) }))).toBe(
    false,
  )
})

test('prose is not judged', () => {
  expect(agrees({ ...cell('a or b'), parsed: false }, address, graph)).toBe(true)
})

test('a type is written in the words of a page', () => {
  expect(typeInDocs(strings)).toBe('String collection')
  expect(typeInDocs(address)).toBe('address')
})

test('a choice of types is the declared one, or those that derive from it', () => {
  const type = (name: string, base?: string): [string, TypeDecl] => [
    name,
    {
      kind: 'complex',
      name,
      base,
      abstract: false,
      open: false,
      refused: [],
      properties: [],
      annotations: [],
      doc: undefined,
      page: undefined,
      origin: { file: 'a.xml', line: 1, column: 1 },
    },
  ]
  const types = new Map([type('n.address'), type('n.home', 'n.address'), type('n.office', 'n.address'), type('n.line')])
  const among = createGraph({ ...declarations, types })
  const choice = (name: string) => ({ ...cell(name), parsed: false })
  expect(agrees(choice('home or office'), address, among)).toBe(true)
  expect(agrees(choice('n.address or n.home'), address, among)).toBe(true)
  expect(agrees(choice('home or line'), address, among)).toBe(false)
  expect(agrees(choice('[home] or [line][]'), address, among)).toBe(false)
  expect(agrees(choice('home or something else'), address, among)).toBe(true)
  expect(agrees(choice('home or line'), string, among)).toBe(true)
})

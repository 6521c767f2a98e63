import { expect, test } from 'vitest'
import { read } from './read.js'

const placeholders = (text: string) => read(text).page.placeholders

test('Q47 a TODO that was published', () => {
  expect(placeholders('# a\n\n|Application|** TODO: Determine scopes **|\n')).toMatchObject([
    { kind: 'permissions', text: '** TODO: Determine scopes **', origin: { line: 3, column: 14 } },
  ])
  expect(placeholders('title: "TODO"\n')).toMatchObject([{ kind: 'todo', text: 'TODO' }])
  expect(placeholders('TODO: add a description | x\n')).toMatchObject([{ kind: 'description' }])
})

test('Q47 a to-do list is none', () => {
  expect(placeholders('GET /me/todo/lists\n')).toEqual([])
})

test('Q48 an address that was not found', () => {
  expect(placeholders('GET ** Collection URI for microsoft.graph.a not found\n')).toMatchObject([
    { kind: 'collectionUri', typeName: 'microsoft.graph.a', origin: { line: 1, column: 5 } },
  ])
  expect(placeholders('GET ** Entity URI for microsoft.graph.a not found/b\n')).toMatchObject([{ kind: 'entityUri' }])
})

test('an unknown type', () => {
  expect(placeholders('|a|** Unknown Type `b.c` ** collection|\n')).toMatchObject([
    { kind: 'unknownType', typeName: 'b.c' },
  ])
})

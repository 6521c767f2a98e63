import { expect, test } from 'vitest'
import type { Names } from '../../src/plan/names.js'
import { createScope, relativeModule } from '../../src/plan/scope.js'

const modules: Readonly<Record<string, readonly [name: string, path: string]>> = {
  'a.message': ['Message', 'message.ts'],
  'a.session': ['Session', 'session.ts'],
  'a.callRecords.session': ['Session', 'callRecords/session.ts'],
  'a.guid': ['Guid', 'guid.ts'],
}

const names: Names = {
  of: (name, part = 'self') => modules[name] && modules[name][0] + (part === 'schema' ? 'Schema' : ''),
  pathOf: (name) => modules[name]?.[1],
  isGuest: () => false,
  isExported: (name) => name === 'Object',
  namespaces: [],
}

const scopeOf = (path: string, declared: readonly string[]) =>
  createScope(path, names, declared, () => 'edmwright/runtime')

test('the own types of a module are not imported', () => {
  const scope = scopeOf('message.ts', ['Message'])
  expect([scope.type('a.message'), scope.imports]).toEqual(['Message', []])
})

test('a name that is taken gets an alias, and keeps it', () => {
  const scope = scopeOf('session.ts', ['Session'])
  expect(scope.type('a.callRecords.session')).toBe('Session_2')
  expect(scope.type('a.callRecords.session')).toBe('Session_2')
  expect(scope.imports.map(({ names }) => names)).toEqual([['Session as Session_2']])
})

test('two imports of one name differ', () => {
  const scope = scopeOf('message.ts', ['Message'])
  expect([scope.type('a.session'), scope.type('a.callRecords.session')]).toEqual(['Session', 'Session_2'])
})

test('the runtime gives way to a type of the service', () => {
  const scope = scopeOf('guid.ts', ['Guid'])
  expect([scope.type('a.guid'), scope.runtime('Guid', 'type')]).toEqual(['Guid', 'Guid_2'])
})

test('a constant of the language is told from a type of its name', () => {
  const free = createScope('message.ts', { ...names, isExported: () => false }, [], () => 'edmwright/runtime')
  const globals = [scopeOf('message.ts', []), free].map((scope) => scope.global('Object'))
  expect(globals).toEqual(['globalThis.Object', 'Object'])
})

test('an import is of types only until a value is asked for', () => {
  const scope = scopeOf('message.ts', ['Message'])
  scope.type('a.session')
  expect(scope.imports.map(({ flat, keyword, names }) => ({ flat, keyword, names }))).toEqual([
    { flat: true, keyword: 'import type', names: ['Session'] },
  ])
  scope.value('a.session', 'schema')
  expect(scope.imports.map(({ keyword, names }) => ({ keyword, names }))).toEqual([
    { keyword: 'import', names: ['type Session', 'SessionSchema'] },
  ])
})

test('a type that nobody declares is unknown', () => {
  expect(scopeOf('message.ts', []).type('a.missing')).toBe('unknown')
})

test('modules are named from where they are imported', () => {
  expect(relativeModule('message.ts', 'session.ts')).toBe('./session.js')
  expect(relativeModule('message.ts', 'callRecords/session.ts')).toBe('./callRecords/session.js')
  expect(relativeModule('callRecords/session.ts', 'message.ts')).toBe('../message.js')
  expect(relativeModule('a/b.ts', 'a/c.ts')).toBe('./c.js')
})

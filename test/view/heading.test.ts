import { expect, test } from 'vitest'
import { identifier } from '../../src/plan/code.js'
import { behindBrace, headingLines, intersectionLines, plainBase } from '../../src/view/heading.js'

const part = (name: string, ...given: string[]) => ({ name: identifier(name), arguments: given.map(identifier) })
const long = 'L'.repeat(60)

test('what is combined stands on one line where it fits', () => {
  expect(intersectionLines(identifier('Item'), [plainBase(identifier('Links')), part('Entity', 'A', 'B')])).toEqual([
    'export type Item = Links & Entity<A, B>',
  ])
})

test('else a line each, behind the first', () => {
  const parts = [plainBase(identifier('Links')), part('Entity', long), part('Casts', long)]
  expect(intersectionLines(identifier('Item'), parts)).toEqual([
    'export type Item = Links &',
    `  Entity<${long}> &`,
    `  Casts<${long}>`,
  ])
})

test('arguments get lines of their own where one line does not hold them', () => {
  const parts = [plainBase(identifier('Links')), part('Entity', long, long)]
  expect(intersectionLines(identifier('Item'), parts)).toEqual([
    'export type Item = Links &',
    '  Entity<',
    `    ${long},`,
    `    ${long}`,
    '  >',
  ])
})

test('behind a long name, what is combined starts on the next line', () => {
  const parts = [plainBase(identifier(long)), part('Entity', 'A')]
  expect(intersectionLines(identifier(long), parts)).toEqual([`export type ${long} =`, `  ${long} & Entity<A>`])
})

test('arguments of the first open where it stands', () => {
  const [one, two] = [part('KeyedSet', long, long), part('Casts', 'A')]
  const opened = ['export type Set = KeyedSet<', `  ${long},`, `  ${long}`]
  expect(intersectionLines(identifier('Set'), [one])).toEqual([...opened, '>'])
  expect(intersectionLines(identifier('Set'), [one, two])).toEqual([...opened, '> &', '  Casts<A>'])
})

test('one base stays on the line of the name, whatever its length; more go on the next', () => {
  const bases = [plainBase(identifier(long)), plainBase(identifier('Update'))]
  expect(headingLines(identifier(long), bases.slice(0, 1), false)).toEqual([
    `export interface ${long} extends ${long} {`,
  ])
  expect(headingLines(identifier(long), bases, false)).toEqual([
    `export interface ${long}`,
    `  extends ${long}, Update {`,
  ])
})

test('behind members of its own, the first goes on at the brace', () => {
  expect(behindBrace([part('EntitySet', 'A', 'B'), part('Casts', 'C')])).toEqual([
    '} & EntitySet<A, B> &',
    '  Casts<C>',
  ])
  expect(behindBrace([part('EntitySet', long, long)])).toEqual(['} & EntitySet<', `  ${long},`, `  ${long}`, '>'])
})

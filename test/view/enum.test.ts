import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const many = ['first', 'second', 'third', 'fourth', 'fifth'].map((name) => `${name}MemberWithAVeryLongName`)

const long = `l${'o'.repeat(58)}ng`

const files = generatedFrom(
  `
  <EnumType Name="color">
    <Member Name="red"/>
    <Member Name="green"><Annotation Term="Org.OData.Core.V1.Description" String="Like grass."/></Member>
  </EnumType>
  <EnumType Name="nothing"/>
  <EnumType Name="hidden"><Member Name="__proto__"/></EnumType>
  <EnumType Name="many">${many.map((name) => `<Member Name="${name}"/>`).join('')}</EnumType>
  <EnumType Name="wide"><Member Name="${long}"/></EnumType>
  <TypeDefinition Name="code" UnderlyingType="Edm.String" MaxLength="7"/>
  <TypeDefinition Name="price" UnderlyingType="Edm.Decimal"/>`,
  [],
  { emit: ['interfaces'] },
)

test('an enum is an open union, and a constant that documents its members', () => {
  expect(files['color.ts']).toBe(`export type Color = 'red' | 'green' | (string & {})

export const Color = {
  red: 'red',
  /** Like grass. */
  green: 'green',
} as const
`)
})

test('an enum without members is any string', () => {
  expect(files['nothing.ts']).toBe(`export type Nothing = string

export const Nothing = {} as const
`)
})

test('a member `__proto__` is a member', () => {
  expect(files['hidden.ts']).toContain(`  ['__proto__']: '__proto__',\n`)
})

test('members that do not fit on a line stand on one each', () => {
  expect(files['many.ts']).toContain(
    `export type Many =\n${many.map((name) => `  | '${name}'\n`).join('')}  | (string & {})\n`,
  )
})

test('a value that does not fit behind its name stands below', () => {
  expect(files['wide.ts']).toContain(`export const Wide = {\n  ${long}:\n    '${long}',\n} as const\n`)
})

test('a type definition is a name for its primitive', () => {
  expect(files['code.ts']).toBe('export type Code = string\n')
  expect(files['price.ts']).toBe("import type { Decimal } from 'edmwright/runtime'\n\nexport type Price = Decimal\n")
})

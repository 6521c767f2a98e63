import { format } from 'prettier'
import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

test('a function is asked before the table', async () => {
  const files = generatedFrom(
    `<ComplexType Name="part">
       <Property Name="name" Type="Edm.String" MaxLength="9"/><Property Name="size" Type="Edm.Int32" Nullable="false"/>
       <Property Name="when" Type="Edm.DateTimeOffset"/><Property Name="list" Type="Collection(Edm.String)"/>
       <Property Name="mark" Type="Edm.Guid"/><Property Name="part" Type="test.part"/>
     </ComplexType>`,
    [],
    { emit: ['interfaces', 'validators'], validators: 'code' },
  )
  const text = files['part.ts'] ?? ''
  expect(
    text.slice(text.indexOf('const Part$Table')),
  ).toBe(`const Part$Table: Schema<Part> = /*#__PURE__*/ object<Part>('test.part', () => ({
  name: nullable(maxLength(string, 9)),
  size: int32,
  when: dateTimeOffsetOrNull,
  list: collection(stringOrNull),
  mark: guidOrNull,
  part: nullable(PartSchema),
}))

export const PartSchema: Schema<Part> = /*#__PURE__*/ keyed<Part>(Part$Table, (value, depth, rest) => {
  for (const key in value) {
    if (!Object.prototype.hasOwnProperty.call(value, key)) continue
    const item = value[key]
    switch (key) {
      case 'name':
        if (item === null || (typeof item === 'string' && item.length <= 9)) continue
        break
      case 'size':
        if (typeof item === 'number' && item === (item | 0)) continue
        break
      case 'when':
        if (item === null || isDateTimeOffset(item)) continue
        break
      case 'part':
        if (item === null || isSure(PartSchema, item, depth)) continue
        break
    }
    if (!rest(key, item, depth)) return false
  }
  return true
})
`)
  const options = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }
  expect(await format(text, options)).toBe(text)
})

test('a function is asked before a table with names beside it as well', async () => {
  const derived = Array.from('abcdefghi', (letter) => `<ComplexType Name="${letter}" BaseType="test.part"/>`)
  const files = generatedFrom(
    `<ComplexType Name="part"><Property Name="name" Type="Edm.String"/></ComplexType>${derived.join('')}`,
    [],
    { emit: ['interfaces', 'validators'], validators: 'code' },
  )
  const text = files['part.ts'] ?? ''
  expect(text).toContain('export const Part$Table: Schema<Part> = /*#__PURE__*/ object<Part>')
  expect(text).toContain(`export const PartSchema: Schema<Part> = /*#__PURE__*/ keyed<Part>(
  /*#__PURE__*/ withDerived(Part$Table, {
    test: \`
      a b c d e f g h i
    \`,
  }),
  (value, depth, rest) => {
`)
  expect(files['a.ts']).toContain('() => Part$Table,')
  const options = { parser: 'typescript', semi: false, singleQuote: true, printWidth: 120 }
  expect(await format(text, options)).toBe(text)
})

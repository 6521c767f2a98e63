import { expect, test } from 'vitest'
import { read } from './read.js'

/** The only table of a page whose only section is given. */
function table(section: string, ...lines: readonly string[]) {
  const [first] = read(`## ${section}\n\n${lines.join('\n')}\n`).page.tables
  if (first === undefined) throw new Error('no table')
  return { role: first.role, header: first.header, rows: first.rows, cells: first.rows.map(({ cells }) => cells) }
}

const header = ['|Property|Type|Description|', '|:--|:--|:--|']

test('Q20 rows and headers without a trailing pipe', () => {
  expect(table('Properties', '|Property|Type|Description', '|:--|:--|:--', '|a|String|Says.').cells).toEqual([
    ['a', 'String', 'Says.'],
  ])
  expect(table('Properties', 'Property|Type', '--|--', 'a|String').cells).toEqual([['a', 'String']])
})

test('Q21 a cell continued on the next line', () => {
  expect(table('Properties', ...header, '|a|String|Says', 'more.|', '|b|String|Says.|').cells).toEqual([
    ['a', 'String', 'Says more.'],
    ['b', 'String', 'Says.'],
  ])
})

test('Q22 surplus cells belong to the last column', () => {
  expect(table('Properties', ...header, '|a|String|A file (*.x | *.y).|').cells).toEqual([
    ['a', 'String', 'A file (*.x | *.y).'],
  ])
})

test('Q23 a pipe in a code span or escaped splits nothing', () => {
  expect(table('Properties', ...header, '|a|String|`x|y` or z\\|w|').cells).toEqual([['a', 'String', '`x|y` or z|w']])
})

test('Q24 a row with missing cells', () => {
  const { rows } = table('Properties', ...header, '|a|')
  expect(rows).toMatchObject([{ name: 'a', type: undefined, cells: ['a'], description: { text: '' } }])
})

test('Q25 a divider row has a name and no type', () => {
  expect(table('Properties', ...header, '|**Teamwork**|||').rows).toMatchObject([
    { name: 'Teamwork', type: undefined, cells: ['**Teamwork**', '', ''] },
  ])
})

test('Q26 a table without rows', () => {
  expect(table('Properties', ...header)).toMatchObject({ role: 'properties', rows: [] })
})

test.each([
  ['Q05', 'Request Headers', '|Name|Description|', 'headers'],
  ['Q07', 'Prerequisites', '|&nbsp;|x|', 'permissions'],
  ['Q27', 'Properties', '|Member|Description|', 'members'],
  ['Q27', 'Properties', '|Member|Value|Description|', 'members'],
  ['Q27', 'Properties', '|Value|Description|', 'members'],
  ['Q27', 'Properties', '|Method|Return Type|Description|', 'methods'],
  ['Q27', 'Properties', '|Relationship|Type|Description|', 'relationships'],
  ['Q28', 'Properties', '|Property name|Type|Description|', 'properties'],
  ['Q28', 'Properties', '|Name|Type|Description|', 'properties'],
  ['Q28', 'Common properties', '|**Property**|Type|', 'properties'],
  ['', 'Relationships', '|Property|Type|Description|', 'relationships'],
  ['', 'Navigation', '|Navigation|Return Type|Description|', 'relationships'],
  ['', 'Methods', '|Method|REST Path|', 'methods'],
  ['', 'Members', '|Name|Value|Description|', 'members'],
  ['', 'state values', '|Name|Description|', 'members'],
  ['', 'Request body', '|Property|Type|Description|', 'body'],
  ['', 'Request body', '|Parameter|Type|Description|', 'parameters'],
  ['', 'Parameters', '|Parameter|Type|Description|', 'parameters'],
  ['', 'Function Parameters', '|Parameter|Type|Required?|Description|', 'parameters'],
  ['', 'Query parameters', '|Query parameter|Type|Description|', 'queryOptions'],
  ['', 'Remarks', '|Left|Right|', 'other'],
])('%s under "%s" the header %s is %s', (_, section, line, role) => {
  expect(table(section, line, line.replaceAll(/[^|]+/g, '--')).role).toBe(role)
})

test('a column is found by its header, wherever it stands', () => {
  expect(
    table('Function parameters', '|Parameter|Type|Required?|Description|', '|--|--|--|--|', '|a|Int32|Y|Says.|').rows,
  ).toMatchObject([{ name: 'a', type: { name: 'Int32' }, description: { text: 'Says.' } }])
  expect(table('Members', '|Member|Value|Description|', '|--|--|--|', '|a|0|Says.|').rows).toMatchObject([
    { name: 'a', value: '0', type: undefined, description: { text: 'Says.' } },
  ])
  expect(table('Properties', '|Property|Type|', '|--|--|', '|a|Int32|').rows).toMatchObject([
    { name: 'a', type: { name: 'Int32' }, description: { text: '' } },
  ])
})

test('each cell has its place', () => {
  expect(table('Properties', ...header, '| a | Int32 | Says. |').rows).toMatchObject([
    {
      nameOrigin: { line: 5, column: 3 },
      type: { origin: { line: 5, column: 7 } },
      description: { origin: { line: 5, column: 15 } },
    },
  ])
})

test('a table of what kinds there are, among the properties, is none of properties', () => {
  expect(
    table('Properties', '|type property|Type of range|Example|', '|:--|:--|:--|', '|noEnd|Endless|For ever.|').role,
  ).toBe('other')
  for (const type of ['Type', 'Data type', 'Type (EDM)', '**Type**']) {
    expect(table('Properties', `|Column|${type}|Description|`, '|:--|:--|:--|', '|a|String|Says.|').role).toBe(
      'properties',
    )
  }
})

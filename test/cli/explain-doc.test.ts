import { expect, test } from 'vitest'
import { docLines, requestLines } from '../../src/cli/explain-doc.js'
import { plainDoc } from '../../src/graph/doc.js'

const origin = { file: 'docs/boat.md', line: 3, column: 1 }
const plain = plainDoc('Says.', origin)

test('words and their place', () => {
  expect(docLines(plain)).toEqual(['  Says.', '  documented: docs/boat.md:3'])
  expect(docLines(plainDoc('', origin))).toEqual([])
  expect(docLines(undefined)).toEqual([])
})

test('what is stated beside the words', () => {
  const doc = {
    ...plain,
    readOnly: true,
    nullable: false,
    defaultValue: 'a',
    possibleValues: ['a', 'b'],
    newerValues: ['b'],
    limits: { ...plain.limits, maxLength: 5 },
    query: { options: ['$filter', '$orderby'], operators: ['eq', 'ne'], returned: 'select' as const },
    deprecated: 'Use b.',
    retired: '2026-05-08',
  }
  expect(docLines(doc).slice(1, -1)).toEqual([
    '  stated: read-only, not nullable, returned only on $select',
    '  default: a',
    '  limits: maxLength 5',
    '  values: a, b, and others',
    '  only with `Prefer: include-unknown-enum-members`: b',
    '  query options: $filter (eq, ne), $orderby',
    '  deprecated (2026-05-08): Use b.',
  ])
})

test('what is stated of a request', () => {
  const header = { text: '', value: undefined, required: false, requiredWith: [] }
  const permissions = [
    {
      scheme: 'application',
      names: ['Boat.Read', 'Boat.Write', 'Crew.Read'],
      least: ['Boat.Read'],
      sets: [['Boat.Read'], ['Boat.Write', 'Crew.Read']],
      for: undefined,
    },
    { scheme: 'delegatedWork', names: ['Boat.Read'], least: undefined, sets: undefined, for: 'crew' },
  ] as const
  expect(
    requestLines({
      request: 'GET /boats',
      method: 'GET',
      permissions,
      edge: undefined,
      keys: undefined,
      operations: undefined,
      addressed: [],
      alternateKeys: [],
      doc: {
        text: 'Says.',
        origin,
        page: 'docs/boat.md',
        permissions,
        deprecated: 'Use ships.',
        headers: [
          { ...header, name: 'Authorization', required: true },
          { ...header, name: 'ConsistencyLevel', value: 'eventual', requiredWith: ['$search'] },
        ],
        queryOptions: ['$top'],
        statuses: [200, 404],
      },
    }),
  ).toEqual([
    '  documented: docs/boat.md:3',
    '  deprecated: Use ships.',
    '  permission (application): Boat.Read, Boat.Write and Crew.Read',
    '  permission (delegatedWork, crew): Boat.Read',
    '  header: Authorization (required)',
    '  header: ConsistencyLevel: eventual (required with $search)',
    '  query options: $top',
    '  answers: 200, 404',
  ])
})

import { expect, test } from 'vitest'
import { generatedFrom } from '../generated-from.js'

const metadata = `
  <EntityType Name="lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/><Property Name="spots" Type="Collection(Edm.String)"/></EntityType>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`

const page =
  '# List lamps\n\n## HTTP request\n\n```http\nGET /lamps\n```\n\n## Request headers\n\n|Name|Description|\n|:--|:--|\n|Authorization|Bearer {token}. Required.|\n|Accept|application/json|\n|ConsistencyLevel|eventual. This header and `$count` are required when using `$search`.|\n|If-Match|The ETag. Required.|\n'

const client = (defaultHeaders: boolean, text = page) =>
  generatedFrom(metadata, [text], { defaultHeaders })['client.ts'] ?? ''

test('headers that the docs ask for are data of the client, on demand', () => {
  expect(client(true)).toContain(
    "const headers: readonly HeaderRule[] = [\n  ['ConsistencyLevel', 'eventual', '$count $search', 'lamps'],\n]\n",
  )
  expect(client(true)).toContain('<Client>(withHeaders(transport, headers), facts)')
})

test.each([
  ['spots', 'GET /lamps/{id}/spots'],
  ['test.lamp', 'GET /lamps/test.lamp'],
])('they are for what the request ends with: %s', (segment, line) => {
  expect(client(true, page.replace('GET /lamps', line))).toContain(
    `['ConsistencyLevel', 'eventual', '$count $search', '${segment}'],`,
  )
})

test('without asking for them there are none', () => {
  expect(client(false)).not.toMatch(/headers/i)
})

test('a service of 4.01 is heard with the names of 4.0', () => {
  const client = (defaultHeaders: boolean) =>
    generatedFrom(metadata, [page], { defaultHeaders }, '4.01')['client.ts']?.match(/<Client>\(.*/)?.[0]
  expect(client(false)).toBe('<Client>(withLongNames(transport), facts)')
  expect(client(true)).toBe('<Client>(withLongNames(withHeaders(transport, headers)), facts)')
})

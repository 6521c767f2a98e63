import { expect, test } from 'vitest'
import { read } from './read.js'

const headers = (...rows: readonly string[]) =>
  read(`## Request headers\n\n|Name|Description|\n|:--|:--|\n${rows.join('\n')}\n`).page.headers.map(
    ({ name, value, required, requiredWith }) => ({ name, value, required, requiredWith }),
  )

test.each([
  ['|Authorization|Bearer {token}. Required.|', 'Authorization', undefined, true, []],
  ['|Authorization|Bearer &lt;token&gt; Required.|', 'Authorization', undefined, true, []],
  ['|Accept|application/json|', 'Accept', 'application/json', false, []],
  ['|If-Match|Last known ETag value of the task. Required.|', 'If-Match', undefined, true, []],
  ['|Prefer: outlook.timezone|Which zone. Optional.|', 'Prefer', 'outlook.timezone', false, []],
  ['|Prefer|return=minimal. Optional.|', 'Prefer', 'return=minimal', false, []],
  ['|Prefer|odata.maxpagesize={x}. Optional.|', 'Prefer', undefined, false, []],
  ['|_if-match_|The known ETag.|', 'if-match', undefined, false, []],
  [
    '|ConsistencyLevel|eventual. This header and `$count` are required when using `$search`, or `$filter` with `$orderby`. It uses an index.|',
    'ConsistencyLevel',
    'eventual',
    false,
    ['$count', '$search', '$filter', '$orderby'],
  ],
  [
    '|ConsistencyLevel|eventual. Required when the request includes the `$expand=manager($levels=max)` parameter.|',
    'ConsistencyLevel',
    'eventual',
    false,
    ['$expand'],
  ],
] as const)('a header: %s', (line, name, value, required, requiredWith) => {
  expect(headers(line)).toEqual([{ name, value, required, requiredWith }])
})

test('query options in prose and in a table; those that are not supported are none', () => {
  const text =
    '## Optional query parameters\n\nThis method supports the `$select`, $Expand and `$filter` parameters. It does not support `$search`. `$count` isn’t supported; `$skip` cannot be used. Answers to `$orderby` come fast, but `$apply` is not available.\n\n|Query parameter|Type|Description|\n|:--|:--|:--|\n|$top|Int32|Page size.|\n|startDateTime|String|From.|\n'
  expect(read(text).page.queryOptions).toEqual(['$expand', '$filter', '$orderby', '$select', '$top', 'startDateTime'])
})

test('status codes in prose and of answers', () => {
  const text =
    '## Response\n\nIf successful, this method returns a `204 No Content` response code, or `404 Not Found` where there is none. Microsoft 365 has 100 users.\n\n## Example\n\n```http\nHTTP/1.1 202 Accepted\n```\n'
  expect(read(text).page.statuses).toEqual([202, 204, 404])
})

test('answers have their places; what is no code is kept for those who look for mistakes, and is no status', () => {
  const text =
    '## Response\n\nReturns `204 No Content`, **2004 No Content** or up to 100 items, in 50 MB, or\n`299 Odd` as response code.\n'
  const { answers, statuses } = read(text).page
  expect(answers.map(({ code, reason, origin }) => [code, reason, origin.line, origin.column])).toEqual([
    [204, 'No Content', 3, 10],
    [2004, 'No Content', 3, 29],
    [299, 'Odd', 4, 2],
  ])
  expect(statuses).toEqual([204])
})

test('tables about properties and values below query options list no options', () => {
  const text =
    '## Optional query parameters\n\nSupports `$filter`.\n\n|Property|Operators|Example|\n|:--|:--|:--|\n|name|`eq`|x|\n\n|Value|Description|\n|:--|:--|\n|all|All.|\n'
  expect(read(text).page.queryOptions).toEqual(['$filter'])
})

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

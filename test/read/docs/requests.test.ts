import { expect, test } from 'vitest'
import { read } from './read.js'

const lines = (...written: readonly string[]) =>
  read(`## HTTP request\n\n\`\`\`http\n${written.join('\n')}\n\`\`\`\n`).page.requestLines
const examples = (text: string) => read(`## Example\n\n${text}\n`).page.examples

test.each([
  ['GET /me/messages', '/me/messages', undefined],
  ['GET /users/{id | userPrincipalName}', '/users/{id | userPrincipalName}', undefined],
  ['GET /drive/root:/{path}:/children', '/drive/root:/{path}:/children', undefined],
  ["GET /a/f(p='x?y')?$top={n}&$skip=1", "/a/f(p='x?y')", '$top={n}&$skip=1'],
  ['GET https://graph.microsoft.com/v1.0/as', '/as', undefined],
  ['GET https://graph.microsoft.com/beta/as/', '/as/', undefined],
  ['GET as/<id>', 'as/<id>', undefined],
  ['GET /as HTTP/1.1', '/as', undefined],
  ['  GET /as', '/as', undefined],
  ['GET/as', '/as', undefined],
])('the line %s', (line, path, query) => {
  expect(lines(line)).toMatchObject([{ method: 'GET', path, query }])
})

test('a word before a path is a verb, though it be misspelt', () => {
  expect(lines('PST /as', 'post /bs', 'or', 'Accept: application/json')).toMatchObject([
    { method: 'PST', path: '/as' },
    { method: 'post', path: '/bs' },
  ])
})

test('every line has its place; a line without a verb is none', () => {
  expect(lines('GET /as', '', 'Accept: x', '  PATCH /bs')).toMatchObject([
    { method: 'GET', origin: { line: 4, column: 1 } },
    { method: 'PATCH', origin: { line: 7, column: 3 } },
  ])
})

test.each([
  ['Q11', '``` http'],
  ['Q12', '```msgraph-interactive'],
  ['Q13', '```'],
  ['Q14', '   ```http'],
])('%s the fence %j', (_, open) => {
  expect(read(`## HTTP request\n${open}\nGET /as\n   \`\`\`\n`).page.requestLines).toMatchObject([{ path: '/as' }])
})

test('Q15 fences without an annotation are told apart by their first line', () => {
  expect(
    examples(
      '```http\nPOST /as\nContent-type: application/json\n\n{ "a": 1 }\n```\n\n``` http\nHTTP/1.1 201 Created\n\n{}\n```',
    ),
  ).toMatchObject([
    {
      kind: 'request',
      method: 'POST',
      url: '/as',
      headers: [['Content-type', 'application/json']],
      body: { text: '{ "a": 1 }', origin: { line: 7, column: 1 } },
    },
    { kind: 'response', status: 201, body: { text: '{}' } },
  ])
})

test('Q15 an annotation names the type of a response', () => {
  expect(
    examples(
      '<!-- { "blockType": "response", "name": "n", "@odata.type": "#microsoft.graph.a", "isCollection": "true" } -->\n```http\nHTTP/1.1 200 OK\n{}\n```',
    ),
  ).toMatchObject([
    { kind: 'response', name: 'n', odataType: 'microsoft.graph.a', isCollection: true, body: { text: '{}' } },
  ])
})

test('an annotation speaks of the next fence only, over a heading or prose between them', () => {
  const fence = '```json\n{}\n```'
  expect(
    examples(`<!-- { "blockType": "resource", "@odata.type": "n.a" } -->\n### Form\nSays.\n\n${fence}\n${fence}`),
  ).toMatchObject([{ kind: 'resource', odataType: 'n.a' }, { kind: 'snippet' }])
})

test('Q50 the JSON of a resource is kept as written', () => {
  expect(examples('<!-- { "blockType": "resource" } -->\n```json\n{ "a": "String", // why\n}\n```')).toMatchObject([
    { kind: 'resource', body: { text: '{ "a": "String", // why\n}', origin: { line: 5, column: 1 } } },
  ])
})

test('a fence of its own below a request or an answer without a body holds it', () => {
  expect(
    examples(
      '```http\nPOST /as\nPrefer: x\n```\n\n```json\n{ "a": 1 }\n```\n\n```http\nHTTP/1.1 200 OK\n```\n```\n[]\n```',
    ),
  ).toMatchObject([
    {
      kind: 'request',
      url: '/as',
      headers: [['Prefer', 'x']],
      body: { text: '{ "a": 1 }', origin: { line: 9, column: 1 } },
    },
    { kind: 'response', status: 200, body: { text: '[]', origin: { line: 16, column: 1 } } },
  ])
})

test.each([
  ['a heading parts them', '```http\nGET /as\n```\n\n### Response\n\n```json\n{}\n```'],
  ['it has an annotation of its own', '```http\nGET /as\n```\n<!-- { "blockType": "ignored" } -->\n```json\n{}\n```'],
  ['it is code', '```http\nGET /as\n```\n```csharp\nclient.Get();\n```'],
])('a fence below a request is not its body: %s', (_, text) => {
  expect(examples(text).filter(({ kind }) => kind !== 'snippet')).toMatchObject([{ kind: 'request', body: undefined }])
})

test('a body that stands alone is what its annotation says', () => {
  expect(
    examples('<!-- { "blockType": "response", "@odata.type": "n.a" } -->\n```json\n{ "a": 1 }\n```'),
  ).toMatchObject([
    { kind: 'response', method: undefined, status: undefined, odataType: 'n.a', body: { text: '{ "a": 1 }' } },
  ])
})

test('other JSON is a snippet, where its fence says so and a value begins it', () => {
  expect(examples('```json\n{ "a": 1 }\n```\n```json\n"a": 1\n```\n```\n{}\n```')).toMatchObject([
    { kind: 'snippet', body: { text: '{ "a": 1 }', origin: { line: 4, column: 1 } } },
  ])
})

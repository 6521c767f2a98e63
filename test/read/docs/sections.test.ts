import { expect, test } from 'vitest'
import { createNesting } from '../../../src/read/docs/sections.js'
import { read } from './read.js'

const lines = (text: string) => read(text).page.requestLines.map(({ method, path }) => `${method} ${path}`)

test('a heading below the second level that says what it holds begins a section, which ends with the next of its depth', () => {
  const nesting = createNesting()
  const headings: readonly (readonly [number, string])[] = [
    [1, 'Get boat'],
    [2, 'Get a boat by its name'],
    [3, 'HTTP request'],
    [4, 'Note'],
    [3, 'Path parameters'],
    [3, 'Remarks'],
    [2, 'Examples'],
    [3, 'Request body'],
  ]
  expect(headings.map(([depth, title]) => nesting(depth, title))).toEqual([
    '',
    'get a boat by its name',
    'http request',
    'http request',
    'path parameters',
    'get a boat by its name',
    'examples',
    'examples',
  ])
})

test('Q08 request lines under a deeper heading', () => {
  const text =
    '# Get boat\n\n## By name\n\n### HTTP request\n\n# [HTTP](#tab/http)\n<!-- { "blockType": "request", "name": "x" } -->\n```http\nGET /boats/{name}\n```\n\n### Response\n\n```http\nHTTP/1.1 200 OK\n\n{}\n```\n\n## Of a crew\n\n### HTTP Request\n\n```http\nGET /crews/{id}/boat\n```\n'
  expect(lines(text)).toEqual(['GET /boats/{name}', 'GET /crews/{id}/boat'])
  expect(read(text).page.examples.map(({ kind }) => kind)).toEqual(['request', 'response'])
})

test('Q08 request lines behind the permissions, where no heading says so', () => {
  const fence = '```http\nPOST /boats/{id}/crew\n```\n'
  expect(lines(`# Add crew\n\n## Permissions\n\n${fence}\n## Response\n\n${fence}`)).toEqual(['POST /boats/{id}/crew'])
  expect(lines(`# Add crew\n\n## Permissions\n\n${fence.replace('/', 'https://x.example/')}`)).toEqual([])
  expect(lines(`# Add crew\n\n## HTTP request\n\n${fence}\n## Permissions\n\n${fence}`)).toHaveLength(1)
})

test('properties under a deeper heading, under one that names the type, and under none', () => {
  const table = '|Property|Type|Description|\n|:--|:--|:--|\n|name|String|Says.|\n'
  for (const heading of ['### Properties\n\n', '## boat properties\n\n', ''])
    expect(read(`# boat resource type\n\n${heading}${table}`).page.tables[0]?.role).toBe('properties')
  expect(read(`# boat resource type\n\n## crew properties\n\n${table}`).page.tables[0]?.role).toBe('other')
})

test('an opaque address leads nowhere', () => {
  const example = (opaque: string) =>
    `## Example\n\n<!-- { "blockType": "request", "name": "x"${opaque} } -->\n\`\`\`http\nPUT https://up.example/17\n\`\`\`\n`
  expect(read(example(', "opaqueUrl": true')).page.examples[0]?.url).toBeUndefined()
  expect(read(example('')).page.examples[0]?.url).toBe('https://up.example/17')
})

test('properties of something else than what the page is about are none of it', () => {
  const roles = (heading: string) =>
    read(`# timeoutPolicy resource type\n\n## Properties\n\n### ${heading}\n\n|Property|Type|\n|:--|:--|\n|a|String|\n`)
      .page.tables[0]?.role
  expect(roles('Properties of a timeout policy definition')).toBe('other')
  for (const heading of ['Properties of the timeout-policy', 'Properties of this resource', 'timeoutPolicy properties'])
    expect(roles(heading)).toBe('properties')
})

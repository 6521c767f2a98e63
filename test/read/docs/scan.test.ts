import { expect, test } from 'vitest'
import { read } from './read.js'

const sections = (text: string) => read(text).page.sections.map(({ depth, title }) => `${depth} ${title}`)

test('Q01 front matter without doc_type: the heading says what a page is', () => {
  const { page } = read('---\ntitle: "a resource type"\n---\n\n# a resource type\n')
  expect(page.kind).toBe('resource')
  expect(page.frontMatter).toEqual([
    { key: 'title', value: 'a resource type', origin: { file: 'docs/resources/a.md', line: 2, column: 1 } },
  ])
})

test('Q02 a wrong doc_type is not believed', () => {
  expect(read('---\ndoc_type: apiPageType\n---\n# a resource type\n').page.kind).toBe('resource')
  expect(read('---\ndoc_type: resourcePageType\n---\n# Get a\n', 'docs/api/a-get.md').page.kind).toBe('operation')
  expect(read('---\ndoc_type: resourcePageType\n---\n# a enum type\n').page.kind).toBe('enum')
})

test('Q03 the namespace line, and none', () => {
  expect(read('# a\n\nNamespace: microsoft.graph.termStore\n').page.namespace).toEqual({
    name: 'microsoft.graph.termStore',
    origin: { file: 'docs/resources/a.md', line: 3, column: 12 },
  })
  expect(read('# a\n\nSays.\n').page.namespace).toBeUndefined()
})

test('Q04 a tab is no heading, and its line of hyphens is none either', () => {
  expect(sections('# a\n## Example\n### Request\n# [HTTP](#tab/http)\ntext\n\n---\n### Response\n')).toEqual([
    '1 a',
    '2 Example',
    '3 Request',
    '3 Response',
  ])
})

test.each([
  ['Q05', 'HTTP Request'],
  ['Q09', 'HTTP Requests'],
  ['Q09', 'HTTP request (to upload a new file)'],
])('%s the section "%s" holds request lines', (_, title) => {
  expect(read(`## ${title}\n\n\`\`\`http\nGET /as\n\`\`\`\n`).page.requestLines).toMatchObject([
    { method: 'GET', path: '/as' },
  ])
})

test('Q06 a heading is kept as written', () => {
  expect(sections('## JSON Representation\n')).toEqual(['2 JSON Representation'])
})

test('Q08 a page without an "HTTP request" section has no request lines, and its example stays an example', () => {
  const { page } = read('# Send\n## Example\n```http\nPOST /as\n```\n', 'docs/api/a-send.md')
  expect(page.requestLines).toEqual([])
  expect(page.examples).toMatchObject([{ kind: 'request', method: 'POST', url: '/as' }])
  expect(page.kind).toBe('operation')
})

test('Q10 headings at any depth, with closing marks and code', () => {
  expect(sections('#### Request ####\n##### `Response`\n')).toEqual(['4 Request', '5 Response'])
})

test('Q17 a commented-out fence is not read', () => {
  const { page } = read('## HTTP request\n<!--\n```http\nGET /old\n```\n-->\n```http\nGET /new\n```\n')
  expect(page.requestLines.map(({ path }) => path)).toEqual(['/new'])
})

test('Q18 a commented-out table is not read', () => {
  expect(read('## Properties\n<!-- |Property|Type|\n|--|--|\n|a|String|\n-->\n').page.tables).toEqual([])
})

test('Q19 a comment that is never closed loses no more than its paragraph, and is a finding', () => {
  const { page, findings } = read('# a\n\n  <!-- old\nmore\n\n## Properties\n')
  expect(findings).toEqual(['docs/unclosed-comment 3:3'])
  expect(page.sections).toHaveLength(2)
})

test('drafts end lines with CR LF: facts and places are those of LF', () => {
  const text =
    '---\ntitle: "A"\n---\n# a resource type\n\nNamespace: n.s\n\nSays [b](b.md).\n\n## Properties\n|Property|Type|Description|\n|:--|:--|:--|\n|p|[b](b.md) collection|Nullable.|\n\n<!-- { "blockType": "resource" } -->\n```json\n{}\n```\n'
  const crlf = read(text.replaceAll('\n', '\r\n'))
  expect(crlf).toEqual(read(text))
  expect(crlf.page.tables[0]?.rows[0]?.type?.origin).toMatchObject({ line: 13, column: 4 })
})

test('a byte order mark shifts no place', () => {
  for (const text of [
    '[b](b.md) TODO x\n',
    '# a\n',
    '---\ntitle: A\n---\n# a\n',
    '|Property|Type|\n|--|--|\n|a|String|\n',
  ])
    expect(read(`\uFEFF${text}`)).toEqual(read(text))
})

test('Q43 Q44 Q45 a no-break space, a zero-width character and a tab are white space', () => {
  expect(sections('##\tHTTP\u00a0\u200brequest\n')).toEqual(['2 HTTP request'])
  expect(read('# a\n\nSays\u00a0`x`\u200b  more.\n').page.summary).toBe('Says `x` more.')
})

test('Q46 smart quotes stay', () => {
  expect(read('# a\n\nThe user’s “name”.\n').page.summary).toBe('The user’s “name”.')
})

test('where nothing is said before the first section, a section that describes it does', () => {
  const intro = '# a\n\n**Applies to:**\n- [b](b.md)\n\n'
  expect(read(`${intro}## API description\nSays what it does.\n`).page.summary).toBe('Says what it does.')
  expect(read(`${intro}Says it here.\n\n## Description\nAnd more.\n`).page.summary).toBe('Says it here.')
})

test('a summary may follow the namespace, or an include, without a blank line', () => {
  expect(read('# a\n\nNamespace: n\nMakes one.\n\nUse it twice.\n').page.summary).toBe('Makes one.')
  expect(
    read('# a\n\n[!INCLUDE [beta](../b.md)]\nNamespace: n\n\n[!INCLUDE [x](../x.md)]\nMakes one.\n').page.summary,
  ).toBe('Makes one.')
  expect(read('# a\n\nNamespace: n\n> [!NOTE]\n> No.\n\nMakes one.\n').page.summary).toBe('Makes one.')
})

test('a summary ends before a quote, and before a sentence that leads to a list', () => {
  expect(read('# a\n\nSets it.\n> [!NOTE]\n> Only once.\n').page.summary).toBe('Sets it.')
  expect(read('# a\n\nA policy. Use it to:\n\n- sign in\n').page.summary).toBe('A policy.')
  expect(read('# a\n\nUse it to:\n\n- sign in\n').page.summary).toBe('Use it to:')
})

test('Q49 the file name keeps its case', () => {
  expect(read('# a\n', 'docs/resources/licenseState.md').page.file).toBe('docs/resources/licenseState.md')
})

test('front matter: quotes of either kind, none, an unquoted colon, an empty value', () => {
  const { page } = read('---\na: "x"\nb: \'y\'\nc: z\nd: x: y\nms.prod: \n---\n')
  expect(page.frontMatter.map(({ key, value }) => [key, value])).toEqual([
    ['a', 'x'],
    ['b', 'y'],
    ['c', 'z'],
    ['d', 'x: y'],
    ['ms.prod', ''],
  ])
})

test('marks of versions and pivots are no text, and end what stands before them', () => {
  const text = [
    '# parcel resource type',
    '::: zone pivot="a"',
    'Namespace: shop',
    '',
    'A parcel.',
    '::: zone-end',
    '## Properties',
    '::: moniker range="v1"',
    '|Property|Type|Description|',
    '|:--|:--|:--|',
    '|id|String|The key.|',
    '::: moniker-end',
    ':::moniker range="beta"',
    '|Property|Type|Description|',
    '|:--|:--|:--|',
    '|size|Int32|How large.|',
    ':::moniker-end',
  ].join('\n')
  const { page } = read(text)
  expect(page.namespace?.name).toBe('shop')
  expect(page.summary).toBe('A parcel.')
  expect(page.tables.map(({ rows }) => rows.map(({ name, description }) => [name, description.text]))).toEqual([
    [['id', 'The key.']],
    [['size', 'How large.']],
  ])
})

test('a fence that is not closed hides neither headings nor other fences', () => {
  const { page, findings } = read(
    '## HTTP request\n\n```http\nGET /as\n\n## Example\n\n```http\nGET /as\n```\n\n```json\n{}',
  )
  expect(findings).toEqual(['docs/unclosed-fence 3:1', 'docs/unclosed-fence 12:1'])
  expect(page.sections.map(({ title }) => title)).toEqual(['HTTP request', 'Example'])
  expect(page.requestLines.map(({ path }) => path)).toEqual(['/as'])
})

test('fences within longer ones, and code that looks like a heading, are code', () => {
  expect(read('````\n```http\n## no\n````\n\n```sh\n## a remark\n```\n')).toMatchObject({
    page: { sections: [] },
    findings: [],
  })
})

import { expect, test } from 'vitest'
import type { GenerateConfig } from '../../src/generate.js'
import { generatedFrom } from '../generated-from.js'

const metadata = `
  <EntityType Name="lamp">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="socket" Type="test.socket"/>
    <Property Name="picture" Type="Edm.Stream"/>
    <NavigationProperty Name="parts" Type="Collection(test.part)" ContainsTarget="true"/>
  </EntityType>
  <ComplexType Name="socket"><Property Name="volts" Type="Edm.Int32"/></ComplexType>
  <EntityType Name="part"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityType Name="bulb" BaseType="test.part"/>
  <Action Name="dim" IsBound="true"><Parameter Name="lamp" Type="test.lamp"/></Action>
  <EntityContainer Name="c">
    <EntitySet Name="lamps" EntityType="test.lamp"/>
    <EntitySet Name="attic" EntityType="test.lamp"/>
    <EntitySet Name="rooms" EntityType="test.lamp"/>
  </EntityContainer>`

const permissions = `## Permissions

|Permission type|Permissions (from least to most privileged)|
|:--|:--|
|Delegated (work or school account)|Lamp.Read, Lamp.ReadWrite|
|Delegated (personal Microsoft account)|Lamp.Read, Lamp.ReadWrite|
|Application|Lamp.Read.All|
`

const headers = `## Request headers

|Name|Description|
|:--|:--|
|Authorization|Bearer {token}. Required.|
|If-Match|The ETag. Required.|
|ConsistencyLevel|eventual. This header and \`$count\` are required when using \`$search\`.|
|Prefer|return=minimal. Optional.|
`

const page = (title: string, text: string, requests: string, sections = '') =>
  `# ${title}\n\nNamespace: test\n\n${text}\n\n${sections}\n## HTTP request\n\n\`\`\`http\n${requests}\n\`\`\`\n`

const files = (pages: readonly string[], config: Partial<GenerateConfig> = {}) =>
  generatedFrom(metadata, pages, { docsFolders: ['docs'], ...config })

test('an edge lists the calls that the docs describe there, with what they need and their page', () => {
  const client = files([page('List lamps', 'Get all lamps.', 'GET /lamps', permissions + headers)])['client.ts']
  expect(client).toContain(
    '   * - `$list`: Get all lamps. Needs Lamp.Read, Lamp.ReadWrite (work or school account, personal account); Lamp.Read.All (application). Header `If-Match` is required. Header `ConsistencyLevel: eventual` is required with `$count`, `$search`. (resources/page0.md)\n   */\n  lamps:',
  )
})

test('where several ways lead to an edge, the page with the most of them speaks', () => {
  const lamp = files([
    page('List parts in the attic', 'Parts of what is stored.', 'GET /attic/{id}/parts'),
    page('List parts', 'All its parts.', 'GET /lamps/{id}/parts\nGET /rooms/{id}/parts'),
  ])['lamp.ts']
  expect(lamp).toContain('- `$list`: All its parts. (resources/page1.md)')
  expect(lamp).not.toContain('Parts of what is stored.')
})

test('"None." says that no permission is needed', () => {
  const none = '## Permissions\n\n|Permission type|Permissions|\n|:--|:--|\n|Application|None.|\n'
  const generated = files([page('List lamps', 'Get all lamps.', 'GET /lamps', none)])
  expect(generated['client.ts']).toContain('- `$list`: Get all lamps. Needs no permission (application).')
  expect(generated['permissions.json']).toBe(
    '{\n  "GET /lamps": [\n    {\n      "scheme": "application",\n      "names": []\n    }\n  ]\n}\n',
  )
})

test('an operation carries its description, needs and page itself', () => {
  const lamp = files([page('lamp: dim', 'Less light.', 'POST /lamps/{id}/dim', permissions + headers)])['lamp.ts']
  expect(lamp).toContain(`  /**
   * Less light.
   * Needs Lamp.Read, Lamp.ReadWrite (work or school account, personal account).
   * Needs Lamp.Read.All (application).
   * Header \`If-Match\` is required.
   * Header \`ConsistencyLevel: eventual\` is required with \`$count\`, \`$search\`.
   * @see [resources/page0.md]
   */
  dim(`)
})

test('with an address of the docs, pages are links', () => {
  const published = files(
    [page('lamp: dim', 'Less light.', 'POST /lamps/{id}/dim'), page('List lamps', 'All lamps', 'GET /lamps')],
    { docsUrl: 'https://docs.test/en-us/?view=1.0' },
  )
  expect(published['lamp.ts']).toContain(
    '   * @see [resources/page0.md](https://docs.test/en-us/resources/page0?view=1.0)\n',
  )
  expect(published['client.ts']).toContain(
    '- `$list`: All lamps. ([resources/page1.md](https://docs.test/en-us/resources/page1?view=1.0))',
  )
})

test.each([
  ['GET /lamps/{id}', 'client.ts', '$get'],
  ['GET /lamps/$count', 'client.ts', '$count'],
  ['PATCH /lamps/{id}/socket', 'client.ts', "$property('socket').$update"],
  ['GET /lamps/{id}/picture', 'client.ts', 'picture.$value'],
  ['PUT /lamps/{id}/picture', 'client.ts', 'picture.$setValue'],
  ['POST /lamps/{id}/parts', 'lamp.ts', '$create'],
  ['GET /lamps/{id}/parts/test.bulb', 'lamp.ts', "$as('test.bulb').$list"],
  ['POST /lamps/{id}/parts/$ref', 'lamp.ts', '$ref.$add'],
  ['DELETE /lamps/{id}/parts/{id}/$ref', 'lamp.ts', '$ref.$remove'],
  ['GET /lamps/{id}/parts/{id}/$value', 'lamp.ts', '$value'],
])('%s is described in %s as %s', (request, file, call) => {
  const text = files([page('What it does', 'It does.', request)])[file]
  expect(text?.match(/- `.*\)/)?.[0]).toBe(`- \`${call}\`: It does. (resources/page0.md)`)
})

test('a structural property of an edge is not taken for the edge', () => {
  const text = files([
    page('Update a socket', 'The socket.', 'PATCH /lamps/{id}/socket'),
    page('Update a lamp', 'The lamp.', 'PATCH /lamps/{id}'),
  ])['client.ts']
  expect(text).toContain('- `$update`: The lamp. (resources/page1.md)')
})

test('the page of a type stands in its comment', () => {
  expect(files(['# lamp resource type\n\nNamespace: test\n\nGives light.\n'])['lamp.ts']).toContain(
    '/**\n * Gives light.\n * @see [resources/page0.md]\n */\nexport interface Lamp {',
  )
})

test('a description neither ends the comment nor makes a link', () => {
  const text = files([page('List lamps', 'All */ lamps {@link https://evil.test}.', 'GET /lamps')])['client.ts']
  expect(text).toContain('All *\\/ lamps {\\@link https://evil.test}. (resources/page0.md)')
})

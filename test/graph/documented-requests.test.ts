import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="post" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="letter"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
  <EntityType Name="card" BaseType="post.letter"/>
  <Action Name="send" IsBound="true"><Parameter Name="it" Type="post.letter"/><Parameter Name="by" Type="Edm.String"/></Action>
  <EntityContainer Name="Service">
    <EntitySet Name="letters" EntityType="post.letter"/>
    <EntitySet Name="drafts" EntityType="post.letter"/>
  </EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

const page = (permission: string, requests: readonly string[], answered?: string) => `# Get

## Permissions

|Permission type|Permissions (from least to most privileged)|
|:--|:--|
|Application|${permission}|

## HTTP request

\`\`\`http
${requests.join('\n')}
\`\`\`
${
  answered === undefined
    ? ''
    : `
## Example

<!-- { "blockType": "response", "@odata.type": "${answered}" } -->
\`\`\`http
HTTP/1.1 200 OK

{ "id": "1" }
\`\`\`
`
}`

function permissionsOf(pages: Readonly<Record<string, string>>) {
  const inputs = {
    metadata: [{ path: 'metadata.xml', text: metadata }],
    docs: Object.entries(pages).map(([path, text]) => ({ path, text })),
    overlays: [],
  }
  const { graph } = readModel(inputs, createReport())
  return Object.fromEntries(
    graph.requests.map(({ request, permissions }) => [request, permissions.flatMap(({ names }) => names)]),
  )
}

test('of several pages, the one that shows the very type that the request reaches tells what it needs', () => {
  expect(
    permissionsOf({
      'docs/api/card-get.md': page('Card.Read', ['GET /letters/{id}'], 'post.card'),
      'docs/api/letter-get.md': page('Letter.Read', ['GET /letters/{id}'], 'post.letter'),
      'docs/api/any-get.md': page('Any.Read', ['GET /letters/{id}']),
    }),
  ).toEqual({ 'GET /letters/{id}': ['Letter.Read'] })
})

test('then the page with the fewest requests, and the first', () => {
  expect(
    permissionsOf({
      'docs/api/all-get.md': page('All.Read', ['GET /letters/{id}', 'GET /drafts/{id}']),
      'docs/api/letter-get.md': page('Letter.Read', ['GET /letters/{id}']),
      'docs/api/letter-read.md': page('Letter.Other', ['GET /letters/{id}']),
    }),
  ).toEqual({ 'GET /drafts/{id}': ['All.Read'], 'GET /letters/{id}': ['Letter.Read'] })
})

test('of two that show the type, the one that the page of the type links to', () => {
  expect(
    permissionsOf({
      'docs/api/a-letter-get.md': page('Other.Read', ['GET /letters/{id}'], 'post.letter'),
      'docs/api/letter-get.md': page('Letter.Read', ['GET /letters/{id}', 'GET /drafts/{id}'], 'post.letter'),
      'docs/resources/letter.md':
        '# letter resource type\n\nNamespace: post\n\n## Methods\n\n|Method|Return Type|\n|:--|:--|\n|[Get](../api/letter-get.md)|letter|\n',
    }),
  ).toEqual({ 'GET /drafts/{id}': ['Letter.Read'], 'GET /letters/{id}': ['Letter.Read'] })
})

test('an operation, too, is told by the page that is most about it', () => {
  const docs = {
    'docs/api/all.md': page('All.Send', ['POST /letters/{id}/send', 'GET /letters/{id}', 'GET /drafts']),
    'docs/api/letter-send.md': page('Letter.Send', ['POST /letters/{id}/send']),
  }
  const { graph } = readModel(
    {
      metadata: [{ path: 'metadata.xml', text: metadata }],
      docs: Object.entries(docs).map(([path, text]) => ({ path, text })),
      overlays: [],
    },
    createReport(),
  )
  expect(
    graph.operations.map(({ doc }) => [doc?.page, ...(doc?.permissions ?? []).flatMap(({ names }) => names)]),
  ).toEqual([['docs/api/letter-send.md', 'Letter.Send']])
})

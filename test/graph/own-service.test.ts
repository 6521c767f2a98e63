import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="Acme.Stock" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <EntityType Name="Article"><Key><PropertyRef Name="No"/></Key>
    <Property Name="No" Type="Edm.Int32" Nullable="false"/>
    <Property Name="Title" Type="Edm.String"/>
    <Property Name="State" Type="Acme.Stock.ArticleState"/>
    <NavigationProperty Name="Shelf" Type="Acme.Stock.Shelf"/>
  </EntityType>
  <EntityType Name="Shelf"><Key><PropertyRef Name="No"/></Key><Property Name="No" Type="Edm.Int32" Nullable="false"/></EntityType>
  <ComplexType Name="Range"><Property Name="From" Type="Edm.Int32"/></ComplexType>
  <EnumType Name="ArticleState"><Member Name="New"/><Member Name="Old"/></EnumType>
  <EntityContainer Name="Service"><EntitySet Name="Articles" EntityType="Acme.Stock.Article"/></EntityContainer>
</Schema></edmx:DataServices></edmx:Edmx>`

const article = `# Article

What is sold.

## Properties

| Name | Type | Description |
|------|------|-------------|
| No | Int32 | The number. Read-only. |
| Title | Edm.String | What it is called. |
| State | [ArticleState](article-state.md) | Whether it is sold. |

## Navigation properties

| Name | Type | Description |
|------|------|-------------|
| Shelf | Acme.Stock.Shelf | Where it lies. |
`

const pages = {
  'docs/article.md': article,
  'docs/article-state.md':
    '# ArticleState\n\nOf an article.\n\n| Member | Description |\n|---|---|\n| New | Sold. |\n| Old | Not sold. |\n',
  'docs/shelf.md':
    '# Shelf entity\n\n## Fields\n\n| Field | Type | Description |\n|---|---|---|\n| No | Int32 | Its number. |\n',
  'docs/range.md':
    '# Acme.Stock.Range\n\n| Property | Type | Description |\n|---|---|---|\n| From | Int32 | Its start. |\n',
  'docs/read-article.md': `# Read an article

## HTTP request

\`\`\`http
GET https://api.acme.example/stock/v2/Articles
GET https://api.acme.example/stock/v2/Articles({No})/Shelf
GET /stock/v2/Articles({No})
GET {baseUrl}/Articles({No})
GET /Articles({No})
GET /stock/v2/Articels
\`\`\`

## Example

\`\`\`http
GET https://api.acme.example/stock/v2/Articles(1)
\`\`\`

\`\`\`http
HTTP/1.1 200 OK

{ "No": 1, "State": "Gone" }
\`\`\`
`,
}

function read(change: (text: string) => string) {
  const report = createReport()
  const docs = Object.entries(pages).map(([path, text]) => ({ path, text: change(text) }))
  const model = readModel({ metadata: [{ path: 'm.xml', text: metadata }], docs, overlays: [] }, report)
  const findings = report.diagnostics
    .filter(({ code }) => code !== 'docs/request-form' && code !== 'docs/example-annotation')
    .map(({ code, file, line, message }) => `${file}:${line} ${code} ${message}`)
  return { ...model, findings }
}

test.each([
  ['as it is', (text: string) => text],
  ['with the line ends and the byte order mark of Windows', (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`],
])('pages about another service, in one folder, without front matter and namespaces, %s', (_, change) => {
  const { graph, statistics, findings } = read(change)
  const told = [...graph.types.values()].flatMap((type) =>
    (type.kind === 'enum' ? type.members : type.kind === 'typeDefinition' ? [] : type.properties).map(
      ({ name, doc }) => `${type.name}/${name}: ${doc?.text}`,
    ),
  )
  expect(told).toEqual([
    'Acme.Stock.Article/No: The number. Read-only.',
    'Acme.Stock.Article/Title: What it is called.',
    'Acme.Stock.Article/State: Whether it is sold.',
    'Acme.Stock.Article/Shelf: Where it lies.',
    'Acme.Stock.ArticleState/New: Sold.',
    'Acme.Stock.ArticleState/Old: Not sold.',
    'Acme.Stock.Range/From: Its start.',
    'Acme.Stock.Shelf/No: Its number.',
  ])
  expect(statistics).toMatchObject({ rows: 8, rowsMatched: 8, rowsAgreeing: 8 })
  expect(graph.requests.map(({ request }) => request)).toEqual([
    'GET /Articles',
    'GET /Articles/{id}',
    'GET /Articles/{id}/Shelf',
  ])
  expect(findings).toEqual([
    'docs/read-article.md:11 docs/unresolved-request `GET /Articels` does not resolve: `Articels` is not known at the service root; correct the request line.',
    'docs/read-article.md:23 docs/example-value `State` is "Gone" in this example, but the metadata says Acme.Stock.ArticleState; correct the value.',
  ])
})

import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { compile } from '../compile/compile.js'
import { generatedFrom } from '../generated-from.js'
import { temporaryFolder } from '../run-edmwright.js'

const metadata = `
  <EnumType Name="color"><Member Name="red"/></EnumType>
  <ComplexType Name="maker" OpenType="true"><Property Name="name" Type="Edm.String"/></ComplexType>
  <ComplexType Name="smith" BaseType="test.maker"><Property Name="forge" Type="Edm.String"/></ComplexType>
  <EntityType Name="lamp">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Property Name="watts" Type="Edm.Int32"/>
    <Property Name="color" Type="test.color"/>
    <Property Name="tags" Type="Collection(Edm.String)" Nullable="false"/>
    <Property Name="maker" Type="test.maker"/>
    <Property Name="photo" Type="Edm.Stream"/>
    <NavigationProperty Name="parts" Type="Collection(test.lamp)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="torch" BaseType="test.lamp"><Property Name="range" Type="Edm.Double"/></EntityType>
  <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test.lamp"/></EntityContainer>`

const page = (request: string, answer: string) =>
  `# Do\n\n## HTTP request\n\n\`\`\`http\n${request}\n\`\`\`\n\n## Example\n\n\`\`\`http\n${request}\n\`\`\`\n\n\`\`\`http\nHTTP/1.1 200 OK\n\n${answer}\n\`\`\`\n`

const files = (...docs: readonly string[]) => generatedFrom(metadata, docs, { examples: true })

test('examples that fit become typed constants, without what the interface does not declare', () => {
  const body = `{
    "@odata.context": "x", "id": "1", "watts": 5, "color": "red", "tags": [], "photo": "AAA=",
    "maker": { "@odata.type": "#test.smith", "name": "it's", "forge": null, "else": 1 },
    "parts": [{ "id": "2", "tags": ["a", "b"] }]
  }`
  expect(files(page('GET /lamps/{id}', body))['examples/lamp.ts']).toBe(`import type { Lamp, Smith } from '../lamp.js'

/** What is answered: GET /lamps/{id}, as page0.md shows. */
export const lamp1: Lamp = {
  id: '1',
  watts: 5,
  color: 'red',
  tags: [],
  maker: {
    '@odata.type': '#test.smith',
    name: "it's",
    forge: null,
  } as Smith,
  parts: [
    {
      id: '2',
      tags: ['a', 'b'],
    },
  ],
}
`)
})

test('a collection is an array; a derived type has a file of its own', () => {
  const found = files(
    page('GET /lamps', '{ "value": [{ "id": "1" }, { "id": "2" }] }'),
    page('GET /lamps/{id}', '{ "@odata.type": "#test.torch", "range": 2.5 }'),
  )
  expect(found['examples/lamp.ts']).toContain('export const lamp1: Lamp[] = [\n  {\n    id: ')
  expect(found['examples/torch.ts']).toContain('export const torch1: Torch = {\n')
})

test('a value that stands with its holder has its examples there too, of which no two have one name', () => {
  const found = generatedFrom(
    metadata.replace(
      '<EntityContainer',
      `<ComplexType Name="lamp1"><Property Name="ok" Type="Edm.Boolean"/></ComplexType>
      <Function Name="test" IsBound="true"><Parameter Name="it" Type="test.lamp"/><ReturnType Type="test.lamp1"/></Function><EntityContainer`,
    ),
    [
      ...Array.from({ length: 11 }, (_, id) => page('GET /lamps/{id}', `{ "id": "${id}" }`)),
      page('GET /lamps/{id}/test', '{ "ok": true }'),
    ],
    { examples: true },
  )
  const text = found['examples/lamp.ts'] ?? ''
  expect(text).toContain("import type { Lamp, Lamp1 } from '../lamp.js'")
  expect([...text.matchAll(/const (\w+): (\w+)/g)].slice(-2).map(([, name, type]) => [name, type])).toEqual([
    ['lamp11', 'Lamp'],
    ['lamp12', 'Lamp1'],
  ])
})

test('what does not fit, or only stands for a value, is no constant', () => {
  const found = files(
    page('GET /lamps/{id}', '{ "watts": "Int32" }'),
    page('GET /lamps/{id}', '{ "volts": 5 }'),
    page('GET /lamps/{id}', '{ "watts": 5 '),
  )
  expect(Object.keys(found).filter((path) => path.startsWith('examples/'))).toEqual([])
})

test('none are written unless asked for', () => {
  const found = generatedFrom(metadata, [page('GET /lamps/{id}', '{ "id": "1" }')])
  expect(Object.keys(found).filter((path) => path.startsWith('examples/'))).toEqual([])
})

test('no constant is called like a type whose name begins with no capital', () => {
  const found = generatedFrom(
    `<ComplexType Name="_lamp1"><Property Name="ok" Type="Edm.Boolean"/></ComplexType>
    <EntityType Name="_lamp"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>
    <Function Name="test" IsBound="true"><Parameter Name="it" Type="test._lamp"/><ReturnType Type="test._lamp1"/></Function>
    <EntityContainer Name="c"><EntitySet Name="lamps" EntityType="test._lamp"/></EntityContainer>`,
    [page('GET /lamps/{id}', '{ "id": "1" }'), page('GET /lamps/{id}/test', '{ "ok": true }')],
    { examples: true },
  )
  const text = found['examples/_lamp.ts'] ?? ''
  expect(text).toContain("import type { _lamp, _lamp1 } from '../_lamp.js'")
  expect(text.match(/const \w+: \w+/g)).toEqual(['const _lamp2: _lamp', 'const _lamp11: _lamp1'])
})

test('they compile, and hostile text stays text', () => {
  const hostile = JSON.stringify({
    id: "'; process.exit() //",
    color: ['*/ `', '{x}`'].join('$'),
    maker: { name: '\u2028\\' },
  })
  const found = files(
    page('GET /lamps/{id}', hostile),
    page(
      'GET /lamps/{id}',
      '{ "@odata.type": "#test.torch", "maker": { "@odata.type": "#test.smith", "forge": "f" } }',
    ),
    page('GET /lamps', '{ "value": [{ "@odata.type": "#test.torch", "range": 1 }] }'),
  )
  const folder = temporaryFolder()
  for (const [path, text] of Object.entries(found)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  expect(Object.keys(found)).toEqual(expect.arrayContaining(['examples/lamp.ts', 'examples/torch.ts']))
  expect(compile(folder, 'typescript')).toBe('')
})

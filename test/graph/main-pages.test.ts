import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'
import { csdlOf } from '../generated-from.js'

const metadata = csdlOf(`
  <ComplexType Name="tool"><Property Name="name" Type="Edm.String"/><Property Name="weight" Type="Edm.Int32"/></ComplexType>`)

const page = (summary: string, rows: readonly string[]) =>
  `# tool resource type\n\nNamespace: test\n\n${summary}\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n${rows.join('\n')}\n`

function toolOf(pages: Readonly<Record<string, string>>) {
  const docs = Object.entries(pages).map(([path, text]) => ({ path, text }))
  const { graph } = readModel({ metadata: [{ path: 'm.xml', text: metadata }], docs, overlays: [] }, createReport())
  const tool = graph.structuredOf('test.tool')
  return [tool?.doc?.text, ...(tool?.properties.map(({ doc }) => doc?.text) ?? [])]
}

const full = page('What one works with.', ['|name|String|Its name.|', '|weight|Int32|In grams.|'])

test('of several pages about a type, the one with the most members speaks for it', () => {
  expect(
    toolOf({ 'docs/a-tool.md': page('A part of it.', ['|name|String|How it is called here.|']), 'docs/tool.md': full }),
  ).toEqual(['What one works with.', 'Its name.', 'In grams.'])
})

test('tables about something else do not count', () => {
  const values = '\n### size values\n\n|Member|Value|\n|:--|:--|\n|small|0|\n|large|1|\n|huge|2|\n'
  expect(toolOf({ 'docs/a-tool.md': page('Sizes.', []) + values, 'docs/tool.md': full })[0]).toBe(
    'What one works with.',
  )
})

test('others say what it leaves out, and of equals the first speaks', () => {
  expect(
    toolOf({
      'docs/a-tool.md': page('A part of it.', ['|weight|Int32|In pounds.|']),
      'docs/tool.md': page('What one works with.', ['|name|String|Its name.|']),
    }),
  ).toEqual(['A part of it.', 'Its name.', 'In pounds.'])
})

test('"Not yet documented" is no summary', () => {
  expect(toolOf({ 'docs/tool.md': page('Not yet documented', []) })[0]).toBe('')
})

test('a title of several words before its kind is about no type that it begins with', () => {
  const values =
    '# Tool sizes enum values\n\nNamespace: test\n\nHow large.\n\n## Members\n\n|Member|Value|\n|:--|:--|\n|s|0|\n'
  expect(toolOf({ 'docs/a-sizes.md': values, 'docs/b-tool.md': page('A tool.', []) })[0]).toBe('A tool.')
  expect(toolOf({ 'docs/a-sizes.md': values })[0]).toBeUndefined()
})

test('what the page of a type says of inherited members is its own', () => {
  const derived = csdlOf(`
    <ComplexType Name="tool"><Property Name="name" Type="Edm.String"/><Property Name="weight" Type="Edm.Int32"/></ComplexType>
    <ComplexType Name="saw" BaseType="test.tool"><Property Name="teeth" Type="Edm.Int32"/></ComplexType>`)
  const saw = page('It has teeth.', [
    '|name|String|What it saws. Not nullable.|',
    '|weight|Int32|Inherited from [tool](tool.md).|',
    '|teeth|Int32|How many.|',
  ]).replace('# tool', '# saw')
  const docs = [
    { path: 'docs/saw.md', text: saw },
    { path: 'docs/tool.md', text: full },
  ]
  const { graph } = readModel({ metadata: [{ path: 'm.xml', text: derived }], docs, overlays: [] }, createReport())
  expect(graph.propertyOf('test.saw', 'name')?.doc?.text).toBe('Its name.')
  expect(graph.structuredOf('test.saw')?.inherited).toMatchObject([
    {
      name: 'name',
      doc: { text: 'What it saws. Not nullable.', nullable: false, origin: { file: 'docs/saw.md', line: 11 } },
    },
  ])
  expect(graph.structuredOf('test.tool')?.inherited).toBeUndefined()
})

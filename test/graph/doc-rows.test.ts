import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'
import { csdlOf } from '../generated-from.js'

const metadata = csdlOf(`
  <ComplexType Name="tool" Abstract="true"><Property Name="name" Type="Edm.String"/></ComplexType>
  <ComplexType Name="saw" BaseType="test.tool"/>
  <ComplexType Name="hammer" BaseType="test.tool"/>
  <ComplexType Name="axe" BaseType="test.tool"/>`)

/** The description of `tool.name`, from what the pages of the types say of it. */
function descriptionOf(said: Readonly<Record<string, string>>): string | undefined {
  const docs = Object.entries(said).map(([type, text]) => ({
    path: `docs/resources/${type}.md`,
    text: `# ${type} resource type\n\nNamespace: test\n\n## Properties\n\n|Property|Type|Description|\n|:--|:--|:--|\n|name|String|${text}|\n`,
  }))
  const { graph } = readModel({ metadata: [{ path: 'm.xml', text: metadata }], docs, overlays: [] }, createReport())
  return graph.propertyOf('test.tool', 'name')?.doc?.text
}

test('the page of its own type says what a member is', () => {
  expect(descriptionOf({ tool: 'Of a tool.', saw: 'Of a saw.', hammer: 'Of a saw.' })).toBe('Of a tool.')
})

test('without it, what most pages of derived types say', () => {
  expect(descriptionOf({ saw: 'Its name.', hammer: 'Its name.', axe: 'Of an axe.' })).toBe('Its name.')
  expect(descriptionOf({ saw: 'Its name.' })).toBe('Its name.')
})

test('nothing where they do not agree', () => {
  expect(descriptionOf({ saw: 'Of a saw.', hammer: 'Of a hammer.' })).toBeUndefined()
})

import { invariant } from '../src/diagnostics/invariant.js'
import { createReport } from '../src/diagnostics/report.js'
import { defaultConfig, type GenerateConfig, generate } from '../src/index.js'
import { createTemplates, readTemplates } from '../src/render/load.js'

/** A CSDL document whose schema `test` holds what is given. */
export function csdlOf(schema: string, version = '4.0'): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="${version}" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="test" xmlns="http://docs.oasis-open.org/odata/ns/edm">${schema}</Schema>
</edmx:DataServices></edmx:Edmx>`
}

/** Text of every generated file by path, from the schema `test` and pages of documentation. */
export function generatedFrom(
  schema: string,
  docs: readonly string[] = [],
  config: Partial<GenerateConfig> = {},
  version?: '4.0' | '4.01',
): Readonly<Record<string, string>> {
  const report = createReport()
  const templates = createTemplates(readTemplates(undefined), report)
  invariant(templates !== undefined, 'our own templates can be used')
  const inputs = {
    metadata: [{ path: 'metadata.xml', text: csdlOf(schema, version) }],
    docs: docs.map((text, index) => ({ path: `docs/resources/page${index}.md`, text })),
    overlays: [],
  }
  const { files } = generate(inputs, templates, { ...defaultConfig, ...config }, report)
  return Object.fromEntries(files.map(({ path, text }) => [path, text]))
}

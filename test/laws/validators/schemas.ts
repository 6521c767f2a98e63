import { join, posix } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { createReport } from '../../../src/diagnostics/report.js'
import type { Graph } from '../../../src/graph/graph.js'
import { defaultConfig, generate, type Inputs } from '../../../src/index.js'
import type { Names } from '../../../src/plan/names.js'
import { createTemplates, readTemplates } from '../../../src/render/load.js'
import type { Schema } from '../../../src/runtime/validate/index.js'
import type { ValidatorStyle } from '../../../src/view/validator.js'
import { repository } from '../../corpus.js'

export interface Schemas {
  readonly graph: Graph
  readonly names: Names
  readonly schemas: ReadonlyMap<string, Schema<unknown>>
  /** What was generated, by path. */
  readonly texts: ReadonlyMap<string, string>
}

/** Schemas by qualified name, as the generated code has them; and the graph that they were made of. */
export async function schemasOf(
  metadata: { readonly path: string; readonly text: string },
  validators: ValidatorStyle,
  docs: Inputs['docs'] = [],
): Promise<Schemas> {
  const report = createReport()
  const templates = createTemplates(readTemplates(undefined), report)
  if (templates === undefined) throw new Error('our own templates can be used')
  const config = { ...defaultConfig, emit: ['interfaces', 'validators'] as const, validators }
  const { files, graph, names } = generate({ metadata: [metadata], docs, overlays: [] }, templates, config, report)
  const wanted = [...graph.types.keys()].flatMap((name) => {
    const [path, schema] = [names.pathOf(name), names.of(name, 'schema')]
    return path === undefined || schema === undefined ? [] : [{ name, path, schema }]
  })
  const contents = [
    ...wanted.map(
      ({ path, schema }, index) => `import { ${schema} as s${index} } from './${path.replace(/\.ts$/, '.js')}'`,
    ),
    `export const schemas = [${wanted.map((_, index) => `s${index}`).join(',')}]`,
  ].join('\n')
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', sourcefile: 'schemas.ts' },
    bundle: true,
    format: 'esm',
    write: false,
    alias: { 'edmwright/runtime': join(repository, 'src/runtime/index.ts') },
    plugins: [generatedFiles(texts)],
  })
  const bundle = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')
  const { schemas } = (await import(`data:text/javascript;base64,${bundle}`)) as { readonly schemas: Schema<unknown>[] }
  return {
    graph,
    names,
    texts,
    schemas: new Map(wanted.map(({ name }, index) => [name, schemas[index] as Schema<unknown>])),
  }
}

/** Lets the bundler read what was generated, without a folder for it. */
function generatedFiles(texts: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'generated',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^\.\.?\// }, ({ path, importer, namespace }) => {
        if (namespace !== 'generated' && importer !== 'schemas.ts') return undefined
        const from = namespace === 'generated' ? posix.dirname(importer) : '.'
        return { path: posix.join(from, path).replace(/\.js$/, '.ts'), namespace: 'generated' }
      })
      onLoad({ filter: /.*/, namespace: 'generated' }, ({ path }) => ({
        contents: texts.get(path) ?? '',
        loader: 'ts',
        resolveDir: repository,
      }))
    },
  }
}

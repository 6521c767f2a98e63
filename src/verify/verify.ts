import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from 'ts-morph'
import type { Report } from '../diagnostics/report.js'
import type { Output } from '../generate.js'

/** Type-checks the output in memory; each error is a finding at the declaration that its file was made from. */
export function verify({ files, graph, names }: Pick<Output, 'files' | 'graph' | 'names'>, report: Report): void {
  const runtime = fileURLToPath(new URL('../runtime/index.d.ts', import.meta.url))
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      target: ScriptTarget.ES2022,
      lib: ['lib.es2022.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts', 'lib.dom.asynciterable.d.ts'],
      module: ModuleKind.NodeNext,
      moduleResolution: ModuleResolutionKind.NodeNext,
      types: [],
      paths: { 'edmwright/runtime': [runtime], 'edmwright/runtime/v2': [join(dirname(runtime), 'v2/index.d.ts')] },
    },
  })
  const folder = join(dirname(runtime), '../../.edmwright-verify')
  project.createSourceFile(
    join(folder, 'package.json'),
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  // A copy beside the output is what the package has.
  for (const name of ['', '/v2'])
    project.createSourceFile(join(folder, `runtime${name}/index.d.ts`), `export * from 'edmwright/runtime${name}'\n`)
  for (const { path, text } of files) if (path.endsWith('.ts')) project.createSourceFile(join(folder, path), text)
  const origins = new Map([...graph.types.values()].map((type) => [names.pathOf(type.name), type.origin]))
  for (const diagnostic of project.getPreEmitDiagnostics()) {
    const file = diagnostic.getSourceFile()?.getFilePath() ?? ''
    const path = file.slice(folder.length + 1)
    const message = diagnostic.getMessageText()
    const reason = typeof message === 'string' ? message : message.getMessageText()
    report.add(
      'output/type-error',
      { file: `${path}:${diagnostic.getLineNumber() ?? 1}`, reason },
      origins.get(path) ?? { file: path, line: diagnostic.getLineNumber() ?? 1, column: 1 },
    )
  }
}

import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } from 'ts-morph'
import type { Report } from '../diagnostics/report.js'
import type { Output } from '../generate.js'
import type { Graph } from '../graph/graph.js'
import { planModules } from '../plan/modules.js'
import type { Names } from '../plan/names.js'
import type { Origin } from '../read/source.js'

/** Type-checks the output in memory; each error is a finding at the declaration that its place was made from. */
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
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const originOf = originsIn(graph, names)
  for (const diagnostic of project.getPreEmitDiagnostics()) {
    const file = diagnostic.getSourceFile()?.getFilePath() ?? ''
    const path = file.slice(folder.length + 1)
    const line = diagnostic.getLineNumber() ?? 1
    const message = diagnostic.getMessageText()
    const reason = typeof message === 'string' ? message : message.getMessageText()
    report.add(
      'output/type-error',
      { file: `${path}:${line}`, reason },
      originOf(path, texts.get(path) ?? '', line) ?? { file: path, line, column: 1 },
    )
  }
}

/** Where the type was declared that a line of a module belongs to: to the first, as what is imported does, or to the one that is declared last before it. */
function originsIn(graph: Graph, names: Names): (path: string, text: string, line: number) => Origin | undefined {
  const modules = new Map(
    planModules(graph, names).map(({ path, types }) => [
      path,
      types.map(({ name, origin }) => ({ name: names.of(name) ?? '', origin })),
    ]),
  )
  return (path, text, line) => {
    const types = modules.get(path) ?? []
    const before = text.split('\n').slice(0, line).join('\n')
    const declared = [...before.matchAll(/^(?:export )?(?:interface|type|const) ([^\s:<]+)/gm)].at(-1)?.[1] ?? ''
    const longest = types
      .filter(({ name }) => declared.startsWith(name))
      .toSorted((a, b) => b.name.length - a.name.length)
    return (longest[0] ?? types[0])?.origin
  }
}

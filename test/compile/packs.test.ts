import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { corpus, corpusPresent, repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

const strict = { strict: true, declaration: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.NodeNext }

const programs = {
  'zod-mini': `import { safeParse, type ZodMiniType } from 'zod/mini'
import { MessageSchema, type Message } from './generated/index.js'
const schema: ZodMiniType<Message> = MessageSchema
const message: Message | undefined = safeParse(schema, JSON.parse('{}')).data
console.log(message?.subject)
`,
  valibot: `import { type GenericSchema, is } from 'valibot'
import { MessageSchema, type Message } from './generated/index.js'
const schema: GenericSchema<Message> = MessageSchema
const json: unknown = JSON.parse('{}')
if (is(schema, json)) console.log(json.subject)
`,
}

test.each(Object.entries(programs))(
  '%s: compiles under the strictest flags, declares without inference, bundles what is reached',
  async (pack, program) => {
    const folder = temporaryFolder()
    const input = (name: string) => join(repository, 'metadata', name)
    const inputs = ['--metadata', input('metadata.xml'), '--docs', input('docs'), '--overlay', input('overlay.json')]
    edmwright(['generate', ...inputs, '--out', join(folder, 'generated'), '--validators', pack])
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
    writeFileSync(join(folder, 'program.ts'), program)
    expect(compile(folder, 'typescript', ['program.ts', 'generated/**/*.ts'])).toBe('')

    for (const file of ['message.ts', 'schemas.ts']) {
      const { outputText, diagnostics } = ts.transpileDeclaration(
        readFileSync(join(folder, 'generated', file), 'utf8'),
        { fileName: file, reportDiagnostics: true, compilerOptions: { ...strict, isolatedDeclarations: true } },
      )
      expect(diagnostics?.map(({ messageText }) => messageText)).toEqual([])
      if (file === 'message.ts') expect(outputText).toContain('MessageSchema: Schema<Message>')
    }

    const { outputFiles } = await build({
      stdin: { contents: program, loader: 'ts', resolveDir: folder },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
    })
    const text = outputFiles[0]?.text
    expect(text).toContain('microsoft.graph.itemBody')
    expect(text).not.toContain('microsoft.graph.workbook')
  },
  120_000,
)

test.skipIf(!corpusPresent).each(Object.keys(programs))(
  '%s: the whole of Microsoft Graph compiles under the strictest flags',
  (pack) => {
    const folder = temporaryFolder()
    const metadata = join(corpus, 'graph-v1.0-2026-08/metadata.xml')
    const emit = ['--emit', 'interfaces,validators', '--validators', pack]
    edmwright(['generate', '--metadata', metadata, '--out', join(folder, 'generated'), '--no-cache', ...emit])
    symlinkSync(join(repository, 'node_modules'), join(folder, 'node_modules'))
    expect(compile(folder, 'typescript7', ['generated/**/*.ts'])).toBe('')
  },
  300_000,
)

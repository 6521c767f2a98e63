import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { nearest } from '../check/nearest.js'
import type { Report } from '../diagnostics/report.js'
import { packs } from '../plan/pack.js'
import { Handlebars } from './handlebars.js'
import type { readTemplates } from './load.js'
import { type ParsedTemplate, type TouchLine, touchPrelude, touchTemplate } from './touch.js'

/** The type of the view that each template lays out. */
const views: Readonly<Record<string, string>> = {
  client: "import('../view/client.js').ClientView",
  enum: "import('../view/enum.js').EnumView",
  example: "import('../view/example.js').ExampleView",
  index: "import('../view/index-view.js').IndexView",
  interface: "import('../view/interface.js').InterfaceView",
  module: "{ imports: readonly import('../plan/types.js').ImportView[]; parts: readonly Code[] }",
  primitives: "import('../view/primitives.js').PrimitivesView",
  'request-builder': "import('../view/request.js').RequestBuilderView",
  'type-definition': "import('../view/enum.js').TypeDefinitionView",
  validator: "import('../view/validator.js').ValidatorView",
}

/** Packs are written as they are. */
const known: readonly string[] = [...Object.keys(views), ...packs]

/**
 * Whether every template asks only for what its view has, prints only `Code`, and is asked for at all; a finding each where not. What Handlebars cannot
 * parse is left to `createTemplates`. Sources and the installed package lie alike: the views stand beside this folder.
 */
export async function checkTemplates(texts: ReturnType<typeof readTemplates>, report: Report): Promise<boolean> {
  const parsed = parseAll(texts)
  const partials = new Map(
    parsed
      .filter(({ name }) => name.endsWith('.partial'))
      .map((template) => [template.name.slice(0, -'.partial'.length), template]),
  )
  const lines = parsed.flatMap((template) => {
    const view = views[template.name]
    return view === undefined ? [] : touchTemplate(template, view, partials)
  })
  const idle = [...texts].filter(([name]) => !known.includes(name) && !name.endsWith('.partial'))
  for (const [template, { file }] of idle) {
    const reason = 'no file of an SDK is laid out by a template of this name'
    const origin = { file, line: 1, column: 1 }
    report.add('output/template', { template, reason }, origin, { suggestion: nearest(template, known) })
  }
  const errors = await compile(lines)
  const told = new Set<string>()
  for (const { at, reason } of errors) {
    // A partial is looked at once for each place that calls it.
    const place = `${at.template}:${at.line}:${at.column}`
    if (told.has(place)) continue
    told.add(place)
    const file = texts.get(at.template)?.file ?? basename(at.template)
    report.add('output/template', { template: at.template, reason }, { file, line: at.line, column: at.column })
  }
  return errors.length + idle.length === 0
}

function parseAll(texts: ReturnType<typeof readTemplates>): readonly ParsedTemplate[] {
  return [...texts].flatMap(([name, { text }]) => {
    try {
      return [{ name, tree: Handlebars.parse(text) }]
    } catch {
      return []
    }
  })
}

async function compile(
  lines: readonly TouchLine[],
): Promise<readonly { readonly at: TouchLine; readonly reason: string }[]> {
  const { ModuleKind, ModuleResolutionKind, Project, ScriptTarget } = await import('ts-morph')
  const project = new Project({
    skipAddingFilesFromTsConfig: true,
    compilerOptions: {
      strict: true,
      noUncheckedIndexedAccess: true,
      skipLibCheck: true,
      noEmit: true,
      target: ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      module: ModuleKind.ESNext,
      moduleResolution: ModuleResolutionKind.Bundler,
      types: [],
    },
  })
  const before = ["type Code = import('../plan/code.js').Code", ...touchPrelude, 'export {}']
  const file = project.createSourceFile(
    fileURLToPath(new URL('./templates-as-functions.ts', import.meta.url)),
    [...before, ...lines.map(({ text }) => text)].join('\n'),
  )
  return project
    .getProgram()
    .getSemanticDiagnostics(file)
    .flatMap((diagnostic) => {
      const at = lines[(diagnostic.getLineNumber() ?? 1) - 1 - before.length]
      const message = diagnostic.getMessageText()
      const reason = typeof message === 'string' ? message : message.getMessageText()
      return at === undefined ? [] : [{ at, reason }]
    })
}

import type { Fixture } from '../check/examples/fixtures.js'
import { compare } from '../graph/declare.js'
import type { Graph } from '../graph/graph.js'
import type { TypeDecl } from '../graph/types.js'
import { groupBy } from '../groups.js'
import type { Emit, TypeModule } from '../plan/modules.js'
import { lowerFirst, type Names } from '../plan/names.js'
import { packFile, packOf } from '../plan/pack.js'
import type { Pages } from '../plan/pages.js'
import { runtimeOf } from '../plan/runtime.js'
import { createScope } from '../plan/scope.js'
import type { Scope } from '../plan/types.js'
import { type ClientOptions, clientView } from '../view/client.js'
import { enumView, typeDefinitionView } from '../view/enum.js'
import { exampleView } from '../view/example.js'
import { indexView } from '../view/index-view.js'
import { interfaceView } from '../view/interface.js'
import { jsonSchemaText } from '../view/json-schema.js'
import { permissionsJson } from '../view/permissions.js'
import { decodableTypes, primitivesView } from '../view/primitives.js'
import { requestBuilderView } from '../view/request.js'
import { type ValidatorStyle, validatorView } from '../view/validator.js'
import type { Templates } from './load.js'

/** A file of the output; `path` is relative to the output folder, with `/`. */
export interface OutputFile {
  readonly path: string
  readonly text: string
}

/** How modules are written, whatever type they are of. */
export interface RenderOptions extends ClientOptions {
  readonly emit: ReadonlySet<Emit>
  /** What the output imports the runtime from. */
  readonly runtime: string
  /** Types strings whose values the docs list as all there are by these values. */
  readonly literalUnions: boolean
  readonly pages: Pages
  /** Bodies of the docs to write as typed constants. */
  readonly fixtures: readonly Fixture[]
  readonly validators: ValidatorStyle
  /** Says where types hold primitives, so that codecs have types. */
  readonly codecs: boolean
}

/** Every file of the SDK, sorted by path. `known` are modules of types that need not be written anew. */
export function render(
  modules: readonly TypeModule[],
  graph: Graph,
  names: Names,
  templates: Templates,
  options: RenderOptions,
  known: ReadonlyMap<string, OutputFile> = new Map(),
): readonly OutputFile[] {
  const pack = options.emit.has('validators') ? packOf(options.validators) : undefined
  const codecs = options.codecs && options.emit.has('validators') && pack === undefined
  const scoped = { ...options, decodable: codecs ? decodableTypes(graph) : undefined }
  const files = modules.map(({ types, path }) => {
    const same = known.get(path)
    if (same !== undefined) return same
    const runtime = runtimeOf(options.runtime, graph.version, path, pack)
    const scope = createScope(path, names, declaredIn(types, names), runtime, scoped)
    const parts = types
      .flatMap((type) => partsOf(type, graph, scope, options))
      .map(({ template, view }) => templates.render(template, view).trim())
    return { path, text: layOut(parts, scope, templates) }
  })
  if (options.emit.has('requests')) {
    const runtime = runtimeOf(options.runtime, graph.version, 'client.ts')
    const scope = createScope('client.ts', names, ['Client', 'createClient', 'client'], runtime, options)
    const text = templates.render('client', clientView(graph, scope, options)).trim()
    files.push({ path: 'client.ts', text: layOut([text], scope, templates) })
    files.push({ path: 'permissions.json', text: permissionsJson(graph) })
  }
  files.push(...exampleFiles(modules, graph, names, templates, options))
  if (pack !== undefined) files.push({ path: packFile, text: `${templates.render(pack, {}).trim()}\n` })
  if (options.emit.has('validators') && options.validators === 'json-schema')
    files.push({ path: 'schema.json', text: jsonSchemaText(graph) })
  for (const view of indexView(modules, names, options.emit)) {
    files.push({ path: view.path, text: `${templates.render('index', view).trim()}\n` })
  }
  return files.toSorted((a, b) => compare(a.path, b.path))
}

/** `examples/message.ts` beside `message.ts`; not part of the index, so that only tests and docs load it. */
function exampleFiles(
  modules: readonly TypeModule[],
  graph: Graph,
  names: Names,
  templates: Templates,
  { fixtures, runtime }: RenderOptions,
): readonly OutputFile[] {
  const byType = groupBy(fixtures, ({ type }) => type)
  // A type whose name begins with no capital (`_lamp1`) may be called like a constant.
  const uncapitalized = [...graph.types.keys()]
    .map((name) => names.of(name) ?? '')
    .filter((name) => name === lowerFirst(name))
  return modules.flatMap(({ types, path: module }) => {
    const path = `examples/${module}`
    const scope = createScope(path, names, [], runtimeOf(runtime, graph.version, path))
    const taken = new Set(uncapitalized)
    const parts = types.flatMap((type) => {
      const own = byType.get(type.name)
      const name = names.of(type.name, 'self')
      if (own === undefined || name === undefined) return []
      const view = exampleView(own, lowerFirst(name), graph, scope, taken)
      return view.examples.length === 0 ? [] : [templates.render('example', view).trim()]
    })
    return parts.length === 0 ? [] : [{ path, text: layOut(parts, scope, templates) }]
  })
}

function layOut(parts: readonly string[], scope: Scope, templates: Templates): string {
  const text = templates.render('module', { imports: scope.imports, parts: parts.filter((part) => part !== '') })
  const spaced = text.includes('\n\n\n') ? text.replaceAll(/\n{3,}/g, '\n\n') : text
  return `${spaced.trim()}\n`
}

function declaredIn(types: readonly TypeDecl[], names: Names): readonly string[] {
  const parts = [
    'self',
    'create',
    'update',
    'union',
    'createUnion',
    'schema',
    'table',
    'item',
    'set',
    'links',
    'nav',
    'casts',
    'primitives',
  ] as const
  return types.flatMap((type) => parts.map((part) => names.of(type.name, part))).filter((name) => name !== undefined)
}

function partsOf(
  type: TypeDecl,
  graph: Graph,
  scope: Scope,
  { emit, validators }: RenderOptions,
): readonly { readonly template: string; readonly view: object }[] {
  const validator =
    emit.has('validators') && validators !== 'json-schema'
      ? [{ template: 'validator', view: validatorView(type, graph, scope, validators) }]
      : []
  const primitives = scope.decodable?.has(type.name)
    ? [{ template: 'primitives', view: primitivesView(type, graph, scope) }]
    : []
  switch (type.kind) {
    case 'enum':
      return [{ template: 'enum', view: enumView(type, scope) }, ...validator]
    case 'typeDefinition':
      return [{ template: 'type-definition', view: typeDefinitionView(type, scope) }, ...validator]
    case 'complex':
    case 'entity': {
      const requests = emit.has('requests')
        ? [{ template: 'request-builder', view: requestBuilderView(type, graph, scope) }]
        : []
      return [
        { template: 'interface', view: interfaceView(type, graph, scope) },
        ...primitives,
        ...validator,
        ...requests,
      ]
    }
  }
}

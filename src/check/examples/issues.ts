import { isObject } from '../../graph/examples/body.js'
import { isPlaceholder, isTemplate, stands } from '../../graph/examples/placeholder.js'
import type { Subject } from '../../graph/examples/subject.js'
import type { Graph } from '../../graph/graph.js'
import type { Operation, QualifiedName, StructuredType, TypeRef } from '../../graph/types.js'
import type { JsonPath } from '../../read/docs/example-json.js'
import { collection, type Issue, scalar, type Validator } from '../../runtime/validate/index.js'
import type { Schemas } from './schemas.js'

/** What does not fit in the body of an example. */
export type ExampleIssue =
  | { readonly kind: 'misfit'; readonly path: JsonPath; readonly issue: Issue }
  | { readonly kind: 'undeclared'; readonly path: JsonPath; readonly holder: StructuredType | Operation | undefined }
  | { readonly kind: 'type'; readonly path: JsonPath; readonly name: string }
  | { readonly kind: 'wrapped'; readonly path: JsonPath; readonly type: QualifiedName }
  | { readonly kind: 'unwrapped'; readonly path: JsonPath; readonly type: QualifiedName }
  /** A representation names another type than the declared one. */
  | { readonly kind: 'word'; readonly path: JsonPath; readonly written: string; readonly declared: TypeRef }

/** Validates a body as the SDK would, but kindly: what stands for a value is none. Each mistake once, whatever the number of items that repeat it. */
export function issuesOf(
  value: unknown,
  subject: Subject,
  answer: boolean,
  graph: Graph,
  schemas: Schemas,
): readonly ExampleIssue[] {
  const found =
    subject.kind === 'parameters'
      ? checkedParameters(value, subject.operation, graph, schemas)
      : issuesOfValue(value, subject.type, answer, graph, schemas)
  const seen = new Set<string>()
  return found.filter(({ kind, path }) => {
    const key = `${kind} ${path.filter((part) => typeof part === 'string').join('/')}`
    return !seen.has(key) && seen.add(key)
  })
}

function issuesOfValue(
  value: unknown,
  type: TypeRef,
  answer: boolean,
  graph: Graph,
  schemas: Schemas,
): readonly ExampleIssue[] {
  const named =
    type.kind === 'named' ? type.name : type.kind === 'collection' && type.of.kind === 'named' ? type.of.name : ''
  const inner = answer ? wrappedValue(value) : undefined
  const issues = (found: unknown, before: JsonPath, validator = () => schemas.of(type)) =>
    checked(found, before, validator, type, graph)
  if (type.kind === 'collection') {
    if (inner !== undefined) return issues(inner, ['value'], () => collection(schemas.of(type.of)))
    return answer ? [{ kind: 'unwrapped', path: [], type: named }] : []
  }
  if (graph.structuredOf(named) === undefined) return inner === undefined ? [] : issues(inner, ['value'])
  const item = Array.isArray(inner) ? inner[0] : inner
  if (inner !== undefined && graph.propertyOf(named, 'value') === undefined && isObject(item)) {
    return [
      { kind: 'wrapped', path: ['value'], type: named },
      ...issues(item, Array.isArray(inner) ? ['value', 0] : ['value']),
    ]
  }
  return issues(value, [])
}

function checkedParameters(
  value: unknown,
  operation: Operation,
  graph: Graph,
  schemas: Schemas,
): readonly ExampleIssue[] {
  return checked(value, [], () => schemas.parameters(operation), undefined, graph).map((issue) =>
    issue.kind === 'undeclared' && issue.path.length === 1 ? { ...issue, holder: operation } : issue,
  )
}

function wrappedValue(value: unknown): unknown {
  if (!isObject(value)) return undefined
  const wrapped = Object.keys(value).every((key) => key === 'value' || key.includes('@'))
  return wrapped || Array.isArray(value['value']) ? value['value'] : undefined
}

function checked(
  value: unknown,
  before: JsonPath,
  validator: () => Validator,
  type: TypeRef | undefined,
  graph: Graph,
): readonly ExampleIssue[] {
  const { issues = [] } = scalar('', validator).check(value, { unknown: 'report' })
  return issues.flatMap((issue): readonly ExampleIssue[] => {
    const at = valueAt(value, issue.path)
    const path = [...before, ...issue.path]
    switch (issue.code) {
      case 'unknown': {
        const name = String(issue.path.at(-1))
        const holder = holderOf(value, issue.path.slice(0, -1), type, graph)
        if (
          holder !== undefined &&
          (isPlaceholder(name) || inDerived(holder, name, valueAt(value, issue.path.slice(0, -1)), graph))
        )
          return []
        return [{ kind: 'undeclared', path, holder }]
      }
      case 'type-name':
        return typeof at === 'string' && !isTemplate(at)
          ? [{ kind: 'type', path, name: at.slice(at.lastIndexOf('#') + 1) }]
          : []
      default:
        return stands(at) ? [] : [{ kind: 'misfit', path, issue }]
    }
  })
}

function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value
  for (const part of path) at = typeof at === 'object' && at !== null ? Reflect.get(at, part) : undefined
  return at
}

/** The type of the object at a path, as `@odata.type` or the declaration says. */
function holderOf(value: unknown, path: JsonPath, type: TypeRef | undefined, graph: Graph): StructuredType | undefined {
  let declared = type
  let at = value
  for (let index = 0; ; index += 1) {
    const stated = isObject(at) ? at['@odata.type'] : undefined
    if (typeof stated === 'string') declared = { kind: 'named', name: stated.replace(/^.*#/, '') }
    if (index === path.length) break
    const part = path[index] ?? ''
    at = valueAt(at, [part])
    if (typeof part === 'number') declared = declared?.kind === 'collection' ? declared.of : undefined
    else declared = declared?.kind === 'named' ? graph.propertyOf(declared.name, part)?.type : undefined
  }
  return declared?.kind === 'named' ? graph.structuredOf(declared.name) : undefined
}

/** A member of a derived type, in an object that does not say its type. */
function inDerived({ name: holder }: StructuredType, name: string, object: unknown, graph: Graph): boolean {
  if (!isObject(object) || object['@odata.type'] !== undefined) return false
  return graph.derivedOf(holder).some(({ properties }) => properties.some((property) => property.name === name))
}

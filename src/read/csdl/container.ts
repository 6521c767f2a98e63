import type { Binding, ContainerMember, EntityContainer } from '../../graph/types.js'
import { readAnnotations } from './annotations.js'
import type { Context } from './context.js'
import type { Element } from './xml.js'

/** `EntityContainer` with its sets, singletons and imports (OData CSDL XML 4.01 §13). */
export function readContainer(element: Element, context: Context): EntityContainer | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const base = element.attributes['Extends']
  return {
    name: `${context.namespace}.${name}`,
    extends: base === undefined ? undefined : context.resolve(base),
    members: element.children.map((child) => readMember(child, context)).filter((member) => member !== undefined),
    annotations: readAnnotations(element, context),
    origin: element.origin,
  }
}

function readMember(element: Element, context: Context): ContainerMember | undefined {
  if (element.name === 'Annotation') return undefined
  if (!['EntitySet', 'Singleton', 'ActionImport', 'FunctionImport'].includes(element.name)) {
    context.report.add('csdl/unknown-element', { element: element.name, parent: 'EntityContainer' }, element.origin)
    return undefined
  }
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const shared = { name, annotations: readAnnotations(element, context), origin: element.origin }
  if (element.name === 'EntitySet') {
    const type = context.required(element, 'EntityType')
    if (type === undefined) return undefined
    const includeInServiceDocument = context.boolean(element, 'IncludeInServiceDocument') ?? true
    return {
      kind: 'entitySet',
      ...shared,
      type: context.resolve(type),
      includeInServiceDocument,
      bindings: readBindings(element, context),
    }
  }
  if (element.name === 'Singleton') {
    const type = context.required(element, 'Type')
    if (type === undefined) return undefined
    const nullable = context.boolean(element, 'Nullable') ?? false
    return {
      kind: 'singleton',
      ...shared,
      type: context.resolve(type),
      nullable,
      bindings: readBindings(element, context),
    }
  }
  const action = element.name === 'ActionImport'
  const operation = context.required(element, action ? 'Action' : 'Function')
  if (operation === undefined) return undefined
  return {
    kind: action ? 'actionImport' : 'functionImport',
    ...shared,
    operation: context.resolve(operation),
    entitySet: resolvedPath(element.attributes['EntitySet'], context),
  }
}

function readBindings(element: Element, context: Context): readonly Binding[] {
  context.expect(element, 'NavigationPropertyBinding')
  return element.children
    .filter(({ name }) => name === 'NavigationPropertyBinding')
    .flatMap((child) => {
      const path = context.required(child, 'Path')
      const target = context.required(child, 'Target')
      return path === undefined || target === undefined
        ? []
        : [{ path: context.path(path), target: context.path(target) }]
    })
}

function resolvedPath(text: string | undefined, context: Context): string | undefined {
  return text === undefined ? undefined : context.path(text)
}

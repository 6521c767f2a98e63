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
  if (!['EntitySet', 'Singleton', 'ActionImport', 'FunctionImport'].includes(element.name)) return undefined
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const shared = { name, annotations: readAnnotations(element, context), origin: element.origin }
  if (element.name === 'EntitySet') {
    const includeInServiceDocument = context.boolean(element, 'IncludeInServiceDocument') ?? true
    return {
      kind: 'entitySet',
      ...shared,
      type: context.resolve(element.attributes['EntityType'] ?? ''),
      includeInServiceDocument,
      bindings: readBindings(element, context),
    }
  }
  if (element.name === 'Singleton') {
    const nullable = context.boolean(element, 'Nullable') ?? false
    return {
      kind: 'singleton',
      ...shared,
      type: context.resolve(element.attributes['Type'] ?? ''),
      nullable,
      bindings: readBindings(element, context),
    }
  }
  const action = element.name === 'ActionImport'
  return {
    kind: action ? 'actionImport' : 'functionImport',
    ...shared,
    operation: context.resolve(element.attributes[action ? 'Action' : 'Function'] ?? ''),
    entitySet: resolvedPath(element.attributes['EntitySet'], context),
    includeInServiceDocument: context.boolean(element, 'IncludeInServiceDocument') ?? false,
  }
}

function readBindings(element: Element, context: Context): readonly Binding[] {
  return element.children
    .filter(({ name }) => name === 'NavigationPropertyBinding')
    .flatMap((child) => {
      const { Path: path = '', Target: target = '' } = child.attributes
      return path === '' || target === ''
        ? []
        : [{ path: context.path(path), target: context.path(target), origin: child.origin }]
    })
}

function resolvedPath(text: string | undefined, context: Context): string | undefined {
  return text === undefined ? undefined : context.path(text)
}

import { nullableUnsaid, type Operation, type Parameter } from '../../graph/types.js'
import { readAnnotations } from './annotations.js'
import type { Context } from './context.js'
import { readFacets } from './types-of-schema.js'
import type { Element } from './xml.js'

/** `Action` and `Function`, one value an overload (OData CSDL XML 4.01 §12). */
export function readOperation(element: Element, context: Context): Operation | undefined {
  const name = context.nameOf(element)
  if (name === undefined) return undefined
  const bound = context.boolean(element, 'IsBound') ?? false
  const path = element.attributes['EntitySetPath']
  const parameters = element.children
    .filter((child) => child.name === 'Parameter')
    .map((child, index) => readParameter(child, context, bound && index === 0))
    .filter((parameter) => parameter !== undefined)
  const [binding, ...others] = bound ? parameters : [undefined, ...parameters]
  return {
    kind: element.name === 'Action' ? 'action' : 'function',
    name: `${context.namespace}.${name}`,
    bound,
    binding,
    parameters: others.filter((parameter) => parameter !== undefined),
    returns: readReturn(element, context),
    composable: context.boolean(element, 'IsComposable') ?? false,
    entitySetPath: path === undefined ? undefined : context.path(path),
    annotations: readAnnotations(element, context),
    doc: undefined,
    origin: element.origin,
  }
}

/** Drafts of V4 had an attribute for it. */
function readReturn(element: Element, context: Context): Operation['returns'] {
  const { ReturnType: type } = element.attributes
  const drafted = type === undefined ? undefined : { ...element, attributes: { Type: type }, children: [] }
  const child = element.children.find(({ name }) => name === 'ReturnType') ?? drafted
  if (child === undefined) return undefined
  const returned = context.typeRef(child.attributes['Type'])
  return {
    type: returned,
    nullable: context.boolean(child, 'Nullable') ?? nullableUnsaid(returned),
    facets: readFacets(child, context),
    annotations: readAnnotations(child, context),
    origin: child.origin,
  }
}

/** What an operation is bound to is that whatever its name. */
function readParameter(element: Element, context: Context, binding: boolean): Parameter | undefined {
  const name = context.nameOf(element) ?? (binding ? '' : undefined)
  if (name === undefined) return undefined
  const annotations = readAnnotations(element, context)
  const type = context.typeRef(element.attributes['Type'])
  return {
    name,
    type,
    nullable: context.boolean(element, 'Nullable') ?? nullableUnsaid(type),
    optional: annotations.some(({ term }) => term === 'Org.OData.Core.V1.OptionalParameter'),
    facets: readFacets(element, context),
    annotations,
    doc: undefined,
    origin: element.origin,
  }
}

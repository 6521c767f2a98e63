import type { Element } from '../xml.js'
import { annotationsOf, createAnnotation } from './annotations.js'
import { childrenOf, createElement, extension } from './element.js'
import type { Names } from './names.js'
import { typeAttributes } from './properties.js'

/** The action or function that a function import of V2 is all in one. Its HTTP method stays as the annotation `m.HttpMethod`. */
export function operation(element: Element, names: Names, version: string): Element {
  const { attributes, origin } = element
  const method = extension(element, 'HttpMethod')
  const [result] = childrenOf(element, 'ReturnType')
  const returned = returnType(element, names)
  const parameters = childrenOf(element, 'Parameter')
    .filter(
      (parameter) => !/Out$/.test(parameter.attributes['Mode'] ?? 'In') || parameter.attributes['Mode'] === 'InOut',
    )
    .map((parameter) => parameterElement(parameter, names))
  const bound = attributes['IsBindable'] === 'true'
  const action = isAction(element, version)
  return createElement(
    action ? 'Action' : 'Function',
    origin,
    {
      Name: attributes['Name'],
      IsBound: bound ? 'true' : undefined,
      EntitySetPath: bound ? (attributes['EntitySetPath'] ?? result?.attributes['EntitySetPath']) : undefined,
      IsComposable: action ? undefined : attributes['IsComposable'],
    },
    [
      ...parameters,
      ...(returned === undefined ? [] : [returned]),
      ...annotationsOf(element),
      ...(method === undefined ? [] : [createAnnotation('m.HttpMethod', method.toUpperCase(), origin)]),
    ],
  )
}

/** What changes something, or gives nothing: by the HTTP method, else by `IsSideEffecting`, which V3 takes for true. */
export function isAction(element: Element, version: string): boolean {
  if (element.attributes['ReturnType'] === undefined && childrenOf(element, 'ReturnType').length === 0) return true
  const method = extension(element, 'HttpMethod')
  if (method !== undefined) return method.toUpperCase() !== 'GET'
  const { IsSideEffecting: sideEffecting } = element.attributes
  if (sideEffecting !== undefined) return sideEffecting !== 'false'
  return version === '3.0' && element.attributes['IsComposable'] !== 'true'
}

function returnType(element: Element, names: Names): Element | undefined {
  const [child] = childrenOf(element, 'ReturnType')
  const text = element.attributes['ReturnType'] ?? child?.attributes['Type']
  if (text === undefined) return undefined
  const type = names.type(text)
  const { DefaultValue: _, ...facets } = typeAttributes(child ?? createElement('ReturnType', element.origin, {}), names)
  // Items of a collection are never null.
  const Nullable = type.startsWith('Collection(') ? 'false' : facets.Nullable
  return createElement('ReturnType', (child ?? element).origin, { ...facets, Type: type, Nullable })
}

/** Only what says that it may be null may be left out. */
function parameterElement(element: Element, names: Names): Element {
  const given = typeAttributes(element, names)
  const nullable = given.Nullable === 'true'
  return createElement(
    'Parameter',
    element.origin,
    { Name: element.attributes['Name'], ...given, Nullable: String(nullable), DefaultValue: undefined },
    [
      ...annotationsOf(element),
      ...(nullable
        ? [createElement('Annotation', element.origin, { Term: 'Org.OData.Core.V1.OptionalParameter' })]
        : []),
    ],
  )
}

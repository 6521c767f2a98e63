import type { Element } from '../xml.js'
import { createElement } from './element.js'

/** Names of expressions, and of the attributes for them, that V4 changed; times have other forms there. */
const renamed: Readonly<Record<string, string>> = {
  AssertType: 'Cast',
  IsType: 'IsOf',
  EnumMemberReference: 'EnumMember',
  Time: 'String',
  DateTime: 'String',
}

/** What V4 has no expression for. */
const gone: ReadonlySet<string> = new Set([
  'EntitySetReference',
  'FunctionReference',
  'LabeledElementReference',
  'ParameterReference',
  'PropertyReference',
  'ValueTermReference',
])

/** What describes an expression, or a type that has no name. */
const beside: ReadonlySet<string> = new Set(['Documentation', 'CollectionType', 'ReferenceType', 'RowType'])

/** An annotation or expression of V3 with all that is inside as V4 writes it; null stands for what V4 cannot say. */
export function expression(element: Element): Element {
  const { name, attributes, children } = element
  const untyped = (name === 'AssertType' || name === 'IsType') && attributes['Type'] === undefined
  if (gone.has(name) || untyped) return createElement('Null', element.origin, {})
  return {
    ...element,
    name: renamed[name] ?? name,
    attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [renamed[key] ?? key, value])),
    children: children.filter((child) => !beside.has(child.name)).map(expression),
  }
}

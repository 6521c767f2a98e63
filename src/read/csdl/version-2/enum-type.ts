import type { Element } from '../xml.js'
import type { Names } from './names.js'

/** An enum type as V4 has it: in V3, a member without a value has the one after the member before. */
export function enumType(element: Element, names: Names): Element {
  let next = 0n
  const children = element.children.flatMap((child): readonly Element[] => {
    if (child.name === 'Documentation') return []
    if (child.name !== 'Member') return [child]
    const given = child.attributes['Value']
    const value = given ?? String(next)
    if (/^[+-]?\d+$/.test(value)) next = BigInt(value.replace(/^\+/, '')) + 1n
    return [given === undefined ? { ...child, attributes: { ...child.attributes, Value: value } } : child]
  })
  const { UnderlyingType: type } = element.attributes
  const attributes =
    type === undefined ? element.attributes : { ...element.attributes, UnderlyingType: names.type(type) }
  return { ...element, attributes, children }
}

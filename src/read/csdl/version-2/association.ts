import type { Report } from '../../../diagnostics/report.js'
import { shortNameOf } from '../../../qualified-name.js'
import { partOf } from '../../part-of.js'
import type { Origin } from '../../source.js'
import { isSimpleIdentifier } from '../names.js'
import type { Element } from '../xml.js'
import { childrenOf } from './element.js'
import { ruleBefore4 } from './grammar.js'
import type { Names } from './names.js'

interface End {
  readonly type: string
  /** `0..1`, `1` or `*`. */
  readonly multiplicity: string
  readonly onDelete: string | undefined
  /** Where its type stands. */
  readonly origin: Origin
}

/** An association with its ends by role, and what ties them together. */
export interface Association {
  readonly ends: ReadonlyMap<string, End>
  /** An end without a role, which may be any that is asked for. */
  readonly unnamed: Origin | undefined
  readonly principal: Role | undefined
  readonly dependent: Role | undefined
  /** Roles of its constraint that no end has. */
  readonly missing: readonly { readonly role: string; readonly origin: Origin }[]
}

interface Role {
  readonly role: string
  readonly properties: readonly { readonly name: string; readonly origin: Origin }[]
}

/** An `Association` with a finding for whatever is wrong inside ([MC-CSDL] §2.1.11–2.1.15). */
export function readAssociation(element: Element, names: Names, report: Report): Association {
  const ends = new Map<string, End>()
  let repeated = false
  for (const end of childrenOf(element, 'End')) {
    const type = required(end, 'Type', report)
    required(end, 'Multiplicity', report)
    const qualified = type === undefined ? '' : names.qualified(type)
    const { Role: role = shortNameOf(qualified), Multiplicity: multiplicity = '1' } = end.attributes
    const twice = ends.has(role)
    repeated ||= twice
    if (twice) report.add('csdl/repeated-element', { element: role, parent: element.name }, end.origin)
    if (multiplicity !== '' && !['0..1', '1', '*'].includes(multiplicity))
      report.add(
        'csdl/bad-value',
        { attribute: 'Multiplicity', value: multiplicity, expected: '`0..1`, `1` or `*`' },
        end.origin,
      )
    const [deletion, second] = childrenOf(end, 'OnDelete')
    if (second !== undefined)
      report.add('csdl/repeated-element', { element: second.name, parent: end.name }, second.origin)
    const onDelete = deletion?.attributes['Action']
    ends.set(role, {
      type: qualified,
      multiplicity,
      onDelete: onDelete === 'Cascade' ? 'Cascade' : undefined,
      origin: partOf(end.origin, 'Type'),
    })
  }
  const given = childrenOf(element, 'End')
  // What is there instead has its finding.
  const strange = element.children.some(({ name }) => !ruleBefore4('Association', '')?.children.includes(name))
  if (given.length < 2 && !strange)
    report.add('csdl/missing-element', { element: 'End', parent: element.name, more: given.length > 0 }, element.origin)
  const third = given[2]
  if (third !== undefined && !repeated)
    report.add('csdl/repeated-element', { element: 'End', parent: element.name, many: true }, third.origin)
  const [constraint, again] = childrenOf(element, 'ReferentialConstraint')
  if (again !== undefined)
    report.add('csdl/repeated-element', { element: again.name, parent: element.name }, again.origin)
  const roles = new Set<string>()
  const missing: { readonly role: string; readonly origin: Origin }[] = []
  for (const { attributes, origin } of constraint?.children ?? []) {
    const { Role: role } = attributes
    if (role === undefined) continue
    const data = { attribute: 'Role', value: role, expected: 'the role of the other end' }
    if (roles.has(role)) report.add('csdl/bad-value', data, origin)
    else if (given.length === 2 && !ends.has(role)) missing.push({ role, origin })
    roles.add(role)
  }
  const role = (name: string): Role | undefined => {
    const found = constraint?.children.find((child) => child.name === name)
    return found && { role: found.attributes['Role'] ?? '', properties: propertiesOf(found) }
  }
  const principal = role('Principal')
  const many = given.find(
    ({ attributes: { Role: role, Multiplicity: multiplicity } }) =>
      role !== undefined && role === principal?.role && multiplicity === '*',
  )
  if (many !== undefined)
    report.add(
      'csdl/bad-value',
      { attribute: 'Multiplicity', value: '*', expected: '`0..1` or `1` at the principal of a constraint' },
      partOf(many.origin, 'Multiplicity'),
    )
  const unnamed = given.find(({ attributes }) => attributes['Role'] === undefined)?.origin
  return { ends, unnamed, principal, dependent: role('Dependent'), missing }
}

function propertiesOf(element: Element): Role['properties'] {
  return childrenOf(element, 'PropertyRef').map(({ attributes: { Name: name = '' }, origin }) => ({ name, origin }))
}

/** A required attribute; a finding where it is missing. */
export function required(element: Element, attribute: string, report: Report): string | undefined {
  const value = element.attributes[attribute]
  if (value !== undefined && value !== '') return value
  report.add('csdl/missing-attribute', { element: element.name, attribute }, element.origin)
  return undefined
}

/** A required name; a finding where it is missing, or none. */
export function requiredName(element: Element, report: Report): string | undefined {
  const name = required(element, 'Name', report)
  if (name !== undefined && !isSimpleIdentifier(name))
    report.add('csdl/bad-name', { name }, partOf(element.origin, 'Name'))
  return name
}

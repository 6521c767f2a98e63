import { createReport, type Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Origin } from '../../source.js'
import type { Element } from '../xml.js'
import type { Conversion } from './conversion.js'
import { childrenOf, createElement } from './element.js'
import type { Names } from './names.js'

interface End {
  readonly type: string
  /** `0..1`, `1` or `*`. */
  readonly multiplicity: string
  readonly onDelete: string | undefined
}

interface Association {
  readonly ends: ReadonlyMap<string, End>
  readonly principal: Role | undefined
  readonly dependent: Role | undefined
}

interface Role {
  readonly role: string
  readonly properties: readonly { readonly name: string; readonly origin: Origin }[]
}

/** A navigation property and the end of an association where it starts. */
interface Start {
  /** Qualified name of the type that declares it. */
  readonly owner: string
  readonly name: string
}

/** Associations by qualified name, and what navigates along them. */
export interface Associations {
  get(name: string): Association | undefined
  /** Navigation properties that start at that end. */
  startingAt(association: string, role: string): readonly Start[]
}

/** Reads the associations of all schemas; `names` are each schema's own. Those of other documents have their findings there. */
export function readAssociations(
  own: readonly (readonly [Element, Names])[],
  others: readonly (readonly [Element, Names])[],
  report: Report,
): Associations {
  const known = new Map<string, Association>()
  const starts = new Map<string, Start[]>()
  const read = (schema: Element, names: Names, report: Report): void => {
    const { Namespace: namespace = '' } = schema.attributes
    for (const element of childrenOf(schema, 'Association')) {
      const name = required(element, 'Name', report)
      if (name === undefined) continue
      if (known.has(`${namespace}.${name}`))
        report.add('csdl/repeated-element', { element: name, parent: 'Schema' }, element.origin)
      else known.set(`${namespace}.${name}`, readAssociation(element, names, report))
    }
    for (const type of childrenOf(schema, 'EntityType')) {
      for (const { attributes } of childrenOf(type, 'NavigationProperty')) {
        const { Name: name, Relationship: relationship, FromRole: role } = attributes
        if (name === undefined || relationship === undefined) continue
        const key = `${names.qualified(relationship)}#${role}`
        const start = { owner: `${namespace}.${type.attributes['Name']}`, name }
        starts.set(key, [...(starts.get(key) ?? []), start])
      }
    }
  }
  const silent = createReport()
  for (const [schema, names] of others) read(schema, names, silent)
  for (const [schema, names] of own) read(schema, names, report)
  return { get: (name) => known.get(name), startingAt: (name, role) => starts.get(`${name}#${role}`) ?? [] }
}

function readAssociation(element: Element, names: Names, report: Report): Association {
  const ends = new Map<string, End>()
  for (const end of childrenOf(element, 'End')) {
    const type = required(end, 'Type', report)
    required(end, 'Multiplicity', report)
    if (type === undefined) continue
    const qualified = names.qualified(type)
    const { Role: role = qualified.slice(qualified.lastIndexOf('.') + 1), Multiplicity: multiplicity = '1' } =
      end.attributes
    if (ends.has(role)) report.add('csdl/repeated-element', { element: role, parent: element.name }, end.origin)
    if (multiplicity !== '' && !['0..1', '1', '*'].includes(multiplicity))
      report.add(
        'csdl/bad-value',
        { attribute: 'Multiplicity', value: multiplicity, expected: '`0..1`, `1` or `*`' },
        end.origin,
      )
    const onDelete = childrenOf(end, 'OnDelete')[0]?.attributes['Action']
    ends.set(role, { type: qualified, multiplicity, onDelete: onDelete === 'Cascade' ? 'Cascade' : undefined })
  }
  const given = childrenOf(element, 'End')
  if (given.length < 2) report.add('csdl/missing-element', { element: 'End', parent: element.name }, element.origin)
  const third = given[2]
  if (third !== undefined) report.add('csdl/repeated-element', { element: 'End', parent: element.name }, third.origin)
  const [constraint, again] = childrenOf(element, 'ReferentialConstraint')
  if (again !== undefined)
    report.add('csdl/repeated-element', { element: again.name, parent: element.name }, again.origin)
  const roles = new Set<string>()
  for (const { attributes, origin } of constraint?.children ?? []) {
    const { Role: role } = attributes
    if (role === undefined) continue
    const expected = roles.has(role) ? 'the role of the other end' : 'the role of an end'
    if (roles.has(role) || (given.length === 2 && !ends.has(role)))
      report.add('csdl/bad-value', { attribute: 'Role', value: role, expected }, origin)
    roles.add(role)
  }
  const role = (name: string): Role | undefined => {
    const found = constraint?.children.find((child) => child.name === name)
    return found && { role: found.attributes['Role'] ?? '', properties: propertiesOf(found) }
  }
  return { ends, principal: role('Principal'), dependent: role('Dependent') }
}

function propertiesOf(element: Element): Role['properties'] {
  return childrenOf(element, 'PropertyRef').flatMap(({ attributes: { Name: name }, origin }) =>
    name === undefined ? [] : [{ name, origin }],
  )
}

/** A navigation property as V4 has it: with its type, partner, constraints and what happens on deletion. */
export function navigationProperty(
  element: Element,
  owner: string,
  { associations, names, report, types, untold }: Conversion,
): Element | undefined {
  const relationship = required(element, 'Relationship', report)
  const from = required(element, 'FromRole', report)
  const to = required(element, 'ToRole', report)
  if (relationship === undefined || from === undefined || to === undefined) return undefined
  const name = names.qualified(relationship)
  const association = associations.get(name)
  const target = association?.ends.get(to)
  if (association === undefined || target === undefined || !association.ends.has(from)) {
    // An association without its ends has its finding.
    if (association !== undefined && association.ends.size < 2) return undefined
    const missing = association === undefined ? name : `${name}/${target === undefined ? to : from}`
    const data = { name: element.attributes['Name'] ?? '', association: missing }
    if (association !== undefined || untold(name)) report.add('csdl/unknown-association', data, element.origin)
    return undefined
  }
  const start = association.ends.get(from)?.type ?? owner
  if (from === to || (types.has(start) && !derives(owner, start, types) && !derives(start, owner, types))) {
    const data = { attribute: 'FromRole', value: from, expected: `the role of an end that is \`${owner}\`` }
    report.add('csdl/bad-value', data, partOf(element.origin, 'FromRole'))
    return undefined
  }
  const many = target.multiplicity === '*'
  const partner = associations
    .startingAt(name, to)
    .find(
      (start) => start.owner === target.type && !(start.owner === owner && start.name === element.attributes['Name']),
    )
  const constraints =
    association.dependent?.role === from && !many
      ? association.dependent.properties.map(({ name, origin }, index) => {
          const principal = association.principal?.properties[index]
          const { line, column } = principal?.origin ?? origin
          return createElement(
            'ReferentialConstraint',
            { ...origin, parts: { ReferencedProperty: { line, column } } },
            { Property: name, ReferencedProperty: principal?.name ?? name },
          )
        })
      : []
  const onDelete = association.ends.get(from)?.onDelete
  return createElement(
    'NavigationProperty',
    element.origin,
    {
      Name: element.attributes['Name'],
      Type: many ? `Collection(${target.type})` : target.type,
      Nullable: many ? undefined : String(target.multiplicity !== '1'),
      Partner: partner?.name,
      ContainsTarget: element.attributes['ContainsTarget'],
    },
    [
      ...constraints,
      ...(onDelete === undefined ? [] : [createElement('OnDelete', element.origin, { Action: onDelete })]),
    ],
  )
}

/** Whether a type is the other, or inherits from it. */
export function derives(type: string, base: string, types: ReadonlyMap<string, Element>): boolean {
  const seen = new Set<string>()
  for (let name: string | undefined = type; name !== undefined && !seen.has(name); ) {
    if (name === base) return true
    seen.add(name)
    name = types.get(name)?.attributes['BaseType']
  }
  return false
}

/** A required attribute; a finding where it is missing. */
export function required(element: Element, attribute: string, report: Report): string | undefined {
  const value = element.attributes[attribute]
  if (value !== undefined && value !== '') return value
  report.add('csdl/missing-attribute', { element: element.name, attribute }, element.origin)
  return undefined
}

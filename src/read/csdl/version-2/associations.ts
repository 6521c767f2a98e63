import { createReport, type Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import { truthOf } from '../truth.js'
import type { Element } from '../xml.js'
import { type Association, readAssociation, required, requiredName } from './association.js'
import type { Conversion } from './conversion.js'
import { childrenOf, createElement } from './element.js'
import type { Names } from './names.js'

/** A navigation property and the end of an association where it starts. */
interface Start {
  /** Qualified name of the type that declares it. */
  readonly owner: string
  readonly name: string
  readonly to: string | undefined
  readonly contained: boolean
}

/** Associations by qualified name, and what navigates along them. */
export interface Associations {
  get(name: string): Association | undefined
  /** Navigation properties that start at that end, and lead to the other. */
  startingAt(association: string, role: string): readonly Start[]
  /** Tells once that an association has no such role; an end without a role may be it. */
  missRole(association: string, role: string, report: Report, tell: () => void): void
}

/** Reads the associations of all schemas; `names` are each schema's own. Those of other documents have their findings there. */
export function readAssociations(
  own: readonly (readonly [Element, Names])[],
  others: readonly (readonly [Element, Names])[],
  report: Report,
): Associations {
  const known = new Map<string, Association>()
  const starts = new Map<string, Start[]>()
  const told = new Set<string>()
  const missRole: Associations['missRole'] = (name, role, report, tell) => {
    const unnamed = known.get(name)?.unnamed
    if (unnamed !== undefined) report.add('csdl/missing-attribute', { element: 'End', attribute: 'Role' }, unnamed)
    else if (!told.has(`${name}/${role}`)) tell()
    told.add(`${name}/${role}`)
  }
  const read = (schema: Element, names: Names, report: Report): void => {
    const { Namespace: namespace = '' } = schema.attributes
    for (const element of childrenOf(schema, 'Association')) {
      const name = requiredName(element, report)
      if (name === undefined) continue
      if (known.has(`${namespace}.${name}`))
        report.add('csdl/repeated-element', { element: name, parent: 'Schema' }, element.origin)
      else {
        const association = readAssociation(element, names, report)
        known.set(`${namespace}.${name}`, association)
        for (const { role, origin } of association.missing)
          missRole(`${namespace}.${name}`, role, report, () =>
            report.add('csdl/bad-value', { attribute: 'Role', value: role, expected: 'the role of an end' }, origin),
          )
      }
    }
    for (const type of childrenOf(schema, 'EntityType')) {
      for (const { attributes } of childrenOf(type, 'NavigationProperty')) {
        const { Name: name, Relationship: relationship, FromRole: role, ToRole: to } = attributes
        if (name === undefined || relationship === undefined) continue
        const key = `${names.qualified(relationship)}#${role}`
        const contained = truthOf('ContainsTarget', attributes['ContainsTarget']) ?? false
        const start = { owner: `${namespace}.${type.attributes['Name']}`, name, to, contained }
        const same = starts.get(key) ?? []
        // A name that is declared twice has its finding.
        if (!same.some((each) => each.owner === start.owner && each.name === name)) starts.set(key, [...same, start])
      }
    }
  }
  const silent = createReport()
  for (const [schema, names] of others) read(schema, names, silent)
  for (const [schema, names] of own) read(schema, names, report)
  return {
    get: (name) => known.get(name),
    startingAt(name, role) {
      const ends = known.get(name)?.ends
      const leads = ({ to = '' }: Start) => (ends?.get(to)?.type ?? '') !== ''
      return ends?.has(role) === true ? (starts.get(`${name}#${role}`) ?? []).filter(leads) : []
    },
    missRole,
  }
}

/** A navigation property as V4 has it: with its type, partner, constraints and what happens on deletion. */
export function navigationProperty(
  element: Element,
  owner: string,
  { associations, names, report, types, untold }: Conversion,
): Element | undefined {
  // One that is written as in V4 has its finding.
  if (element.attributes['Relationship'] === undefined && element.attributes['Type'] !== undefined) return undefined
  const relationship = required(element, 'Relationship', report)
  const from = relationship === undefined ? undefined : required(element, 'FromRole', report)
  const to = from === undefined ? undefined : required(element, 'ToRole', report)
  if (relationship === undefined || from === undefined || to === undefined) return undefined
  const name = names.qualified(relationship)
  const association = associations.get(name)
  const target = association?.ends.get(to)
  if (association === undefined || target === undefined || !association.ends.has(from)) {
    // An association without its ends has its finding.
    if (association !== undefined && association.ends.size < 2) return undefined
    const role = target === undefined ? to : from
    const missing = association === undefined ? name : `${name}/${role}`
    const data = { name: element.attributes['Name'] ?? '', association: missing }
    const tell = () => report.add('csdl/unknown-association', data, element.origin)
    if (association !== undefined) associations.missRole(name, role, report, tell)
    else if (untold(name)) tell()
    return undefined
  }
  // An end without a type has its finding.
  if (target.type === '') return undefined
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
      ? association.dependent.properties.flatMap(({ name, origin }, index) => {
          const principal =
            association.principal === undefined ? { name, origin } : association.principal.properties[index]
          if (name === '' || principal === undefined || principal.name === '') return []
          const { line, column } = principal.origin
          return createElement(
            'ReferentialConstraint',
            { ...origin, parts: { ReferencedProperty: { line, column } } },
            { Property: name, ReferencedProperty: principal.name },
          )
        })
      : []
  const onDelete = association.ends.get(from)?.onDelete
  const { line, column } = target.origin
  return createElement(
    'NavigationProperty',
    { ...element.origin, parts: { ...element.origin.parts, Type: { line, column } } },
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

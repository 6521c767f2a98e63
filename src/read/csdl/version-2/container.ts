import { addTo } from '../../../groups.js'
import { partOf } from '../../part-of.js'
import type { Origin } from '../../source.js'
import { isSimpleIdentifier } from '../names.js'
import type { Element } from '../xml.js'
import { annotationsOf } from './annotations.js'
import { required } from './association.js'
import { derives } from './associations.js'
import { checkAssociationSet } from './check-association-set.js'
import type { Conversion } from './conversion.js'
import { childrenOf, createElement } from './element.js'
import { ruleBefore4 } from './grammar.js'
import { isAction } from './imports.js'
import { propertiesOf, setCapabilities } from './sap.js'

/** A container as V4 has it: association sets become bindings of the sets at their ends. */
export function container(element: Element, conversion: Conversion): Element {
  const { names, version } = conversion
  const links = linksOf(element, conversion)
  const imported = new Set<string>()
  const members = element.children.flatMap((child): readonly Element[] => {
    if (child.name === 'EntitySet')
      return [entitySet(child, links.get(child.attributes['Name'] ?? '') ?? [], conversion)]
    if (child.name === 'FunctionImport') {
      const { Name: name = '', IsBindable: bindable } = child.attributes
      if (bindable === 'true' || imported.has(name)) return []
      imported.add(name)
      checkSet(child, conversion)
      return [operationImport(child, names.namespace, version)]
    }
    return ['AssociationSet', 'Documentation', 'Annotation', 'ValueAnnotation'].includes(child.name) ? [] : [child]
  })
  const { Name: name, Extends: base } = element.attributes
  const attributes = { Name: name, Extends: base === undefined ? undefined : names.container(base) }
  return createElement('EntityContainer', element.origin, attributes, [...members, ...annotationsOf(element)])
}

function entitySet(set: Element, links: readonly Link[], conversion: Conversion): Element {
  const { associations, types, names } = conversion
  const { Name: name, EntityType: given } = set.attributes
  const type = given === undefined ? undefined : names.qualified(given)
  const bindings = links.flatMap(({ association, role, target, origin }) =>
    associations.startingAt(association, role).flatMap(({ owner, name, contained }) => {
      // What is contained has a set of its own in V4.
      if (type === undefined || contained) return []
      const path = derives(type, owner, types) ? name : derives(owner, type, types) ? `${owner}/${name}` : undefined
      return path === undefined
        ? []
        : [createElement('NavigationPropertyBinding', origin, { Path: path, Target: target })]
    }),
  )
  return createElement('EntitySet', set.origin, { Name: name, EntityType: type }, [
    ...bindings,
    ...annotationsOf(set),
    ...setCapabilities(set, propertiesOf(type, types)),
  ])
}

/** Where an association leads from a set. */
interface Link {
  readonly association: string
  readonly role: string
  readonly target: string
  readonly origin: Origin
}

/** What association sets say, by the set at the end where it starts. */
function linksOf(
  holder: Element,
  { associations, names, report, types, untold }: Conversion,
): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>()
  const sets = new Map(
    childrenOf(holder, 'EntitySet').map(({ attributes: { Name: name, EntityType: type } }) => [
      name,
      type === undefined ? undefined : names.qualified(type),
    ]),
  )
  // What has no name, or none that can be read, may be any that is missing, and so may what is no set.
  const complete =
    holder.attributes['Extends'] === undefined &&
    childrenOf(holder, 'EntitySet').every(({ attributes }) => isSimpleIdentifier(attributes['Name'] ?? '')) &&
    holder.children.every(({ name }) => ruleBefore4('EntityContainer', '')?.children.includes(name))
  const seen = new Set<string>()
  const tied = new Set<string>()
  for (const element of childrenOf(holder, 'AssociationSet')) {
    const again = seen.has(element.attributes['Name'] ?? '')
    const usable = checkAssociationSet(element, seen, report)
    const association = names.qualified(required(element, 'Association', report) ?? '')
    const declared = associations.get(association)
    const name = element.attributes['Name'] ?? ''
    if (association !== '' && declared === undefined && untold(association))
      report.add('csdl/unknown-association', { name, association }, element.origin)
    const ends = childrenOf(element, 'End')
    const unknown = ends.filter(({ attributes }) => complete && !sets.has(attributes['EntitySet']))
    for (const { attributes, origin } of unknown) {
      const data = { attribute: 'EntitySet', value: attributes['EntitySet'] ?? '', expected: 'a set of the container' }
      if (attributes['EntitySet'] !== undefined) report.add('csdl/bad-value', data, origin)
    }
    if (!usable || unknown.length > 0 || declared === undefined) continue
    const unfit = ends.find(({ attributes: { Role: role = '', EntitySet: set } }) => {
      const [end, held] = [declared.ends.get(role)?.type, sets.get(set)]
      if (end === undefined || held === undefined || !types.has(end) || !types.has(held)) return false
      return !derives(end, held, types) && !derives(held, end, types)
    })
    if (unfit !== undefined) {
      const { Role: role = '', EntitySet: value = '' } = unfit.attributes
      const expected = `a set of \`${declared.ends.get(role)?.type}\``
      report.add('csdl/bad-value', { attribute: 'EntitySet', value, expected }, partOf(unfit.origin, 'EntitySet'))
      continue
    }
    const same = [
      association,
      ...ends.map(({ attributes: { Role, EntitySet } }) => `${Role}=${EntitySet}`).sort(),
    ].join()
    if (tied.has(same)) {
      if (!again) report.add('csdl/repeated-element', { element: association, parent: holder.name }, element.origin)
      continue
    }
    tied.add(same)
    for (const [index, { attributes, origin }] of ends.entries()) {
      const target = ends[1 - index]?.attributes['EntitySet']
      const { EntitySet: set, Role: role } = attributes
      // An association without its ends has its finding.
      if (role !== undefined && declared.ends.size > 1 && !declared.ends.has(role))
        associations.missRole(association, role, report, () =>
          report.add('csdl/unknown-association', { name, association: `${association}/${role}` }, origin),
        )
      if (set === undefined || target === undefined || role === undefined) continue
      const link = { association, role, target, origin }
      addTo(links, set, link)
    }
  }
  return links
}

/** What returns a collection of entities says of which set they are ([MC-CSDL] §2.1.15). */
function checkSet(element: Element, { names, types, report }: Conversion): void {
  const { Name: name = '', ReturnType: given, EntitySet: set, EntitySetPath: path } = element.attributes
  const returned = childrenOf(element, 'ReturnType')
  const type = given ?? returned[0]?.attributes['Type']
  if (type === undefined || set !== undefined || path !== undefined) return
  if (returned.some(({ attributes }) => (attributes['EntitySet'] ?? attributes['EntitySetPath']) !== undefined)) return
  const [, item] = /^Collection\((.*)\)$/.exec(names.type(type)) ?? []
  if (item !== undefined && types.has(item))
    report.add('graph/import-set', { name, set: '', returned: item, problem: 'needed' }, element.origin)
}

function operationImport(element: Element, namespace: string, version: string): Element {
  const { Name: name, EntitySet: set } = element.attributes
  const [returned] = childrenOf(element, 'ReturnType')
  const kind = isAction(element, version) ? 'Action' : 'Function'
  return createElement(
    `${kind}Import`,
    element.origin,
    {
      Name: name,
      [kind]: `${namespace}.${name}`,
      EntitySet: set ?? returned?.attributes['EntitySet'],
    },
    annotationsOf(element),
  )
}

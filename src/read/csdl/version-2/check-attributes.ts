import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Element } from '../xml.js'
import { required } from './association.js'
import { extension } from './element.js'
import { ruleBefore4 } from './grammar.js'

const access = ['TypeAccess', 'GetterAccess', 'SetterAccess', 'MethodAccess']
/** Their attributes are another grammar's, or nobody's. */
const others = new Set([
  'Documentation',
  'Function',
  'Annotations',
  'Annotation',
  'ValueAnnotation',
  'TypeAnnotation',
  'ValueTerm',
])

/** A finding for each attribute that V2 and V3 do not have at an element, and for what associations lack: V4 has no such elements. */
export function checkAttributes(element: Element, report: Report): void {
  const known = ruleBefore4(element.name, '')?.attributes
  if (known !== undefined) {
    for (const name of Object.keys(element.attributes)) {
      if (name.includes(':') || name === 'xmlns' || known.includes(name) || access.includes(name)) continue
      report.add('csdl/unknown-attribute', { element: element.name, attribute: name }, partOf(element.origin, name))
    }
  }
  checkValues(element, report)
  checkHolder(element, report)
  if (element.name === 'ReferentialConstraint') checkConstraint(element, report)
  if (element.name === 'Using' && element.attributes['NamespaceUri'] === undefined)
    required(element, 'Namespace', report)
  const { Action: action } = element.attributes
  if (element.name === 'OnDelete' && !/^(?:Cascade|None)$/.test(action ?? ''))
    report.add(
      'csdl/bad-value',
      { attribute: 'Action', value: action ?? '', expected: '`Cascade` or `None`' },
      element.origin,
    )
  for (const child of element.children) if (!others.has(child.name)) checkAttributes(child, report)
}

/** What is not left in V4, so that nothing looks at it later. */
const values: Readonly<Record<string, readonly string[]>> = {
  FixedLength: ['true', 'false', '1', '0'],
  IsBindable: ['true', 'false', '1', '0'],
  IsComposable: ['true', 'false', '1', '0'],
  IsSideEffecting: ['true', 'false', '1', '0'],
  ConcurrencyMode: ['None', 'Fixed'],
  CollectionKind: ['None', 'List', 'Bag'],
  Mode: ['In', 'Out', 'InOut'],
  FC_KeepInContent: ['true', 'false', '1', '0'],
  FC_ContentKind: ['text', 'html', 'xhtml'],
  IsDefaultEntityContainer: ['true', 'false', '1', '0'],
}

function checkValues(given: Element, report: Report): void {
  const { name: element, attributes, origin } = given
  const method = element === 'FunctionImport' ? extension(given, 'HttpMethod') : undefined
  if (method !== undefined && !/^(?:GET|POST|PUT|PATCH|MERGE|DELETE)$/i.test(method))
    report.add(
      'csdl/bad-value',
      { attribute: 'HttpMethod', value: method, expected: '`GET`, `POST`, `PUT`, `PATCH`, `MERGE` or `DELETE`' },
      origin,
    )
  for (const attribute of ['Type', 'ReturnType']) {
    const [, type] = /^(?:Collection\()?(?:Edm\.)?(\w+)\)?$/.exec(attributes[attribute] ?? '') ?? []
    if (type === undefined || !Object.hasOwn(newer, type)) continue
    const data = { name: `Edm.${type}`, user: attributes['Name'] ?? element }
    report.add('graph/unknown-type', data, partOf(origin, attribute), { suggestion: newer[type] })
  }
  for (const [written, value] of Object.entries(attributes)) {
    // What maps properties to feeds is numbered where there are several.
    const attribute = written.replace(/^.*:/, '').replace(/^(FC_\w+?)_\d+$/, '$1')
    const known = attribute === 'Nullable' && element === 'Parameter' ? values['FixedLength'] : values[attribute]
    if (known === undefined || known.includes(value) || (written.includes(':') && !extensions.has(attribute))) continue
    const expected = known.includes('1') ? '`true` or `false`' : known.map((each) => `\`${each}\``).join(', ')
    report.add('csdl/bad-value', { attribute, value, expected }, partOf(origin, written))
  }
}

/** Primitive types that only V4 has, and what stood for them before. */
const newer: Readonly<Record<string, string>> = {
  Date: 'Edm.DateTime',
  Duration: 'Edm.Time',
  TimeOfDay: 'Edm.Time',
  Untyped: 'Edm.String',
}

/** Attributes of data services ([MC-CSDL] and OData V3 §CSDL). */
const extensions = new Set(['FC_KeepInContent', 'FC_ContentKind', 'IsDefaultEntityContainer'])

/** Elements that are not left in V4, and what they hold. */
const holders: Readonly<Record<string, readonly string[]>> = {
  Association: ['End', 'ReferentialConstraint'],
  AssociationSet: ['End'],
  End: ['OnDelete'],
  OnDelete: [],
  ReferentialConstraint: ['Principal', 'Dependent'],
  Principal: ['PropertyRef'],
  Dependent: ['PropertyRef'],
  EntitySet: [],
  FunctionImport: ['Parameter', 'ReturnType'],
  NavigationProperty: [],
  Parameter: [],
  Property: [],
  ReturnType: [],
  Using: [],
}

function checkHolder({ name: parent, children, textOrigin }: Element, report: Report): void {
  const known = holders[parent]
  if (known === undefined) return
  if (textOrigin !== undefined) report.add('csdl/stray-text', { parent }, textOrigin)
  for (const { name, origin } of children)
    if (!known.includes(name) && !others.has(name))
      report.add('csdl/unknown-element', { element: name, parent }, origin)
}

/** What names a property again. */
function repeatedIn({ children }: Element): readonly Element[] {
  const seen = new Set<string>()
  return children.filter(({ name, attributes: { Name: property } }) => {
    const again = name === 'PropertyRef' && property !== undefined && seen.has(property)
    seen.add(property ?? '')
    return again
  })
}

function checkConstraint({ children, origin }: Element, report: Report): void {
  for (const name of ['Principal', 'Dependent'])
    if (!children.some((child) => child.name === name))
      report.add('csdl/missing-element', { element: name, parent: 'ReferentialConstraint' }, origin)
  const counts = ['Principal', 'Dependent'].map((name) => {
    const role = children.find((child) => child.name === name)
    return role?.children.filter((child) => child.name === 'PropertyRef').length
  })
  const [principals, dependents] = counts
  const repeated = children.flatMap(repeatedIn)
  for (const { attributes, origin } of repeated)
    report.add('csdl/repeated-element', { element: attributes['Name'] ?? '', parent: 'ReferentialConstraint' }, origin)
  // What is there instead has its finding.
  const strange = children.some((role) => role.children.some(({ name }) => name !== 'PropertyRef' && !others.has(name)))
  if (repeated.length > 0 || strange) return
  if (principals !== undefined && dependents !== undefined && principals !== dependents) {
    const expected = `${principals} as in \`Principal\``
    report.add('csdl/bad-value', { attribute: 'Dependent', value: `${dependents}`, expected }, origin)
  }
  for (const role of children) {
    if (role.name !== 'Principal' && role.name !== 'Dependent') continue
    required(role, 'Role', report)
    for (const reference of role.children) if (reference.name === 'PropertyRef') required(reference, 'Name', report)
  }
}

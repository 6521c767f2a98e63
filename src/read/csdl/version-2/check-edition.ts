import type { Report } from '../../../diagnostics/report.js'
import { partOf } from '../../part-of.js'
import type { Element } from '../xml.js'

/** A finding for what came after the `version` of a document: it is read, but other clients do not know it (OData V3 §CSDL). */
export function checkEdition(schema: Element, version: string, report: Report): void {
  const look = (parent: Element): void => {
    for (const { name, origin } of parent.children) {
      const since = name === 'EnumType' ? '3.0' : ofVersion4.has(name) ? '4.0' : version
      if (since > version) report.add('csdl/unknown-element', { element: name, parent: parent.name, since }, origin)
    }
  }
  look(schema)
  for (const child of schema.children) {
    if (child.name === 'EntityContainer') look(child)
    else if (version === '2.0' && (child.name === 'EntityType' || child.name === 'ComplexType'))
      for (const property of child.children) if (property.name === 'Property') checkType(property, report)
  }
}

const ofVersion4: ReadonlySet<string> = new Set(['Action', 'ActionImport', 'Singleton', 'Term', 'TypeDefinition'])

function checkType({ attributes, origin }: Element, report: Report): void {
  const { Type: type = '', Name: name = '' } = attributes
  const place = partOf(origin, 'Type')
  if (/^Edm\.Geo/.test(type)) report.add('graph/unknown-type', { name: type, user: name }, place)
  else if (/^Collection\(/.test(type))
    report.add('csdl/bad-value', { attribute: 'Type', value: type, expected: 'a single type before 3.0' }, place)
}

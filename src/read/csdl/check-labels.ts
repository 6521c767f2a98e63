import type { Report } from '../../diagnostics/report.js'
import { namespaceOf, shortNameOf } from '../../qualified-name.js'
import { partOf } from '../part-of.js'
import type { Context } from './context.js'
import { isQualifiedName } from './names.js'
import type { Element } from './xml.js'

/** Labels have a name of their own in their schema, and what refers to one finds it (OData CSDL XML 4.01 §14.4.9). */
export function checkLabels(
  schemas: readonly Element[],
  contextOf: (schema: Element) => Context,
  report: Report,
): void {
  const labels = new Map<string, Set<string>>()
  const references: { readonly name: string; readonly element: Element }[] = []
  for (const schema of schemas) {
    const context = contextOf(schema)
    const own = labels.get(context.namespace) ?? new Set<string>()
    labels.set(context.namespace, own)
    look(schema, (element) => {
      const { Name: name = '' } = element.attributes
      if (element.name === 'LabeledElement' && name !== '') {
        if (own.has(name))
          report.add(
            'csdl/annotation-value',
            { attribute: 'Name', value: name, expected: 'a label that no other has' },
            partOf(element.origin, 'Name'),
          )
        own.add(name)
      } else if (element.name === 'LabeledElementReference')
        references.push({ name: context.resolve(element.text.trim()), element })
    })
  }
  for (const { name, element } of references) {
    const known = labels.get(namespaceOf(name))
    // What is no name has a finding already, and another document may declare what this one does not.
    if (known === undefined || known.has(shortNameOf(name)) || !isQualifiedName(name)) continue
    const data = { attribute: element.name, value: name, expected: 'the name of a `LabeledElement`' }
    report.add('csdl/annotation-value', data, element.origin)
  }
}

function look(element: Element, visit: (element: Element) => void): void {
  for (const child of element.children) {
    visit(child)
    look(child, visit)
  }
}

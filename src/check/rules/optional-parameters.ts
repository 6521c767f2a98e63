import type { CheckContext } from '../rule.js'

/** Parameters that may be left out stand behind those that may not, and what an operation is bound to never may (OData CSDL XML 4.01 §12.9). */
export function optionalParameters({ graph, report }: CheckContext): void {
  for (const { name, binding, parameters } of graph.operations) {
    const optional = binding?.annotations.find(({ term }) => term === 'Org.OData.Core.V1.OptionalParameter')
    if (binding?.optional === true)
      report.add(
        'graph/optional-parameter',
        { name, parameter: binding.name, problem: 'binding' },
        optional?.origin ?? binding.origin,
      )
    const first = parameters.findIndex((parameter) => parameter.optional)
    const behind = first < 0 ? undefined : parameters.slice(first).find((parameter) => !parameter.optional)
    if (behind !== undefined)
      report.add('graph/optional-parameter', { name, parameter: behind.name, problem: 'order' }, behind.origin)
  }
}

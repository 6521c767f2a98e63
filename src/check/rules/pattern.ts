import type { Annotation } from '../../graph/types.js'
import { compilePattern } from '../../runtime/validate/pattern.js'
import type { CheckContext } from '../rule.js'

/** Patterns can be matched in a time that is known beforehand: without looking around or back. */
export function pattern({ graph, report }: CheckContext): void {
  const look = (name: string, annotations: readonly Annotation[]) => {
    for (const { term, value, origin } of annotations) {
      if (term !== 'Org.OData.Validation.V1.Pattern' || value.kind !== 'string') continue
      if (compilePattern(value.value) === undefined) report.add('graph/pattern', { name, pattern: value.value }, origin)
    }
  }
  for (const type of graph.types.values()) {
    if (type.kind === 'typeDefinition') look(type.name, type.annotations)
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const { name, annotations } of type.properties) look(`${type.name}/${name}`, annotations)
  }
}

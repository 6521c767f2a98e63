import type { Graph } from '../graph/graph.js'
import type { Annotation } from '../graph/types.js'

/** Every list of annotations in the model, one for each element that is annotated. */
export function* annotationPlaces(graph: Graph): Generator<readonly Annotation[]> {
  for (const annotations of elements(graph)) {
    if (annotations.length === 0) continue
    yield annotations
    for (const { annotations: nested } of annotations) if (nested.length > 0) yield* withNested(nested)
  }
}

function* withNested(annotations: readonly Annotation[]): Generator<readonly Annotation[]> {
  if (annotations.length === 0) return
  yield annotations
  for (const { annotations: nested } of annotations) yield* withNested(nested)
}

function* elements(graph: Graph): Generator<readonly Annotation[]> {
  for (const reference of graph.references) {
    yield reference.annotations
    for (const { annotations } of reference.includes) yield annotations
  }
  for (const type of graph.types.values()) {
    yield type.annotations
    if (type.kind === 'enum') for (const { annotations } of type.members) yield annotations
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      yield property.annotations
      if (property.kind === 'property') continue
      for (const { annotations } of property.referentialConstraints) yield annotations
      if (property.onDelete !== undefined) yield property.onDelete.annotations
    }
  }
  for (const { annotations, binding, parameters, returns } of graph.operations) {
    yield annotations
    if (binding !== undefined) yield binding.annotations
    for (const { annotations } of parameters) yield annotations
    if (returns !== undefined) yield returns.annotations
  }
  for (const { annotations } of graph.terms.values()) yield annotations
  for (const { annotations, members } of graph.containers) {
    yield annotations
    for (const { annotations } of members) yield annotations
  }
  for (const { annotations } of graph.annotationTargets) yield annotations
}

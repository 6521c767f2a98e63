import type { Graph } from '../graph/graph.js'
import type { Annotation } from '../graph/types.js'

/** Calls `visit` with every list of annotations in the model that is not empty, one for each element that is annotated. */
export function visitAnnotations(graph: Graph, visit: (annotations: readonly Annotation[]) => void): void {
  const look = (annotations: readonly Annotation[]): void => {
    if (annotations.length === 0) return
    visit(annotations)
    for (const { annotations: nested } of annotations) look(nested)
  }
  for (const reference of graph.references) {
    look(reference.annotations)
    for (const { annotations } of reference.includes) look(annotations)
  }
  for (const type of graph.types.values()) {
    look(type.annotations)
    if (type.kind === 'enum') for (const { annotations } of type.members) look(annotations)
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      look(property.annotations)
      if (property.kind === 'property') continue
      for (const { annotations } of property.referentialConstraints) look(annotations)
      if (property.onDelete !== undefined) look(property.onDelete.annotations)
    }
  }
  for (const { annotations, binding, parameters, returns } of graph.operations) {
    look(annotations)
    if (binding !== undefined) look(binding.annotations)
    for (const { annotations } of parameters) look(annotations)
    if (returns !== undefined) look(returns.annotations)
  }
  for (const { annotations } of graph.terms.values()) look(annotations)
  for (const { annotations, members } of graph.containers) {
    look(annotations)
    for (const { annotations } of members) look(annotations)
  }
  for (const { annotations } of graph.annotationTargets) look(annotations)
}

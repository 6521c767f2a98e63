import type { Declarations } from './declarations.js'
import type { Annotation, Operation, QualifiedName, TypeRef } from './types.js'

const core = 'Org.OData.Core.V1.'

/**
 * Answers whether a bound operation may be called: one with `RequiresExplicitBinding` only where the type, or a set, singleton or
 * property that holds it, names it in `ExplicitOperationBindings` (Org.OData.Core.V1).
 */
export function createBindingFilter({
  types,
  containers,
  operations,
}: Declarations): (operation: Operation) => boolean {
  if (!operations.some(requiresBinding)) return () => true
  const explicit = new Set<string>()
  const note = (type: QualifiedName, annotations: readonly Annotation[]): void => {
    for (const name of namesIn(annotations)) explicit.add(`${type} ${shortOf(name)}`)
  }
  for (const type of types.values()) {
    note(type.name, type.annotations)
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) note(itemOf(property.type), property.annotations)
  }
  for (const { members } of containers) {
    for (const member of members)
      if (member.kind === 'entitySet' || member.kind === 'singleton') note(member.type, member.annotations)
  }
  return (operation) =>
    !requiresBinding(operation) ||
    (operation.binding !== undefined && explicit.has(`${itemOf(operation.binding.type)} ${shortOf(operation.name)}`))
}

function requiresBinding({ annotations }: Operation): boolean {
  const value = annotations.find(({ term }) => term === `${core}RequiresExplicitBinding`)?.value
  return value?.kind === 'boolean' && value.value
}

function namesIn(annotations: readonly Annotation[]): readonly string[] {
  const value = annotations.find(({ term }) => term === `${core}ExplicitOperationBindings`)?.value
  return value?.kind !== 'collection' ? [] : value.items.flatMap((item) => (item.kind === 'string' ? [item.value] : []))
}

/** Without the namespace, which texts of annotations may write as an alias; and without the overload. */
function shortOf(name: string): string {
  const bare = name.replace(/\(.*$/s, '')
  return bare.slice(bare.lastIndexOf('.') + 1)
}

function itemOf(type: TypeRef): QualifiedName {
  return type.kind === 'collection' ? itemOf(type.of) : type.name
}

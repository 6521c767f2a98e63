import type { Annotation } from './types.js'

/** What the first of `Core.Revisions` that deprecates says, which may be nothing; undefined where none does. */
export function deprecationIn(annotations: readonly Annotation[]): string | undefined {
  const value = annotations.find(({ term }) => term === 'Org.OData.Core.V1.Revisions')?.value
  for (const revision of value?.kind === 'collection' ? value.items : []) {
    if (revision.kind !== 'record') continue
    const { Kind: kind, Description: description } = revision.properties
    if (kind?.kind === 'enum' && kind.members.includes('Deprecated'))
      return description?.kind === 'string' ? description.value : ''
  }
  return undefined
}

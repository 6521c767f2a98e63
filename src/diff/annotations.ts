import { deprecationIn } from '../graph/deprecation.js'
import type { Annotation } from '../graph/types.js'
import { type Changes, changed, type Placed } from './change.js'

interface Annotated extends Placed {
  readonly annotations: readonly Annotation[]
}

/** What annotations say anew: a deprecation is news, anything else only words. Restrictions are compared as capabilities. */
export function annotationChanges(name: string, before: Annotated, after: Annotated, changes: Changes): void {
  const [was, is] = [before, after].map((each) => deprecationIn(each.annotations) !== undefined)
  if (was !== is)
    changed(
      changes,
      name,
      [before, after],
      is ? 'deprecated' : 'deprecation-removed',
      'minor',
      `\`${name}\` is ${is ? 'deprecated now' : 'no longer deprecated'}.`,
    )
  if (textOf(before.annotations) !== textOf(after.annotations) && was === is)
    changed(changes, name, [before, after], 'annotations-changed', 'patch', `The annotations of \`${name}\` differ.`)
}

/** Order and place of annotations mean nothing. */
function textOf(annotations: readonly Annotation[]): string {
  return annotations
    .map(({ term, qualifier, value }) => JSON.stringify([term, qualifier, value], withoutPlace))
    .sort()
    .join('\n')
}

function withoutPlace(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : value
}

import type { Graph } from '../graph/graph.js'
import { type Property, type StructuredType, typeText } from '../graph/types.js'
import { annotationChanges } from './annotations.js'
import { type Changes, changed } from './change.js'
import { facetChanges } from './facets.js'

/** What became of a type's own properties; one that moved to a base is still there. */
export function propertyChanges(
  type: StructuredType,
  next: StructuredType,
  before: Graph,
  after: Graph,
  changes: Changes,
): void {
  for (const property of type.properties) {
    const same = after.propertyOf(type.name, property.name)
    const name = `${type.name}/${property.name}`
    if (same !== undefined) compareProperties(name, property, same, changes)
    else {
      const message = `The property \`${property.name}\` of \`${type.name}\` is gone.`
      changes.add({
        kind: 'property-removed',
        step: 'major',
        name,
        message,
        before: property.origin,
        after: undefined,
      })
    }
  }
  for (const property of next.properties) {
    if (before.propertyOf(type.name, property.name) !== undefined) continue
    const demanded = isDemanded(property)
    const message = demanded
      ? `\`${type.name}\` has a new property \`${property.name}\`, which whoever creates one has to give.`
      : `\`${type.name}\` has a new property \`${property.name}\`.`
    changes.add({
      kind: 'property-added',
      step: demanded ? 'major' : 'minor',
      name: `${type.name}/${property.name}`,
      message,
      before: undefined,
      after: property.origin,
    })
  }
}

/** Not nullable, without a default, and not computed (OData Protocol 4.01 §5.2). */
function isDemanded(property: Property): boolean {
  if (property.kind === 'navigation' || property.nullable || property.type.kind === 'collection') return false
  return property.defaultValue === undefined && !isComputed(property)
}

function isComputed({ annotations }: Property): boolean {
  return annotations.some(
    ({ term, value }) => term === 'Org.OData.Core.V1.Computed' && value.kind === 'boolean' && value.value,
  )
}

function compareProperties(name: string, before: Property, after: Property, changes: Changes): void {
  const say = (kind: string, step: 'major' | 'minor', message: string) =>
    changed(changes, name, [before, after], kind, step, message)
  if (before.kind !== after.kind)
    say('property-kind-changed', 'major', `\`${name}\` was a ${noun(before)} and is a ${noun(after)}.`)
  const [was, is] = [typeText(before.type), typeText(after.type)]
  if (was !== is) say('property-type-changed', 'major', `\`${name}\` was \`${was}\` and is \`${is}\`.`)
  // Of one value and of items, different things are said.
  if (before.nullable !== after.nullable && (before.type.kind === 'collection') === (after.type.kind === 'collection'))
    say(
      'property-nullability-changed',
      after.nullable || !isComputed(after) ? 'major' : 'minor',
      `\`${name}\` ${nullText(after)}.`,
    )
  if (before.kind === 'property' && after.kind === 'property') facetChanges(name, before, after, changes)
  if (before.kind === 'navigation' && after.kind === 'navigation' && before.containsTarget !== after.containsTarget)
    say(
      'containment-changed',
      after.containsTarget ? 'minor' : 'major',
      `\`${name}\` ${after.containsTarget ? 'contains' : 'no longer contains'} what it leads to.`,
    )
  if (isComputed(before) !== isComputed(after))
    say(
      'property-computed-changed',
      isComputed(after) ? 'major' : 'minor',
      `\`${name}\` is ${isComputed(after) ? 'computed by the service now' : 'no longer computed by the service'}.`,
    )
  annotationChanges(name, before, after, changes)
}

function nullText({ type, nullable }: Property): string {
  if (type.kind !== 'collection') return nullable ? 'may be null now' : 'is never null any more'
  if (nullable === undefined) return 'does not say any more whether it may hold null'
  return nullable ? 'may hold null now' : 'holds no null any more'
}

function noun({ kind }: Property): string {
  return kind === 'navigation' ? 'navigation property' : 'structural property'
}

import { groupBy } from '../groups.js'
import type { StatedPlace } from './capability-edges.js'
import type { AnnotationValue, QualifiedName } from './types.js'

/** Members that `InsertRestrictions` and `UpdateRestrictions` name (Org.OData.Capabilities.V1). */
export interface WriteRestrictions {
  readonly required: ReadonlySet<string>
  readonly nonInsertable: ReadonlySet<string>
  readonly nonUpdatable: ReadonlySet<string>
}

const none: ReadonlySet<string> = new Set()
const unrestricted: WriteRestrictions = { required: none, nonInsertable: none, nonUpdatable: none }

/**
 * What holds of a type wherever it is written: each set that takes it has to say so, and each navigation property that says anything; one that
 * takes no inserts has no say in what they hold. Names of a type and its bases, nearest first, are given.
 */
export function createWriteRestrictions(
  stated: () => readonly StatedPlace[],
): (names: readonly QualifiedName[]) => WriteRestrictions {
  let byType: ReadonlyMap<QualifiedName, readonly StatedPlace[]> | undefined

  function placesOf(names: readonly QualifiedName[]): readonly StatedPlace[] {
    byType ??= groupBy(stated(), ({ type }) => type)
    return names.flatMap((name) => byType?.get(name) ?? [])
  }

  return (names) => {
    const places = placesOf(names)
    if (places.length === 0) return unrestricted
    return {
      required: namedAtAll(places, 'InsertRestrictions', 'Insertable', ['RequiredProperties']),
      nonInsertable: namedAtAll(places, 'InsertRestrictions', 'Insertable', [
        'NonInsertableProperties',
        'NonInsertableNavigationProperties',
      ]),
      nonUpdatable: namedAtAll(places, 'UpdateRestrictions', 'Updatable', [
        'NonUpdatableProperties',
        'NonUpdatableNavigationProperties',
      ]),
    }
  }
}

function namedAtAll(
  places: readonly StatedPlace[],
  term: string,
  allowing: string,
  lists: readonly string[],
): ReadonlySet<string> {
  const named = places.flatMap(({ root, place }) => {
    const record = place(term)
    const properties = record?.kind === 'record' ? record.properties : {}
    const allowed = properties[allowing]
    const names = lists.flatMap((list) => pathsIn(properties[list]))
    return (allowed?.kind === 'boolean' && !allowed.value) || (!root && names.length === 0) ? [] : [new Set(names)]
  })
  const [first, ...rest] = named
  return new Set([...(first ?? [])].filter((name) => rest.every((names) => names.has(name))))
}

/** Names of members; a cast before them is left aside, and what lies deeper is no member of the type. */
function pathsIn(value: AnnotationValue | undefined): readonly string[] {
  if (value?.kind !== 'collection') return []
  return value.items.flatMap((item) => {
    const path = item.kind === 'path' ? item.path : item.kind === 'string' ? item.value : ''
    const segments = path.split('/')
    const name = segments.pop() ?? ''
    return segments.every((segment) => segment.includes('.')) ? [name] : []
  })
}

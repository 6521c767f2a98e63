import type { Capabilities } from '../graph/capabilities.js'
import type { Graph } from '../graph/graph.js'
import type { ContainerMember, NavigationProperty } from '../graph/types.js'
import { annotationChanges } from './annotations.js'
import { type Changes, changed } from './change.js'

/** What became of sets, singletons and imports, and of what the service allows at them and at navigation properties. */
export function containerChanges(before: Graph, after: Graph, changes: Changes): void {
  const members = new Map(after.roots.map((member) => [member.name, member]))
  for (const member of before.roots) {
    const next = members.get(member.name)
    if (next === undefined) {
      const message = `The ${nouns[member.kind]} \`${member.name}\` is gone.`
      changes.add({
        kind: 'root-removed',
        step: 'major',
        name: member.name,
        message,
        before: member.origin,
        after: undefined,
      })
      continue
    }
    const [was, is] = [targetOf(member), targetOf(next)]
    if (member.kind !== next.kind || was !== is) {
      const message = `\`${member.name}\` was the ${nouns[member.kind]} of \`${was}\` and is the ${nouns[next.kind]} of \`${is}\`.`
      changed(changes, member.name, [member, next], 'root-changed', 'major', message)
    }
    capabilityChanges(member.name, [member, before], [next, after], changes)
    annotationChanges(member.name, member, next, changes)
  }
  const known = new Set(before.roots.map(({ name }) => name))
  for (const { name, kind, origin } of after.roots) {
    if (known.has(name)) continue
    const message = `The ${nouns[kind]} \`${name}\` is new.`
    changes.add({ kind: 'root-added', step: 'minor', name, message, before: undefined, after: origin })
  }
  for (const type of before.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties) {
      const next = after.propertyOf(type.name, property.name)
      if (property.kind === 'navigation' && next?.kind === 'navigation')
        capabilityChanges(`${type.name}/${property.name}`, [property, before], [next, after], changes)
    }
  }
}

type At = readonly [edge: ContainerMember | NavigationProperty, graph: Graph]

function capabilityChanges(name: string, [edge, before]: At, [next, after]: At, changes: Changes): void {
  const [was, is] = [before.capabilitiesOf(edge), after.capabilitiesOf(next)]
  for (const capability of Object.keys(verbs) as (keyof Capabilities)[]) {
    if (was[capability] === is[capability]) continue
    // Said already of all that is read.
    if (capability === 'readableByKey' && was.readable !== is.readable && was.readable === was[capability]) continue
    const message = is[capability]
      ? `\`${name}\` can be ${verbs[capability]} now.`
      : `\`${name}\` can no longer be ${verbs[capability]}.`
    const kind = is[capability] ? 'capability-added' : 'capability-removed'
    changed(changes, name, [edge, next], kind, is[capability] ? 'minor' : 'major', message)
  }
}

const verbs: Readonly<Record<keyof Capabilities, string>> = {
  readable: 'read',
  readableByKey: 'read by key',
  indexable: 'followed by a key',
  insertable: 'inserted into',
  updatable: 'updated',
  patch: 'updated by PATCH',
  put: 'updated by PUT',
  deletable: 'deleted',
  countable: 'counted',
  filterable: 'filtered',
  sortable: 'sorted',
  searchable: 'searched',
  expandable: 'expanded',
  selectable: 'asked for some properties only',
  top: 'asked for the first few only',
  skip: 'asked to skip some',
  referenceable: 'referred to',
}

const nouns: Readonly<Record<ContainerMember['kind'], string>> = {
  entitySet: 'entity set',
  singleton: 'singleton',
  actionImport: 'action import',
  functionImport: 'function import',
}

function targetOf(member: ContainerMember): string {
  return member.kind === 'entitySet' || member.kind === 'singleton' ? member.type : member.operation
}

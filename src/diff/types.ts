import type { Graph } from '../graph/graph.js'
import type { EnumType, QualifiedName, StructuredType, TypeDecl } from '../graph/types.js'
import { annotationChanges } from './annotations.js'
import { type Changes, changed } from './change.js'
import { propertyChanges } from './properties.js'

/** What became of the types: a client holds on to names, keys, bases and members. */
export function typeChanges(before: Graph, after: Graph, changes: Changes): void {
  for (const type of before.types.values()) {
    const next = after.typeOf(type.name)
    if (next === undefined) {
      const message = `The ${noun(type)} \`${type.name}\` is gone.`
      changes.add({
        kind: 'type-removed',
        step: 'major',
        name: type.name,
        message,
        before: type.origin,
        after: undefined,
      })
    } else compareTypes(type, next, before, after, changes)
  }
  for (const type of after.types.values()) {
    if (before.typeOf(type.name) !== undefined) continue
    const message = `The ${noun(type)} \`${type.name}\` is new.`
    changes.add({ kind: 'type-added', step: 'minor', name: type.name, message, before: undefined, after: type.origin })
  }
}

function compareTypes(type: TypeDecl, next: TypeDecl, before: Graph, after: Graph, changes: Changes): void {
  const say = (kind: string, step: 'major' | 'minor' | 'patch', message: string) =>
    changed(changes, type.name, [type, next], kind, step, message)
  annotationChanges(type.name, type, next, changes)
  if (isStructured(type) && isStructured(next) && type.kind === next.kind) {
    compareStructured(type, next, before, after, say)
    propertyChanges(type, next, before, after, changes)
  } else if (type.kind === 'enum' && next.kind === 'enum') compareEnums(type, next, say, changes)
  else if (type.kind === 'typeDefinition' && next.kind === 'typeDefinition') {
    if (type.underlying !== next.underlying)
      say('underlying-changed', 'major', `\`${type.name}\` was \`${type.underlying}\` and is \`${next.underlying}\`.`)
  } else
    say('kind-changed', 'major', `\`${type.name}\` was declared as ${noun(type)} and is declared as ${noun(next)}.`)
}

type Say = (kind: string, step: 'major' | 'minor' | 'patch', message: string) => void

function compareStructured(type: StructuredType, next: StructuredType, before: Graph, after: Graph, say: Say): void {
  const { name } = type
  if (type.base !== next.base) {
    const kept = new Set(after.basesOf(name).map((base) => base.name))
    const lost = before.basesOf(name).filter((base) => !kept.has(base.name))
    const step = lost.length === 0 ? 'minor' : 'major'
    say('base-changed', step, `\`${name}\` inherited from ${shown(type.base)} and inherits from ${shown(next.base)}.`)
  }
  if (type.abstract !== next.abstract)
    say(
      'abstract-changed',
      next.abstract ? 'major' : 'minor',
      `\`${name}\` is ${next.abstract ? 'abstract now' : 'no longer abstract'}.`,
    )
  if (type.open !== next.open)
    say(
      'open-changed',
      next.open ? 'minor' : 'major',
      `\`${name}\` ${next.open ? 'takes dynamic properties now' : 'takes no dynamic properties any more'}.`,
    )
  const [key, nextKey] = [keyText(before, name), keyText(after, name)]
  if (key !== nextKey) say('key-changed', 'major', `The key of \`${name}\` was \`${key}\` and is \`${nextKey}\`.`)
  if (type.kind === 'entity' && next.kind === 'entity' && type.hasStream !== next.hasStream)
    say(
      'stream-changed',
      next.hasStream ? 'minor' : 'major',
      `\`${name}\` is ${next.hasStream ? 'a media entity now' : 'no longer a media entity'}.`,
    )
}

function compareEnums(type: EnumType, next: EnumType, say: Say, changes: Changes): void {
  const { name } = type
  if (type.flags !== next.flags)
    say('flags-changed', 'major', `\`${name}\` ${next.flags ? 'holds' : 'no longer holds'} flags.`)
  const members = new Map(next.members.map((member) => [member.name, member]))
  for (const member of type.members) {
    const same = members.get(member.name)
    const full = `${name}/${member.name}`
    if (same === undefined) {
      const message = `The member \`${member.name}\` of \`${name}\` is gone.`
      changes.add({
        kind: 'member-removed',
        step: 'major',
        name: full,
        message,
        before: member.origin,
        after: undefined,
      })
    } else if (same.value !== member.value) {
      const message = `\`${member.name}\` of \`${name}\` was ${member.value} and is ${same.value}.`
      changed(changes, full, [member, same], 'member-value-changed', 'major', message)
    }
  }
  const known = new Set(type.members.map((member) => member.name))
  for (const member of next.members) {
    if (known.has(member.name)) continue
    const message = `\`${name}\` has a new member \`${member.name}\`.`
    const full = `${name}/${member.name}`
    changes.add({ kind: 'member-added', step: 'minor', name: full, message, before: undefined, after: member.origin })
  }
}

function isStructured(type: TypeDecl): type is StructuredType {
  return type.kind === 'entity' || type.kind === 'complex'
}

function noun({ kind }: TypeDecl): string {
  return { entity: 'entity type', complex: 'complex type', enum: 'enumeration', typeDefinition: 'type definition' }[
    kind
  ]
}

function shown(name: QualifiedName | undefined): string {
  return name === undefined ? 'nothing' : `\`${name}\``
}

function keyText(graph: Graph, name: QualifiedName): string {
  return graph
    .keyOf(name)
    .map(({ name }) => name)
    .join(', ')
}

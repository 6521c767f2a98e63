import { meantBy } from '../../read/csdl/meant.js'
import type { EntityContainer, Operation, TypeDecl } from '../types.js'
import type { Correction } from './schema.js'

/** What a correction is about, in words: `shop.order/note`. */
export function targetOf(correction: Correction): string {
  switch (correction.shape) {
    case 'type':
    case 'newProperty':
    case 'newEnumMember':
      return correction.member === undefined ? correction.type : `${correction.type}/${correction.member}`
    case 'newType':
      return correction.type
    case 'newOperation':
      return correction.operation
    case 'operation':
      return correction.parameter === undefined
        ? correction.operation
        : `${correction.operation}/${correction.parameter}`
    case 'root':
    case 'newRoot':
      return correction.root
  }
}

/** Whether what rules say of the target may be owed to the correction: not where it only describes, annotates or allows. */
export function isStructural(correction: Correction): boolean {
  if (!('change' in correction) || correction.change === undefined) return true
  return Object.keys(correction.change).some(
    (fact) => !['description', 'annotations', 'capabilities', 'nullable'].includes(fact),
  )
}

/** What the target of a correction that matches nothing was meant to be. */
export function nearestTarget(
  correction: Correction,
  {
    types,
    operations,
    containers,
  }: {
    readonly types: ReadonlyMap<string, TypeDecl>
    readonly operations: readonly Operation[]
    readonly containers: readonly EntityContainer[]
  },
): string | undefined {
  if ('root' in correction)
    return meantBy(
      correction.root,
      containers.flatMap(({ members }) => members).map(({ name }) => name),
    )
  if ('operation' in correction) {
    const { operation } = correction
    const same = operations.filter(({ name }) => name === operation)
    const parameter = 'parameter' in correction ? correction.parameter : undefined
    if (same.length === 0 || parameter === undefined)
      return meantAmong(
        operation,
        operations.map(({ name }) => name),
      )
    const meant = meantBy(
      parameter,
      same.flatMap(({ parameters }) => parameters).map(({ name }) => name),
    )
    return meant === undefined ? undefined : `${operation}/${meant}`
  }
  const type = types.get(correction.type)
  const member = 'member' in correction ? correction.member : undefined
  if (type === undefined) return meantAmong(correction.type, [...types.keys()])
  const members = type.kind === 'enum' ? type.members : type.kind === 'typeDefinition' ? [] : type.properties
  const meant =
    member === undefined || correction.shape !== 'type'
      ? undefined
      : meantBy(
          member,
          members.map(({ name }) => name),
        )
  return meant === undefined || meant === member ? undefined : `${type.name}/${meant}`
}

/** A name without its namespace is meant where one alone has it. */
function meantAmong(name: string, candidates: readonly string[]): string | undefined {
  if (name.includes('*')) return undefined
  const same = candidates.filter((candidate) => candidate.endsWith(`.${name}`))
  return same.length === 1 ? same[0] : meantBy(name, candidates)
}

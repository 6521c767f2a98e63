import type { Report } from '../../diagnostics/report.js'
import { namespaceOf } from '../../qualified-name.js'
import type { Origin } from '../../read/source.js'
import type { Declarations } from '../declarations.js'
import { compare } from '../declare.js'
import type { ContainerMember, EntityContainer, Operation, TypeDecl } from '../types.js'
import { createEnumMember, createProperty, createRoot, createType } from './additions.js'
import { mapped, matcherOf } from './changed.js'
import { createContradictions } from './contradictions.js'
import { createImport, createOperation, isSameOverload } from './new-operation.js'
import { concernsOperation, correctOperation, correctRoot } from './operations.js'
import type { PlacedCorrection } from './read.js'
import type { Correction, CorrectionOf } from './schema.js'
import { isStructural, nearestTarget, targetOf } from './targets.js'
import { concerns, correctType } from './types.js'

/** Declarations while corrections are applied. */
interface Draft {
  readonly types: Map<string, TypeDecl>
  operations: readonly Operation[]
  containers: readonly EntityContainer[]
}

type Outcome = 'applied' | 'no-match' | 'no-change' | 'declared'

/** Applies corrections in order; one that does nothing is a finding, so that it does not outlive its cause. */
export function overlay(
  declarations: Declarations,
  corrections: readonly PlacedCorrection[],
  report: Report,
): Declarations {
  if (corrections.length === 0) return declarations
  const draft: Draft = {
    types: new Map(declarations.types),
    operations: declarations.operations,
    containers: declarations.containers,
  }
  const contradictions = createContradictions(report)
  const corrected = new Map<string, Origin>()
  for (const { correction, origin } of corrections) {
    const outcome = apply(draft, correction, origin)
    const target = targetOf(correction)
    if (outcome === 'applied') {
      contradictions.look(correction, target, origin)
      if (isStructural(correction)) corrected.set(target, origin)
    }
    if (outcome === 'no-match')
      report.add('overlay/no-match', { target }, origin, { suggestion: nearestTarget(correction, draft) })
    if (outcome === 'no-change') report.add('overlay/no-change', { target }, origin)
    if (outcome === 'declared') report.add('overlay/declared', { target }, origin)
  }
  const added = [...draft.types.keys()].filter((name) => !declarations.types.has(name))
  const namespaces = added.map(namespaceOf)
  return {
    ...declarations,
    ...draft,
    corrected,
    types: added.length === 0 ? draft.types : new Map([...draft.types].toSorted(([a], [b]) => compare(a, b))),
    namespaces: [...new Set([...declarations.namespaces, ...namespaces])].sort(compare),
  }
}

function apply(draft: Draft, correction: Correction, origin: Origin): Outcome {
  switch (correction.shape) {
    case 'type':
      return applyToTypes(draft, correction, origin)
    case 'operation': {
      const named = matcherOf(correction.operation)
      const meant = (operation: Operation) => named(operation.name) && concernsOperation(operation, correction)
      if (!draft.operations.some(meant)) return 'no-match'
      const before = draft.operations
      draft.operations = mapped(before, (operation) =>
        meant(operation) ? correctOperation(operation, correction, origin) : operation,
      )
      return draft.operations === before ? 'no-change' : 'applied'
    }
    case 'root': {
      const named = matcherOf(correction.root)
      if (!draft.containers.some(({ members }) => members.some(({ name }) => named(name)))) return 'no-match'
      const before = draft.containers
      draft.containers = mapped(before, (container) => {
        const members = mapped(container.members, (root) =>
          named(root.name) ? correctRoot(root, correction, origin) : root,
        )
        return members === container.members ? container : { ...container, members }
      })
      return draft.containers === before ? 'no-change' : 'applied'
    }
    case 'newType':
      if (draft.types.has(correction.type)) return 'declared'
      draft.types.set(correction.type, createType(correction, origin))
      return 'applied'
    case 'newProperty':
    case 'newEnumMember':
      return addMember(draft, correction, origin)
    case 'newRoot':
      return addToContainer(draft, createRoot(correction, origin))
    case 'newOperation': {
      const operation = createOperation(correction, origin)
      if (draft.operations.some((other) => isSameOverload(other, operation))) return 'declared'
      const imported = createImport(correction, origin)
      const outcome = imported === undefined ? 'applied' : addToContainer(draft, imported)
      if (outcome === 'applied')
        draft.operations = [...draft.operations, operation].toSorted((a, b) => compare(a.name, b.name))
      return outcome
    }
  }
}

function addToContainer(draft: Draft, added: ContainerMember): Outcome {
  const [first, ...others] = draft.containers
  if (first === undefined) return 'no-match'
  if (draft.containers.some(({ members }) => members.some(({ name }) => name === added.name))) return 'declared'
  draft.containers = [{ ...first, members: [...first.members, added] }, ...others]
  return 'applied'
}

function applyToTypes({ types }: Draft, correction: CorrectionOf<'type'>, origin: Origin): Outcome {
  const named = matcherOf(correction.type)
  const exact = types.get(correction.type)
  const candidates = correction.type.includes('*') ? [...types.values()].filter(({ name }) => named(name)) : [exact]
  const meant = candidates.filter((type) => type !== undefined && concerns(type, correction))
  let outcome: Outcome = meant.length === 0 ? 'no-match' : 'no-change'
  for (const type of meant) {
    if (type === undefined) continue
    const corrected = correctType(type, correction, origin)
    if (corrected === type) continue
    outcome = 'applied'
    if (corrected === undefined) types.delete(type.name)
    else types.set(type.name, corrected)
  }
  return outcome
}

function addMember(
  { types }: Draft,
  correction: CorrectionOf<'newProperty' | 'newEnumMember'>,
  origin: Origin,
): Outcome {
  const type = types.get(correction.type)
  const { member: name } = correction
  if (type?.kind === 'enum' && correction.shape === 'newEnumMember') {
    if (type.members.some((member) => member.name === name)) return 'declared'
    types.set(type.name, { ...type, members: [...type.members, createEnumMember(name, correction.add, origin)] })
    return 'applied'
  }
  if ((type?.kind !== 'entity' && type?.kind !== 'complex') || correction.shape !== 'newProperty') return 'no-match'
  if (type.properties.some((property) => property.name === name)) return 'declared'
  types.set(type.name, { ...type, properties: [...type.properties, createProperty(name, correction.add, origin)] })
  return 'applied'
}

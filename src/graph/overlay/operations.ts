import type { Origin } from '../../read/source.js'
import type { OperationDoc } from '../doc-types.js'
import {
  type ContainerMember,
  nullableUnsaid,
  type Operation,
  type Parameter,
  type ReturnType,
  typeText,
} from '../types.js'
import { annotationsOf } from './annotations.js'
import { changed, docOf, mapped, matcherOf, retyped, typeRefOf } from './changed.js'
import type { Change, CorrectionOf, NewReturn } from './schema.js'
import { facetsOf } from './types.js'

/** Whether the correction is about this overload, or about a parameter of it. */
export function concernsOperation({ parameters }: Operation, { parameter }: CorrectionOf<'operation'>): boolean {
  return parameter === undefined || parameters.some(({ name }) => matcherOf(parameter)(name))
}

/** The overload as corrected: undefined where it is removed, the very same where nothing differs. */
export function correctOperation(
  operation: Operation,
  { parameter, remove, change = {} }: CorrectionOf<'operation'>,
  origin: Origin,
): Operation | undefined {
  if (parameter !== undefined) {
    const parameters = mapped(operation.parameters, (entry) => {
      if (!matcherOf(parameter)(entry.name)) return entry
      return remove ? undefined : changeParameter(entry, change, origin)
    })
    return parameters === operation.parameters ? operation : { ...operation, parameters }
  }
  if (remove) return undefined
  return changed(operation, {
    annotations: annotationsOf(operation.annotations, change, origin),
    doc: change.description === undefined ? undefined : operationDoc(change.description, origin),
    composable: operation.kind === 'function' ? change.composable : undefined,
    returns: changeReturn(operation.returns, change, origin),
  })
}

function changeReturn(returns: ReturnType | undefined, change: Change, origin: Origin): ReturnType | undefined {
  const { type = returns && typeText(returns.type), nullable } = change
  if (type === undefined || (change.type ?? nullable) === undefined) return undefined
  const given = returns ?? createReturn({ type }, origin)
  const facets = changed(given.facets, facetsOf(change))
  return changed(retyped(given, change), { type: typeRefOf(type), nullable, facets })
}

/** What a correction says that an operation gives. */
export function createReturn(given: NewReturn, origin: Origin): ReturnType {
  const type = typeRefOf(given.type)
  return { type, nullable: given.nullable ?? nullableUnsaid(type), facets: facetsOf(given), annotations: [], origin }
}

/** What is known of an operation from a correction alone. */
export function operationDoc(text: string, origin: Origin): OperationDoc {
  return {
    text,
    origin,
    page: undefined,
    permissions: [],
    deprecated: undefined,
    headers: [],
    queryOptions: [],
    statuses: [],
  }
}

function changeParameter(parameter: Parameter, change: Change, origin: Origin): Parameter {
  return changed(retyped(parameter, change), {
    annotations: annotationsOf(parameter.annotations, change, origin),
    doc: docOf(change.description, parameter.doc, origin),
    nullable: change.nullable,
    optional: change.optional,
    type: change.type === undefined ? undefined : typeRefOf(change.type),
    facets: changed(parameter.facets, facetsOf(change)),
  })
}

/** The set, singleton or import as corrected: undefined where it is removed, the very same where nothing differs. */
export function correctRoot(
  root: ContainerMember,
  { remove, change = {} }: CorrectionOf<'root'>,
  origin: Origin,
): ContainerMember | undefined {
  if (remove) return undefined
  const annotations = annotationsOf(root.annotations, change, origin)
  switch (root.kind) {
    case 'entitySet':
      return changed(root, { annotations, type: change.type })
    case 'singleton':
      return changed(root, { annotations, type: change.type, nullable: change.nullable })
    case 'actionImport':
    case 'functionImport':
      return changed(root, { annotations })
  }
}

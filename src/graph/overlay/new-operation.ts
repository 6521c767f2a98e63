import type { Origin } from '../../read/source.js'
import { type ContainerMember, nullableUnsaid, type Operation, type Parameter, typeText } from '../types.js'
import { annotationsOf } from './annotations.js'
import { docOf, typeRefOf } from './changed.js'
import { createReturn, operationDoc } from './operations.js'
import type { CorrectionOf, NewParameter } from './schema.js'
import { facetsOf } from './types.js'

/** The action or function that a correction adds; its binding parameter is called `bindingParameter`. */
export function createOperation({ operation: name, add }: CorrectionOf<'newOperation'>, origin: Origin): Operation {
  const { boundTo, returns } = add
  return {
    kind: add.kind,
    name,
    bound: boundTo !== undefined,
    binding:
      boundTo === undefined
        ? undefined
        : createParameter('bindingParameter', { type: boundTo, nullable: false }, origin),
    parameters: Object.entries(add.parameters ?? {}).map(([name, given]) => createParameter(name, given, origin)),
    returns: returns && createReturn(returns, origin),
    composable: add.composable ?? false,
    entitySetPath: undefined,
    annotations: annotationsOf([], add, origin),
    doc: add.description === undefined ? undefined : operationDoc(add.description, origin),
    origin,
  }
}

function createParameter(name: string, given: NewParameter, origin: Origin): Parameter {
  const type = typeRefOf(given.type)
  return {
    name,
    type,
    nullable: given.nullable ?? nullableUnsaid(type),
    optional: given.optional ?? false,
    facets: facetsOf(given),
    annotations: annotationsOf([], given, origin),
    doc: docOf(given.description, undefined, origin),
    origin,
  }
}

/** The import through which the service calls an unbound operation; undefined where the correction names none. */
export function createImport(
  { operation, add: { kind, import: name } }: CorrectionOf<'newOperation'>,
  origin: Origin,
): ContainerMember | undefined {
  if (name === undefined) return undefined
  const shared = { name, operation, entitySet: undefined, includeInServiceDocument: false, annotations: [], origin }
  return { kind: kind === 'action' ? 'actionImport' : 'functionImport', ...shared }
}

/** Whether one is an overload that the other could not be told from (OData CSDL XML 4.01 §12.2, §12.4). */
export function isSameOverload(a: Operation, b: Operation): boolean {
  return a.name === b.name && signatureOf(a) === signatureOf(b)
}

function signatureOf({ kind, binding, parameters }: Operation): string {
  const names = kind === 'action' ? [] : parameters.map(({ name }) => name).sort()
  return [binding === undefined ? '' : typeText(binding.type), ...names].join()
}

import type { Graph } from '../graph/graph.js'
import { itemOf, type Operation, type Parameter, typeText } from '../graph/types.js'
import { groupBy } from '../groups.js'
import { annotationChanges } from './annotations.js'
import { type Changes, changed } from './change.js'

/** What became of actions and functions; an overload is known by its name, what it is bound to, and a function's parameters. */
export function operationChanges(before: Graph, after: Graph, changes: Changes): void {
  const was = groupBy(before.operations, nameOf)
  const is = groupBy(after.operations, nameOf)
  for (const [place, overloads] of was) {
    const left = [...(is.get(place) ?? [])]
    const unmatched = overloads.filter((operation) => {
      const at = left.findIndex((next) => namesOf(next) === namesOf(operation))
      const [next] = at < 0 ? [] : left.splice(at, 1)
      if (next !== undefined) compareOperations(operation, next, changes)
      return next === undefined
    })
    for (const operation of unmatched) {
      const next = left.shift() ?? atBase(operation, after)
      if (next !== undefined) compareOperations(operation, next, changes)
      else {
        const message = `The ${operation.kind} ${shown(operation)} is gone.`
        const { origin } = operation
        changes.add({
          kind: 'operation-removed',
          step: 'major',
          name: nameOf(operation),
          message,
          before: origin,
          after: undefined,
        })
      }
    }
    for (const operation of left) added(operation, changes)
  }
  for (const [place, overloads] of is) {
    if (was.has(place)) continue
    for (const operation of overloads) if (atBase(operation, before) === undefined) added(operation, changes)
  }
}

/** The same operation bound to a base of its type, where it can be called as before. */
function atBase(operation: Operation, graph: Graph): Operation | undefined {
  const { binding, name } = operation
  if (binding === undefined) return undefined
  const { type } = binding
  const item = itemOf(type)
  if (item.kind !== 'named') return undefined
  for (const base of graph.basesOf(item.name)) {
    const single = { kind: 'named', name: base.name } as const
    const found = graph
      .operationsBoundTo(type.kind === 'collection' ? { kind: 'collection', of: single } : single)
      .find((other) => other.name === name && namesOf(other) === namesOf(operation))
    if (found !== undefined) return found
  }
  return undefined
}

function added(operation: Operation, changes: Changes): void {
  const message = `The ${operation.kind} ${shown(operation)} is new.`
  const { origin } = operation
  changes.add({
    kind: 'operation-added',
    step: 'minor',
    name: nameOf(operation),
    message,
    before: undefined,
    after: origin,
  })
}

function compareOperations(operation: Operation, next: Operation, changes: Changes): void {
  const name = nameOf(operation)
  const say = (kind: string, step: 'major' | 'minor', message: string) =>
    changed(changes, name, [operation, next], kind, step, message)
  if (operation.kind !== next.kind)
    say('operation-kind-changed', 'major', `${shown(operation)} was a ${operation.kind} and is a ${next.kind}.`)
  const [was, is] = [returnText(operation), returnText(next)]
  if (was !== is) say('return-type-changed', 'major', `${shown(operation)} gave ${was} and gives ${is}.`)
  if (operation.composable !== next.composable && next.kind === 'function')
    say(
      'composable-changed',
      next.composable ? 'minor' : 'major',
      `The result of ${shown(operation)} ${next.composable ? 'can be followed further' : 'can no longer be followed further'}.`,
    )
  compareParameters(operation, next, changes)
  annotationChanges(name, operation, next, changes)
}

function compareParameters(operation: Operation, next: Operation, changes: Changes): void {
  const own = shown(operation)
  const others = new Map(next.parameters.map((parameter) => [parameter.name, parameter]))
  for (const parameter of operation.parameters) {
    const same = others.get(parameter.name)
    const name = `${nameOf(operation)}/${parameter.name}`
    if (same !== undefined) {
      compareParameter(name, parameter, same, changes)
      continue
    }
    const message = `The parameter \`${parameter.name}\` of ${own} is gone.`
    changes.add({ kind: 'parameter-removed', step: 'major', name, message, before: parameter.origin, after: undefined })
  }
  const known = new Set(operation.parameters.map(({ name }) => name))
  for (const { name, optional, nullable, origin } of next.parameters) {
    if (known.has(name)) continue
    // An action takes a missing nullable parameter as null (OData Protocol 4.01 §11.5.5.1).
    const step = optional || (nullable !== false && next.kind === 'action') ? 'minor' : 'major'
    const message = `${own} has a new parameter \`${name}\`${step === 'major' ? ', which every call has to give' : ''}.`
    changes.add({
      kind: 'parameter-added',
      step,
      name: `${nameOf(operation)}/${name}`,
      message,
      before: undefined,
      after: origin,
    })
  }
}

function compareParameter(name: string, before: Parameter, after: Parameter, changes: Changes): void {
  const [was, is] = [typeText(before.type), typeText(after.type)]
  if (was !== is)
    changed(
      changes,
      name,
      [before, after],
      'parameter-type-changed',
      'major',
      `\`${name}\` was \`${was}\` and is \`${is}\`.`,
    )
  const [free, freeNow] = [before, after].map(({ optional, nullable }) => optional || nullable !== false)
  if (free !== freeNow)
    changed(
      changes,
      name,
      [before, after],
      'parameter-demand-changed',
      freeNow ? 'minor' : 'major',
      `\`${name}\` ${freeNow ? 'may be left out or null now' : 'has to be given now'}.`,
    )
}

function nameOf({ name, binding }: Operation): string {
  return binding === undefined ? name : `${name}(${typeText(binding.type)})`
}

function shown(operation: Operation): string {
  return `\`${nameOf(operation)}\``
}

function namesOf({ parameters, kind }: Operation): string {
  return kind === 'action'
    ? 'action'
    : parameters
        .map(({ name }) => name)
        .sort()
        .join()
}

function returnText({ returns }: Operation): string {
  if (returns === undefined) return 'nothing'
  const { type, nullable } = returns
  return `\`${typeText(type)}\`${nullable ? (type.kind === 'collection' ? ' with null' : ' or null') : ''}`
}

import balena from '@balena/odata-parser'
import { defaultParser, type Token } from '@odata/parser'
import type { Meaning } from './meaning.js'

type Tree = null | readonly [string, ...Tree[]] | Readonly<Record<string, unknown>>

/** What `@balena/odata-parser` reads: everything but dates, Guids, `has`, `$it`. It ranks `and` as low as `or`; the client puts every `or` in parentheses. */
export function readBalena(filter: string): Meaning {
  const { tree, binds } = balena.parse(filter, { startRule: 'ProcessRule', rule: 'FilterByExpression' }) as unknown as {
    tree: Tree
    binds: readonly (readonly [kind: string, value: unknown])[]
  }
  return read(tree)

  function read(node: Tree): Meaning {
    if (node === null) return ['value', null]
    if (Array.isArray(node)) {
      const [kind, ...parts] = node as readonly [string, ...Tree[]]
      if (kind === 'call') return readCall(parts[0] as { method: string; args: readonly Tree[] })
      if (parts.length > 2) return parts.map(read).reduce((left, right) => [kind, left, right])
      return [kind === 'eqany' ? 'in' : kind, ...parts.map(read)]
    }
    return 'bind' in node
      ? bound(binds[node['bind'] as number] ?? [''])
      : readPath(node as Readonly<Record<string, unknown>>)
  }

  function readCall({ method, args }: { method: string; args: readonly Tree[] }): Meaning {
    return [method, ...args.map(read)]
  }

  function readPath(node: Readonly<Record<string, unknown>>): Meaning {
    const names: unknown[] = []
    let at = node
    for (; at['property'] !== undefined; at = at['property'] as typeof at) names.push(at['name'])
    const path: Meaning = ['path', [...names, at['name']].join('/')]
    if (at['count']) return ['$count', path]
    const { method, identifier, expression } = (at['lambda'] ?? {}) as {
      method: string
      identifier: string
      expression: Tree
    }
    if (at['lambda']) return [method, path, identifier, read(expression)]
    const call = at['method'] as readonly [string, { method: string }] | undefined
    return call === undefined ? path : [call[1].method, path]
  }
}

function bound([kind, value]: readonly [kind: string, value?: unknown]): Meaning {
  if (kind !== 'List') return ['value', (value ?? null) as string]
  return ['list', ...(value as readonly (readonly [string, string])[]).map(([, one]) => one)]
}

const operators: Readonly<Record<string, string>> = {
  OrExpression: 'or',
  AndExpression: 'and',
  EqualsExpression: 'eq',
  NotEqualsExpression: 'ne',
  GreaterThanExpression: 'gt',
  GreaterOrEqualsExpression: 'ge',
  LesserThanExpression: 'lt',
  LesserOrEqualsExpression: 'le',
  HasExpression: 'has',
  AddExpression: 'add',
  SubExpression: 'sub',
  MulExpression: 'mul',
  DivExpression: 'div',
  ModExpression: 'mod',
}

/** What `@odata/parser` reads: everything but `in`, `cast`, and lambdas in lambdas. */
export function readOData(filter: string): Meaning {
  return readToken(defaultParser.filter(filter))
}

/** The meaning of one token of `@odata/parser`. */
export function readToken(token: Token): Meaning {
  const { type, raw, value } = token
  const operator = operators[type]
  if (operator !== undefined) return [operator, readToken(value.left), readToken(value.right)]
  switch (type as string) {
    case 'NotExpression':
      return negated(value)
    case 'MethodCallExpression':
      return [value.method, ...(value.parameters ?? []).map(readToken)]
    case 'IsOfExpression':
      return ['isof', ...(value.target ? [readToken(value.target)] : []), ['path', value.typename.raw]]
    case 'Literal':
      return literalOf(raw)
    case 'FirstMemberExpression':
      return pathOf(token)
  }
  if (value?.left !== undefined) throw new TypeError(`${type} is not known: ${raw}`)
  return readToken(value)
}

/** This parser lets `not` reach over the `and` behind it; in OData it binds tighter (URL Conventions 4.01 §5.1.1.16). */
function negated(token: Token): Meaning {
  const { type, value } = token
  if ((type as string) !== 'AndExpression' && (type as string) !== 'OrExpression') return ['not', readToken(token)]
  return [operators[type] ?? '', negated(value.left), readToken(value.right)]
}

function literalOf(raw: string): Meaning {
  const text = decodeURIComponent(raw)
  if (text.startsWith("'")) return ['value', text.slice(1, -1).replaceAll("''", "'")]
  if (/^(null|true|false|-?\d+(\.\d+)?)$/.test(text)) return ['value', JSON.parse(text)]
  return ['bare', text]
}

/** A path, and what stands at its end. */
function pathOf(token: Token): Meaning {
  const inner = [...below(token)]
  const lambda = inner.find(({ type }) => /^(Any|All)Expression$/.test(type))
  if (lambda !== undefined) {
    const name = (lambda.type as string).slice(0, 3).toLowerCase()
    const path: Meaning = ['path', token.raw.slice(0, lambda.position - token.position - 1)]
    const { variable, predicate } = lambda.value ?? {}
    return variable === undefined ? [name, path] : [name, path, variable.raw, readToken(predicate)]
  }
  if (token.raw.endsWith('/$count')) return ['$count', ['path', token.raw.slice(0, -'/$count'.length)]]
  return ['path', token.raw]
}

function* below(token: unknown): Generator<Token> {
  if (typeof token !== 'object' || token === null) return
  if ('type' in token && 'raw' in token) yield token as Token
  for (const part of Object.values(token)) yield* below(part)
}

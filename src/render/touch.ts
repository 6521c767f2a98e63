/// <reference types="handlebars" />

/** A template as a tree; `name` is what its findings call it. */
export interface ParsedTemplate {
  readonly name: string
  readonly tree: hbs.AST.Program
}

/** A line of TypeScript, and the place in a template that it stands for. */
export interface TouchLine {
  readonly text: string
  readonly template: string
  readonly line: number
  readonly column: number
}

/** What the lines of `touchTemplate` use; `chance` keeps an `else` from being narrowed, as an empty list counts as false in a template. */
export const touchPrelude = [
  'interface Loop { index: Code; key: Code; first: boolean; last: boolean }',
  'interface Outside {}',
  'declare const chance: boolean, loop: Loop, outside: Outside',
  // What is absent prints nothing.
  'declare function print(value?: Code): void',
  'declare function touch(value: unknown): void',
  'declare function written(text: string): Code',
  'declare function list<T>(items: readonly T[] | undefined): readonly T[]',
  'declare function lookup<T, K extends keyof T>(of: T, key: K): T[K]',
  'declare function section<T, C>(value: T, context: C): readonly Section<NonNullable<T>, C>[]',
  'type Section<T, C> = T extends readonly (infer I)[] ? I : T extends boolean ? C : T',
]

/** Where a piece of a template stands: variables of the contexts around it, innermost first, and what may be called. */
interface Place {
  readonly template: string
  readonly contexts: readonly string[]
  readonly root: string
  readonly names: ReadonlyMap<string, string>
  readonly looping: boolean
  readonly partials: ReadonlyMap<string, ParsedTemplate>
  /** Partials that are being expanded, so that one that calls itself ends. */
  readonly open: readonly string[]
}

/** A function over the template's view that touches the same paths; a partial is expanded where it is called, as its context is known there. */
export function touchTemplate(
  { name, tree }: ParsedTemplate,
  view: string,
  partials: ReadonlyMap<string, ParsedTemplate>,
): readonly TouchLine[] {
  const lines: TouchLine[] = []
  let variables = 0
  const fresh = () => `c${variables++}`
  const root = fresh()
  const put = (node: hbs.AST.Node, { template }: Pick<Place, 'template'>, text: string) => {
    lines.push({ text, template, line: node.loc.start.line, column: node.loc.start.column + 1 })
  }

  function body(program: hbs.AST.Program | undefined, around: Place): void {
    const statements = program?.body ?? []
    const inline = statements.filter((node) => node.type === 'DecoratorBlock') as hbs.AST.DecoratorBlock[]
    const named = inline.map(
      (node) =>
        [
          String((node.params[0] as hbs.AST.StringLiteral | undefined)?.value),
          { name: around.template, tree: node.program },
        ] as const,
    )
    const place = inline.length === 0 ? around : { ...around, partials: new Map([...around.partials, ...named]) }
    for (const node of statements) statement(node, place)
  }

  function statement(node: hbs.AST.Statement, place: Place): void {
    if (node.type === 'MustacheStatement') mustache(node as hbs.AST.MustacheStatement, place)
    else if (node.type === 'BlockStatement') block(node as hbs.AST.BlockStatement, place)
    else if (node.type === 'PartialStatement') partial(node as hbs.AST.PartialStatement, place)
    else if (node.type === 'PartialBlockStatement') {
      partial(node as hbs.AST.PartialBlockStatement, place)
      body((node as hbs.AST.PartialBlockStatement).program, place)
    }
  }

  function mustache(node: hbs.AST.MustacheStatement, place: Place): void {
    const helper = nameOf(node.path)
    if (helper === 'log') for (const value of node.params) put(node, place, `touch(${expression(value, place)})`)
    else if (node.params.length > 0) put(node, place, `print(${call(helper, node.params, place)})`)
    else put(node, place, `print(${expression(node.path, place)})`)
  }

  function block(node: hbs.AST.BlockStatement, place: Place): void {
    const { program, inverse } = node
    const [first] = node.params
    const helper = first === undefined ? '' : nameOf(node.path)
    const value = expression(first ?? node.path, place)
    if (helper === 'if' || helper === 'unless') {
      const [then, otherwise] = helper === 'if' ? [program, inverse] : [inverse, program]
      put(node, place, `if (${value} && chance) {`)
      body(then, place)
      put(node, place, '} else {')
      body(otherwise, place)
      put(node, place, '}')
      return
    }
    const variable = fresh()
    const [item, index] = (program as { readonly blockParams?: readonly string[] } | undefined)?.blockParams ?? []
    const names = new Map(place.names)
    if (item !== undefined) names.set(item, variable)
    if (index !== undefined) names.set(index, 'loop.index')
    const inner = { ...place, names, contexts: [variable, ...place.contexts] }
    if (helper === 'with') {
      put(node, place, `if (${value} && chance) {`)
      put(node, place, `const ${variable} = ${value}`)
      body(program, inner)
    } else {
      const items = helper === 'each' ? `list(${value})` : `section(${value}, ${place.contexts[0]})`
      put(node, place, `for (const ${variable} of ${items}) {`)
      body(program, { ...inner, looping: true })
    }
    put(node, place, '}')
    body(inverse, place)
  }

  function partial(node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement, place: Place): void {
    const called = nameOf(node.name)
    const found = place.partials.get(called)
    const variable = fresh()
    put(node, place, '{')
    put(node, place, `const ${variable} = {`)
    for (const given of node.params) put(node, place, `...${expression(given, place)},`)
    for (const pair of node.hash?.pairs ?? [])
      put(pair, place, `${JSON.stringify(pair.key)}: ${expression(pair.value, place)},`)
    put(node, place, '}')
    if (found !== undefined && !place.open.includes(called)) {
      body(found.tree, {
        ...place,
        template: found.name,
        contexts: [variable],
        names: new Map(),
        open: [...place.open, called],
      })
    }
    put(node, place, '}')
  }

  function call(helper: string, params: readonly hbs.AST.Expression[], place: Place): string {
    const values = params.map((value) => expression(value, place))
    return helper === 'lookup' ? `lookup(${values.join(', ')})` : (values[0] ?? 'undefined')
  }

  function expression(node: hbs.AST.Expression, place: Place): string {
    switch (node.type) {
      case 'PathExpression':
        return path(node as hbs.AST.PathExpression, place)
      case 'SubExpression':
        return call(nameOf((node as hbs.AST.SubExpression).path), (node as hbs.AST.SubExpression).params, place)
      case 'StringLiteral':
        return `written(${JSON.stringify((node as hbs.AST.StringLiteral).value)})`
      case 'NumberLiteral':
      case 'BooleanLiteral':
        return String((node as hbs.AST.NumberLiteral).value)
      case 'NullLiteral':
        return 'null'
      default:
        return 'undefined'
    }
  }

  put(tree, { template: name }, `touch((${root}: ${view}) => {`)
  body(tree, {
    template: name,
    contexts: [root],
    root,
    names: new Map(),
    looping: false,
    partials,
    open: [],
  })
  put(tree, { template: name }, '})')
  return lines
}

function path({ data, depth, parts, original }: hbs.AST.PathExpression, place: Place): string {
  const [first = '', ...rest] = parts
  if (data && first === 'root') return place.root + members(rest)
  if (data) return (place.looping ? 'loop' : 'outside') + members(parts)
  const name = depth === 0 && !/^(?:this\b|\.)/.test(original) ? place.names.get(first) : undefined
  return name === undefined ? (place.contexts[depth] ?? 'outside') + members(parts) : name + members(rest)
}

function members(parts: readonly string[]): string {
  return parts
    .map((part) =>
      /^\d+$/.test(part) ? `[${part}]` : /^[A-Za-z_$][\w$]*$/.test(part) ? `.${part}` : `[${JSON.stringify(part)}]`,
    )
    .join('')
}

function nameOf(node: hbs.AST.Node): string {
  return String((node as { readonly original?: unknown }).original ?? '')
}

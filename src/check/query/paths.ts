import { readOptions, splitOutside } from './options.js'

/** A path in a query option, from the type that the request gives or from what a lambda variable stands for. */
export interface QueryPath {
  /** `$select`, `$filter` and so on, in lower case. */
  readonly option: string
  readonly segments: readonly string[]
}

/** The paths that an option names (OData URL Conventions 4.01 §5.1), each in full: the variables of lambdas and what stands in the parentheses of `$expand` are led back to the type that the request gives. */
export function pathsIn(name: string, value: string): readonly QueryPath[] {
  const option = `$${name.replace(/^\$/, '').toLowerCase()}`
  switch (option) {
    case '$select':
    case '$orderby':
      return splitOutside(value, ',').flatMap((item) => {
        const segments = segmentsOf(item.replace(/\s(?:asc|desc)\s*$/i, '').trim())
        return segments === undefined ? [] : [{ option, segments }]
      })
    case '$filter':
      return filterPaths(value).map((segments) => ({ option, segments }))
    case '$expand':
      return splitOutside(value, ',').flatMap(expanded)
    default:
      return []
  }
}

function expanded(item: string): readonly QueryPath[] {
  const [, written = item, inner] = /^([^()]*)\((.*)\)\s*$/s.exec(item) ?? []
  const segments = segmentsOf(written.trim())
  if (segments === undefined) return []
  const within = inner === undefined ? [] : readOptions(inner, ';').flatMap(({ name, value }) => pathsIn(name, value))
  return [
    { option: '$expand', segments },
    ...within.map((path) => ({ option: path.option, segments: [...segments, ...path.segments] })),
  ]
}

/** Undefined for what is no path: `*`, a placeholder, a function. */
function segmentsOf(text: string): readonly string[] | undefined {
  return /^[A-Za-z_][\w.]*(?:\/[$\w.]+)*$/.test(text) ? text.split('/') : undefined
}

/** Texts, placeholders, other literals, names with slashes between them, and all else a character each. */
const token =
  /'(?:[^']|'')*'?|\{[^{}]*\}|<[^<>]*>|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}|-?\d[\w.:+-]*|[A-Za-z_$@][\w.$]*(?:\/[A-Za-z_$@][\w.$]*)*|[()]|[^()\w'{<$@]+|[\s\S]/gi

const words = new Set(
  'eq ne gt ge lt le has in and or not add sub mul div divby mod true false null asc desc'.split(' '),
)

/** Paths of a filter: no literals, operators nor functions. */
function filterPaths(text: string): readonly (readonly string[])[] {
  const tokens = text.match(token) ?? []
  const paths: (readonly string[])[] = []
  const scopes: ReadonlyMap<string, readonly string[]>[] = [new Map()]
  tokens.forEach((written, index) => {
    const scope = scopes.at(-1) ?? new Map<string, readonly string[]>()
    if (written === '(') {
      const opened = tokens[index - 1] ?? ''
      scopes.push(/^[\w$@].*\/(?:any|all)$/i.test(opened) ? withVariable(scope, opened, tokens, index) : scope)
    } else if (written === ')') {
      if (scopes.length > 1) scopes.pop()
    } else if (isName(written) && !words.has(written.toLowerCase())) {
      const next = tokens[index + 1] ?? ''
      // A duration, or a member of an enumeration: `ns.colour'red'`. A variable is named before a colon.
      if (next.startsWith("'") || /^\s*:/.test(next)) return
      const segments = written.split('/')
      const path = led(next === '(' ? segments.slice(0, -1) : segments, scope)
      if (path.length > 0) paths.push(path)
    }
  })
  return paths
}

function isName(text: string): boolean {
  return /^[A-Za-z_]/.test(text) && !/^[\da-f]{8}-/i.test(text)
}

/** From the type of the request, in place of the variable that it begins with. */
function led(segments: readonly string[], scope: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const [first = '', ...others] = segments
  const from = scope.get(first)
  return from === undefined ? segments : [...from, ...others]
}

/** `any(u:u/status eq 'x')`: the variable stands for an item of what is before. */
function withVariable(
  scope: ReadonlyMap<string, readonly string[]>,
  opened: string,
  tokens: readonly string[],
  index: number,
): ReadonlyMap<string, readonly string[]> {
  const next = tokens.slice(index + 1).find((text) => text.trim() !== '') ?? ''
  return new Map([...scope, [next, led(opened.split('/').slice(0, -1), scope)]])
}

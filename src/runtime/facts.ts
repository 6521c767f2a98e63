/** What the runtime has to know of a service; written by the generator, and as small as it can be. */
export interface Facts {
  /** How a single key stands in a URL: `/users/1` or `/users(1)`. */
  readonly keys: 'segment' | 'parentheses'
  /** How a bound operation stands in a URL: `microsoft.graph.delta` or `delta`. */
  readonly operations: 'qualified' | 'unqualified'
  /** Namespace of bound operations that `namespaces` does not list. */
  readonly namespace: string
  /**
   * Other namespaces with their bound operations, separated by spaces. Where operations of one name stand in several namespaces, the
   * segments after which this one does: `assign@users@groups`.
   */
  readonly namespaces?: Readonly<Record<string, string>>
  /** Names of operation imports, separated by spaces; these are never qualified. */
  readonly imports?: string
  /** Names of sets and collections with composite or alternate keys. */
  readonly named?: string
  /** Literal types by the names of members and parameters that have them; names are separated by spaces, and `*Time` is an ending. */
  readonly literals?: Readonly<Record<string, string>>
  /** Names of stream properties. */
  readonly streams?: string
  /** The service has a member that is called `then`. */
  readonly then?: boolean
}

/** The namespace of a bound operation, called after that segment. */
export function namespaceOf({ namespace, namespaces = {} }: Facts, name: string, previous: string): string {
  for (const [other, words] of Object.entries(namespaces)) {
    for (const word of words.split(' ')) {
      const [operation, ...after] = word.split('@')
      if (operation === name && (!after.length || after.includes(previous))) return other
    }
  }
  return namespace
}

const split = new WeakMap<Facts, Map<string, ReadonlySet<string>>>()

/** Whether a list of names in the facts has that name. */
export function lists(facts: Facts, key: 'imports' | 'named' | 'streams', name: string): boolean {
  return namesIn(facts, key, facts[key]).has(name)
}

/** The literal type of a member or parameter, where its name tells; a whole name tells more than an ending. */
export function literalTypeOf(facts: Facts, name: string): string | undefined {
  let ending: string | undefined
  for (const [type, list] of Object.entries(facts.literals ?? {})) {
    const names = namesIn(facts, `literal ${type}`, list)
    if (names.has(name)) return type
    for (const pattern of names) if (pattern[0] === '*' && name.endsWith(pattern.slice(1))) ending ??= type
  }
  return ending
}

function namesIn(facts: Facts, key: string, names = ''): ReadonlySet<string> {
  const lists = split.get(facts) ?? new Map<string, ReadonlySet<string>>()
  split.set(facts, lists)
  const list = lists.get(key) ?? new Set(names.split(' '))
  lists.set(key, list)
  return list
}

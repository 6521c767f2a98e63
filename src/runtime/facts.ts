/** What the runtime has to know of a service; written by the generator, and as small as it can be. */
export interface Facts {
  /** How a single key stands in a URL: `/users/1`, or `/users(1)` if not given. */
  readonly keys?: 'segment' | 'parentheses'
  /** How a bound operation stands in a URL: `microsoft.graph.delta` if not given, or `delta`. */
  readonly operations?: 'qualified' | 'unqualified'
  /** Namespace of bound operations that `namespaces` does not list. */
  readonly namespace: string
  /**
   * Other namespaces with their bound operations, separated by spaces; `topW*` is a beginning that no other operation has. Where operations of one name stand in several namespaces, the
   * segments after which this one does: `assign@users@groups`.
   */
  readonly namespaces?: Readonly<Record<string, string>>
  /** Names of operation imports, separated by spaces; these are never qualified. */
  readonly imports?: string
  /** Names of sets and collections with composite or alternate keys; `appId=` is a part that such a key alone has. */
  readonly named?: string
  /**
   * Literal types by the names of members and parameters that have them; names are separated by spaces, `*Time` is an ending and `period*` a beginning. `Bare` is
   * every type that the shape of its values tells: Guid, DateTimeOffset, TimeOfDay and Duration. `code@orders@lines` is a member or a parameter that has the type only behind one of
   * these names.
   */
  readonly literals?: Readonly<Record<string, string>>
  /** Names of stream properties, or beginnings that nothing else has. */
  readonly streams?: string
  /** The service has a member that is called `then`. */
  readonly then?: boolean
}

/** The namespace of a bound operation, called after that segment. */
export function namespaceOf({ namespace, namespaces }: Facts, name: string, previous: string): string {
  return keyOf(namespaces, name, previous) ?? namespace
}

/** Whether a list of names has that name. */
export function lists(names: string | undefined, name: string): boolean {
  return keyOf({ names }, name) !== undefined
}

/** The literal type of a member or parameter of what was named before, where that tells. */
export function literalTypeOf({ literals }: Facts, name: string, previous?: string): string | undefined {
  return keyOf(literals, name, previous)
}

/** The key of the list that has the name; a name with a place tells more than one without, and that more than its beginning or ending. */
function keyOf(lists: Readonly<Record<string, string | undefined>> = {}, name: string, previous = '') {
  let whole: string | undefined
  let found: string | undefined
  for (const [key, list] of Object.entries(lists)) {
    for (const word of list?.split(' ') ?? []) {
      const [pattern = '', ...after] = word.split('@')
      const [start = '', end] = pattern.split('*')
      if (after.length && !after.includes(previous)) continue
      if (pattern === name) {
        if (after.length) return key
        whole ??= key
      }
      if (end !== undefined && name.startsWith(start) && name.endsWith(end)) found ??= key
    }
  }
  return whole ?? found
}

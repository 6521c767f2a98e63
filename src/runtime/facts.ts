/** Names by what they stand for, separated by `|`; a comma is `*|`. */
type Lists = Readonly<Record<string, string>>

/** What the runtime has to know of a service; written by the generator, and as small as it can be. */
export interface Facts {
  /** How a single key stands in a URL: `/users/1`, or `/users(1)` if not given. */
  readonly keys?: 'segment' | 'parentheses' | undefined
  /** How a bound operation stands in a URL: `microsoft.graph.delta` if not given, or `delta`. */
  readonly operations?: 'qualified' | 'unqualified' | undefined
  /** Namespace of bound operations that `namespaces` does not list. */
  readonly namespace: string
  /**
   * Other namespaces with their bound operations; `topW*` is a beginning that no other operation has. Where operations of one name stand in several namespaces, with the
   * segments after which this one does: `assign@users|assign@groups`.
   */
  readonly namespaces?: Lists
  /** Names of operation imports; these are never qualified. */
  readonly imports?: string
  /** Names of sets and collections with composite or alternate keys; `appId=` is a part that such a key alone has. */
  readonly named?: string
  /**
   * Names of members and parameters by their literal type; `*Time` is an ending and `period*` a beginning. `Bare` is every type that the shape of its values tells: Guid,
   * DateTimeOffset, TimeOfDay and Duration, and keys and parameters of Int64 and Decimal; `binary'`, or an enum's name with a quotation mark, stands before the text.
   */
  readonly literals?: Lists
  /** Names of which `literals` says another type; `code@orders` is one that has the type only behind that name. */
  readonly exceptions?: Lists
  /** Names of stream properties and of actions that answer with a stream, or beginnings that nothing else has; `photo@presenter` is one behind that name alone. */
  readonly streams?: string
  /** The service has a member that is called `then`. */
  readonly then?: boolean
}

/** The namespace of a bound operation, called after that segment. */
export function namespaceOf({ namespace, namespaces }: Facts, name: string, previous: string): string {
  return keyOf(namespaces, name, previous) ?? namespace
}

/** The literal type of a member or parameter of what was named before, where that tells. */
export function literalTypeOf({ exceptions, literals }: Facts, name: string, previous?: string): string | undefined {
  return keyOf(exceptions, name, previous) ?? keyOf(literals, name, previous)
}

function keyOf(all: Lists = {}, name: string, previous?: string): string | undefined {
  return Object.keys(all).find((key) => lists(all[key], name, previous))
}

/** Whether a list has that name, behind the previous one. */
export function lists(words = '@', name: string, previous = ''): boolean {
  return RegExp(`^(${words.replaceAll(',', '*|').replaceAll('*', '[^@]*')})@`).test(`${name}@${previous}@`)
}

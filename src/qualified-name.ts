/** What stands before the last dot: the namespace of a qualified name; empty where there is none. */
export function namespaceOf(name: string): string {
  return name.slice(0, Math.max(0, name.lastIndexOf('.')))
}

/** What stands behind the last dot: the name within its namespace. */
export function shortNameOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1)
}

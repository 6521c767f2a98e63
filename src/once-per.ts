/**
 * The answer for an object, found once and kept as long as the object is: in `watch`, most of what a run looks at are the very objects of the run
 * before.
 */
export function oncePer<K extends object, V>(answer: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found !== undefined) return found.value
    const value = answer(key)
    known.set(key, { value })
    return value
  }
}

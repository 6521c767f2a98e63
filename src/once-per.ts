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

/** The same for an object and what it belongs to: a type in its graph. */
export function oncePerPair<K extends object, W extends object, V>(
  answer: (key: K, whole: W) => V,
): (key: K, whole: W) => V {
  const within = oncePer((whole: W) => oncePer((key: K) => answer(key, whole)))
  return (key, whole) => within(whole)(key)
}

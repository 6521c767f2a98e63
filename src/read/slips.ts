/** Insertions, deletions, replacements and swaps of neighbours between two names, up to 3. */
export function slips(a: string, b: string): number {
  return [0, 1, 2].find((limit) => within(a.toLowerCase(), b.toLowerCase(), limit)) ?? 3
}

function within(a: string, b: string, limit: number): boolean {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  if (at === a.length && at === b.length) return true
  if (limit === 0) return false
  const [x, y] = [a.slice(at), b.slice(at)]
  return (
    within(x.slice(1), y, limit - 1) ||
    within(x, y.slice(1), limit - 1) ||
    within(x.slice(1), y.slice(1), limit - 1) ||
    (x[0] === y[1] && x[1] === y[0] && within(x.slice(2), y.slice(2), limit - 1))
  )
}

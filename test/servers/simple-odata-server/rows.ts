type Row = Record<string, unknown>
type Filter = Readonly<Record<string, unknown>>

const comparisons: Readonly<Record<string, (left: never, right: never) => boolean>> = {
  $gt: (left, right) => left > right,
  $gte: (left, right) => left >= right,
  $lt: (left, right) => left < right,
  $lte: (left, right) => left <= right,
  $ne: (left, right) => left !== right,
}

/** Rows that are asked for as MongoDB is, which is what the server makes of `$filter`. */
export function rows() {
  let all: Row[] = []
  const found = (filter: Filter, sort: Readonly<Record<string, 1 | -1>> = {}) =>
    all.filter((row) => matches(row, filter)).toSorted((a, b) => order(a, b, Object.entries(sort)))
  return {
    found,
    insert(row: Row) {
      const made = { _id: `new ${all.length}`, ...row }
      all.push(made)
      return made
    },
    change: (filter: Filter, change: Row) => found(filter).map((row) => Object.assign(row, change)).length,
    remove(filter: Filter) {
      all = all.filter((row) => !matches(row, filter))
    },
  }
}

function matches(row: Row, filter: Filter): boolean {
  return Object.entries(filter).every(([name, wanted]) => {
    if (name === '$or') return (wanted as readonly Filter[]).some((each) => matches(row, each))
    if (name === '$and') return (wanted as readonly Filter[]).every((each) => matches(row, each))
    const held = row[name]
    if (typeof wanted !== 'object' || wanted === null) return held === wanted
    if (!Object.keys(wanted).some((key) => key.startsWith('$'))) return matches(Object(held), wanted as Filter)
    return Object.entries(wanted).every(([operator, value]) => comparisons[operator]?.(held as never, value as never))
  })
}

function order(a: Row, b: Row, by: readonly (readonly [name: string, direction: 1 | -1])[]): number {
  for (const [name, direction] of by) {
    const [left, right] = [String(a[name]), String(b[name])]
    if (left !== right) return left < right ? -direction : direction
  }
  return 0
}

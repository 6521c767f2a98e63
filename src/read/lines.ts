import type { Origin, Source } from './source.js'

/** Gives the place of an offset: the lines are found once, each question is a binary search. */
export function createLines(source: Source): (offset: number) => Origin {
  const starts = [0]
  for (let at = source.text.indexOf('\n'); at !== -1; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return { file: source.path, line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}

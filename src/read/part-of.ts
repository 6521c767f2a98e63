import type { Origin } from './source.js'

/** Where an attribute stands: at its own line, or with what has it. */
export function partOf(origin: Origin, attribute: string): Origin {
  const place = origin.parts?.[attribute]
  return place === undefined ? origin : { file: origin.file, ...place }
}

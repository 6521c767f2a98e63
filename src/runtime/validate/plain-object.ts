/** Whether a value may stand for a JSON object: no array, and of no class that keeps its content elsewhere (`Date`, `Map`). */
export function isPlainObject(value: unknown): value is object {
  return value?.constructor === Object || describe(value) === 'Object'
}

/** What a value is, in words: text in quotes, what else is no object as it is written, an object by its kind. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return `"${value.slice(0, 60)}"`
  return Object(value) === value ? Object.prototype.toString.call(value).slice(8, -1) : String(value)
}

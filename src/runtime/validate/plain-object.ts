/** Whether a value may stand for a JSON object: no array, and of no class that keeps its content elsewhere (`Date`, `Map`). */
export function isPlainObject(value: unknown): value is object {
  return value?.constructor === Object || Object.prototype.toString.call(value) === '[object Object]'
}

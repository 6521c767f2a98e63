/** JSON as Prettier lays it out in 120 columns: lists without objects on one line where they fit. */
export function jsonText(value: unknown, indent = '', before = 0): string {
  const deeper = `${indent}  `
  if (Array.isArray(value)) {
    const flat = flatText(value)
    if (isFlat(value) && indent.length + before + flat.length < 120) return flat
    return `[\n${value.map((item) => deeper + jsonText(item, deeper)).join(',\n')}\n${indent}]`
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const lines = Object.entries(value).flatMap(([name, member]) => {
    const key = `${JSON.stringify(name)}: `
    return member === undefined ? [] : [deeper + key + jsonText(member, deeper, key.length)]
  })
  return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n${indent}}`
}

function flatText(value: unknown): string {
  return Array.isArray(value) ? `[${value.map(flatText).join(', ')}]` : JSON.stringify(value)
}

/** Several lists of several items have a line each. */
function isFlat(value: readonly unknown[]): boolean {
  if (value.length > 1 && value.every((item) => Array.isArray(item) && item.length > 1)) return false
  return value.every((item) => (Array.isArray(item) ? isFlat(item) : typeof item !== 'object'))
}

/** Attributes that hold where nothing is said. */
const trueByDefault: ReadonlySet<string> = new Set(['Nullable', 'IncludeInServiceDocument', 'Unicode'])

/** What a truth value says; undefined where there is none. One that is written wrongly has its finding, and is read as what was most likely meant. */
export function truthOf(attribute: string, text: string | undefined): boolean | undefined {
  if (text === undefined) return undefined
  if (/^\s*(?:true|1|yes)\s*$/i.test(text)) return true
  if (/^\s*(?:false|0|no)\s*$/i.test(text)) return false
  // Whoever writes it wants another than the default.
  return !trueByDefault.has(attribute)
}

/** Text that stands for a value: `String`, `Int32 value`, `{id}`, `display-name-value`, `base64…`, `...`, `a | b`. */
export function stands(value: unknown): boolean {
  return typeof value === 'string' && isPlaceholder(value)
}

/** A name or a text that stands for another. */
export function isPlaceholder(text: string): boolean {
  return (
    isTemplate(text) ||
    / \| |[ -]values?$|^base64/i.test(text) ||
    /^(?:#?microsoft\.graph\.|edm\.)?(?:string|boolean|bool|int(?:eger)?(?:16|32|64)?|number|double|single|float|decimal|guid|binary|byte|bytes|date|datetime|datetimeoffset|timestamp|time|timeofday|duration|stream|object|json|enum|url)\b[ (\w)]*$/i.test(
      text,
    )
  )
}

/** What a writer left open. */
export function isTemplate(text: string): boolean {
  return text === '' || /\.\.\.|…|[{}<>]|^@odata\./.test(text)
}

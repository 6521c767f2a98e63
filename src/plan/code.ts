declare const brand: unique symbol

/** Finished TypeScript text. Only this module makes it, so that text from a document cannot reach a file by accident. */
export type Code = string & { readonly [brand]: true }

/** Joins our own literal text with pieces that are `Code` already. */
export function code(parts: TemplateStringsArray, ...values: readonly Code[]): Code {
  let text = parts[0] ?? ''
  for (let index = 0; index < values.length; index += 1) text += (values[index] ?? '') + (parts[index + 1] ?? '')
  return text as Code
}

/** A single-quoted string literal, as Prettier writes it. */
export function stringLiteral(text: string): Code {
  if (/^[\w .#@$/:*=-]*$/.test(text)) return `'${text}'` as Code
  const body = JSON.stringify(text).slice(1, -1).replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
  const single = body.replaceAll('\\"', '"').replaceAll("'", "\\'")
  const double = text.split('"').length < text.split("'").length
  return (double ? `"${body}"` : `'${single}'`) as Code
}

/** Names between backticks, as many to a line as 116 columns hold. */
export function wordLines(words: readonly string[]): readonly Code[] {
  const lines: string[] = []
  for (const word of words) {
    const escaped = [...word].map((unit) => (/[\w]/.test(unit) ? unit : unitEscapes(unit))).join('')
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + escaped.length > 116) lines.push(escaped)
    else lines[lines.length - 1] = `${last} ${escaped}`
  }
  return lines as string[] as Code[]
}

function unitEscapes(text: string): string {
  return text
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

/**
 * A member name: bare where it is an identifier of ASCII, since compilers differ in the letters that they know, else quoted; `__proto__` is computed, as it
 * would set the prototype of an object.
 */
export function propertyKey(name: string): Code {
  if (name === '__proto__') return "['__proto__']" as Code
  return /^[A-Za-z_$][\w$]*$/.test(name) ? (name as Code) : stringLiteral(name)
}

/** An identifier that was decided in `names`; a bug where it is none. */
export function identifier(name: string): Code {
  if (!isIdentifierName(name)) throw new TypeError(`\`${name}\` is not an identifier`)
  return name as Code
}

/** A name in an import: `type A as B`. */
export function importClause(name: string, local: string, type: boolean): Code {
  const clause = name === local ? identifier(name) : `${identifier(name)} as ${identifier(local)}`
  return (type ? `type ${clause}` : clause) as Code
}

/** Text of one line inside a doc comment: no line breaks, no end of comment, no stray tag. */
export function docLine(text: string): Code {
  if (/^[\w .,;:'"()-]*$/.test(text)) return text.trim() as Code
  return text
    .replaceAll(/[\r\n\u2028\u2029\p{Cc}]+/gu, ' ')
    .replaceAll('*/', '*\\/')
    .replaceAll(/(^|[\s{])@(?=\w)/g, '$1\\@')
    .trim() as Code
}

/** Joins finished pieces. */
export function joinCode(parts: readonly Code[], separator: ' | ' | ', ' | ' & ' | '; ' | ' || ' | '\n'): Code {
  return (parts.length === 1 ? parts[0] : parts.join(separator)) as Code
}

/** A number that JSON can hold, a boolean, or `null`. */
export function jsonLiteral(value: number | boolean | null): Code {
  return JSON.stringify(value) as Code
}

/** A whole number as a literal. */
export function integerLiteral(value: number): Code {
  return String(Math.trunc(value)) as Code
}

function isIdentifierName(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name) || /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u.test(name)
}

const introduction =
  /\b(?:possible|allowed|supported|valid|accepted|property) (?:string )?values?(?: (?:for|of) [^.:|`]{1,60}?(?=:| (?:are|is|include|can)\b))?(?: (are|include|is|can be))?(?: (?:one of )?(?:the )?following)?\s*:?\s*|\b(?:is|are|be) one of(?: the following)?(?: values?)?:? ?(?=`)|(?:(?:^|[.>]\s+)|\b(?:is|are|be) )either (?=`[^`]+`(?:, `[^`]+`)*,? or `)|\bone of(?: the following)?(?: (?:valid )?(?:string )?values?)?: ?(?=[`\ue000])|\bfollowing values are (?:supported|allowed|possible|valid)\b[.:]?[^`\ue000]{0,40}(?=[`\ue000])/gi

/** The header brings members that older clients do not know; the wordings differ, and the link may be broken. */
const withHeader =
  /include ?- ?unknown ?- ?enum ?- ?members\b[^:]{0,200}?evolvable enum(?:[\])}]{0,2}\([^)]{0,300}\))?[^:]{0,80}?:(.*)$/is

const word = `(?:"[^"\`.]{1,60}"|'[^'\`.]{1,60}'|[A-Za-z0-9][\\w-]*)`

/** `Unknown, Empty or "Other"`, up to the end of the sentence. */
const plainList = new RegExp(`^${word}(?:(?:\\s*,\\s*(?:and |or )?|\\s+(?:and|or)\\s+)${word}){1,60}(?=\\s*(?:\\.|$))`)

/** An item of a list that begins with the value. */
const item = /^\s*`([^`\s]+)`/

/** What a description lists as values of a member. */
export interface ListedValues {
  readonly all: readonly string[]
  /** Those that need `Prefer: include-unknown-enum-members`. */
  readonly newer: readonly string[]
  /** False for "Possible values include", "and so on", and lists with prose between the values. */
  readonly exhaustive: boolean
  /** `null` is listed among them: there may be none. */
  readonly nothing: boolean
}

/** Reads "Possible values are: `a`, `b`." and the values behind the evolvable-enum header. */
export function readValues(text: string): ListedValues {
  if (!/values?\b|enum ?- ?members|one of\b|either\b/i.test(text))
    return { all: [], newer: [], exhaustive: false, nothing: false }
  const { values, exhaustive } = listedIn(text)
  const newer = spansIn(listAt(withHeader.exec(text)?.[1]?.trimStart() ?? ''))
  const all = [...new Set([...values, ...newer])].filter((value) => value !== 'null')
  return { all, newer, exhaustive, nothing: values.includes('null') }
}

function listedIn(text: string): { readonly values: readonly string[]; readonly exhaustive: boolean } {
  for (const match of text.matchAll(introduction)) {
    if (isNegated(text.slice(0, match.index))) continue
    const rest = text.slice(match.index + match[0].length)
    const closed = !/^include$/i.test(match[1] ?? '')
    if (/^[`\ue000]/.test(rest)) {
      const items = rest.startsWith('\ue000') ? rest.split('\ue000').slice(1) : []
      const named = items.flatMap((text) => item.exec(text)?.[1] ?? [])
      if (named.length > 1 && named.length === items.length) return { values: named, exhaustive: closed }
      const list = items.length > 0 ? rest : listAt(rest)
      const values = spansIn(list)
      if (values.length > 0) return { values, exhaustive: closed && onlyValues(list) }
    }
    const plain = plainList.exec(rest)?.[0]
    if (plain !== undefined) return { values: wordsIn(plain), exhaustive: closed }
  }
  return { values: [], exhaustive: false }
}

/** "Cannot be one of the following": the sentence that leads to a list says what is none. */
function isNegated(before: string): boolean {
  return /\b(?:not|cannot|never|except)\b|n[’']t\b/i.test(before.slice(before.lastIndexOf('. ') + 1))
}

/** Up to the end of the sentence; a full stop within a code span does not end it. */
function listAt(text: string): string {
  return /^(?:`[^`]*`|[^`.]|\.(?!\s|$))*/.exec(text)?.[0] ?? ''
}

function onlyValues(list: string): boolean {
  return /^(?:\s|,|;|\||`\s*[^`\s]+\s*`|\b(?:and|or)\b|\([^()`]*\))*$/i.test(list)
}

function spansIn(text: string): readonly string[] {
  const spans = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]?.trim() ?? '')
  return [...new Set(spans)].filter((value) => value !== '' && !/^[$?]|[=\s]|^Prefer$/.test(value))
}

function wordsIn(list: string): readonly string[] {
  const words = [...list.matchAll(/"([^"]+)"|'([^']+)'|([\w-]+)/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
  return [...new Set(words.filter((word) => word !== 'and' && word !== 'or'))]
}

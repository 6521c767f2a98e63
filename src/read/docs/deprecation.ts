import type { Inline } from './markup.js'
import type { Paragraph } from './prose.js'
import type { Deprecation } from './types.js'

/** What the title or the paragraphs before the first section say of the page's own subject: "This API is deprecated and will stop returning data on …". */
export function deprecationOfPage(
  title: string,
  intro: readonly Paragraph[],
  summary: string,
  markup: (piece: string) => Inline,
): Deprecation | undefined {
  for (const { lines } of intro) {
    if (!lines.some((line) => /deprecated|retired|removed|stop/i.test(line))) continue
    const said = markup(lines.map((line) => line.replace(/^\s*>\s?(?:\[!\w+\])?/, '')).join(' ')).text
    const sentence = deprecationIn(said, undefined)
    if (sentence !== undefined && isAboutPage(sentence, title)) return { text: sentence, retired: retirementIn(said) }
  }
  return /\(deprecated\)/i.test(title) ? { text: summary, retired: undefined } : undefined
}

/** Words of a title that tell what kind of page it is. */
const kinds =
  /\b(?:resource|complex|entity|type|enum(?:eration)?|facet|values?|list|get|create|update|delete|remove)\b/gi

/** "This resource", "The **alert** resource", or no subject at all; never "The `x` property". */
function isAboutPage(sentence: string, title: string): boolean {
  const words = title.replaceAll(kinds, '').toLowerCase().split(/\W+/)
  const subject = /^(.*?)\b(?:is|are|was|will|has|have|being|deprecated)\b/i.exec(sentence)?.[1] ?? ''
  if (/\bpropert(?:y|ies)\b|\bparameters?\b|\bmembers?\b|\bvalues?\b/i.test(subject)) return false
  return (
    /^\W*$/.test(subject) ||
    /^\W*(?:(?:caution|note|important|warning)\W*)?(?:this|these)\b/i.test(subject) ||
    words.some((word) => word.length > 3 && subject.toLowerCase().includes(word.replace(/s$/, '')))
  )
}

/**
 * The sentence that says so, or all that is said where the remark behind the name does; a value that is called `deprecated`, or that is itself
 * deprecated, says nothing.
 */
export function deprecationIn(
  said: string,
  remark: string | undefined,
  values: readonly string[] = [],
): string | undefined {
  const sentence =
    /(?:^|[.;:([>]\s*|\b(?:is|are|was|be|been|being|now)\s+)(?:now\s+)?\**deprecated\b(?!`)/i.exec(said) ??
    /\b(?:will|has|have) (?:stop(?:ped)?|cease[sd]?) (?:returning|being|to return)\b|\bwill be (?:removed|retired)\b|\b(?:property|parameter|field|it) is (?:now )?obsolete\b/i.exec(
      said,
    )
  if (sentence === null) return remark !== undefined && /deprecated/i.test(remark) ? said : undefined
  const start = said.lastIndexOf('. ', sentence.index + 1)
  const rest = said.slice(start < 0 ? 0 : start + 2)
  // A word alone leaves the advice to what follows.
  const alone = /^\W*deprecated\W+/i.exec(rest)?.[0].length ?? 0
  const end = rest.slice(alone).search(/\.(?=\s|$)/)
  const stated = (end < 0 ? rest : rest.slice(0, alone + end + 1)).trim()
  return isAboutValue(stated, values) ? undefined : stated
}

/** "The `a` enumeration member is deprecated", "`a` will be removed" of one of the values. */
function isAboutValue(sentence: string, values: readonly string[]): boolean {
  const [, before = '', value = '', behind = ''] =
    /^(\W*(?:[a-z]+ ){0,3})`([^`]+)`( ?(?:[a-z]+ ){0,3})/i.exec(sentence) ?? []
  return value !== '' && (values.includes(value) || /\b(?:members?|values?|options?)\b/i.test(`${before} ${behind}`))
}

const months = 'january february march april may june july august september october november december'.split(' ')
const monthPattern = months.map((month) => `${month.slice(0, 3)}(?:${month.slice(3)})?`).join('|')
const americanDate = new RegExp(`\\b(${monthPattern})\\.?\\s+(?:(\\d{1,2})(?:st|nd|rd|th)?,?\\s+)?(\\d{4})\\b`, 'i')
const europeanDate = new RegExp(`\\b(\\d{1,2})\\s+(${monthPattern})\\s+(\\d{4})\\b`, 'i')

/** When something stops: `May 8, 2024`, `8 May 2024`, `July 2019` or `2024-05-08` in the form of ISO 8601. */
export function retirementIn(said: string): string | undefined {
  const plain = /\b(\d{4}-(?:0[1-9]|1[0-2])-\d{2})\b/.exec(said)?.[1]
  if (plain !== undefined) return plain
  const european = europeanDate.exec(said)
  if (european !== null) return isoDate(european[3], european[2], european[1])
  const american = americanDate.exec(said)
  return american === null ? undefined : isoDate(american[3], american[1], american[2])
}

function isoDate(year = '', month = '', day?: string | undefined): string {
  const number = months.findIndex((name) => name.startsWith(month.toLowerCase().slice(0, 3))) + 1
  return [year, String(number), ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
}

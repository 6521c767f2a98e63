import type { Paragraph, Place } from './prose.js'
import { codeOfReason, reasonOf } from './status-codes.js'
import type { Answer, Example } from './types.js'

/** A code and what stands behind it, in a sentence that is about answers. */
const code =
  /(?<!\b(?:Microsoft|Office))(?:^|[\s`*(])(?:HTTP\s+)?(\d{2,5})(?=[ `*,.;)]|$)(?=\s*[A-Z`*]|.{0,40}\b(?:response|code|status)\b)(?: ([A-Z][A-Za-z -]{0,40}))?/g

/** Status codes that the sections about answers state. A number of another length is one where the reason behind it says so: `2004 No Content`. */
export function answersOf(
  prose: readonly { readonly block: Paragraph; readonly section: string }[],
  place: Place,
): readonly Answer[] {
  return prose
    .filter(({ section }) => /^(response|error responses)/.test(section))
    .flatMap(({ block }) =>
      block.lines.flatMap((line, index) =>
        [...line.slice(0, 5000).matchAll(code)].flatMap((match): readonly Answer[] => {
          const { 1: digits = '', 2: reason } = match
          const spelt = reason?.trim()
          const isCode = /^[1-5]\d\d$/.test(digits)
          if (!isCode && (spelt === undefined || (digits.length !== 3 && codeOfReason(spelt) === undefined))) return []
          const column = match.index + match[0].indexOf(digits)
          return [{ code: Number(digits), reason: spelt, origin: place(block.line + index, column) }]
        }),
      ),
    )
}

/** Codes of HTTP that a page states or shows; sorted. */
export function statusesOf(answers: readonly Answer[], examples: readonly Example[]): readonly number[] {
  const shown = examples.flatMap(({ status }) => (status === undefined ? [] : [status]))
  const codes = [...answers.map(({ code }) => code), ...shown].filter((code) => reasonOf(code) !== undefined)
  return [...new Set(codes)].sort((a, b) => a - b)
}

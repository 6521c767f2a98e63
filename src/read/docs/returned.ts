import type { Paragraph, Place } from './prose.js'
import type { Page } from './types.js'

/** "A collection of [message](…) objects", "the updated **calendar** object": the first type that a sentence names. */
const named =
  /(?:\b(collection|list|array) of\s+|\b(an?|the|one|new|updated|created|requested|existing)\s+)(?:(?:the|an?|new|updated|created|requested|existing|all|zero or more)\s+){0,3}(?:\[([^\][]{1,100})\]\(([^()\s]{1,300})\)|\*\*([\w.]+)\*\*|`([\w.]+)`)(?:\s+(objects?|collections?|resources?|entity|entities|instance)\b)?(\s+collections?\b)?/i

/** Types that the sentences of a response section say are answered; those about headers are not. */
export function returnedIn(
  prose: readonly { readonly block: Paragraph; readonly section: string }[],
  place: Place,
): Page['returned'] {
  return prose
    .filter(({ section }) => /^response/.test(section))
    .flatMap(({ block }) =>
      block.lines.flatMap((line, index) => {
        if (line.length > 5000 || !/\breturns?\b|response body/i.test(line)) return []
        let from = 0
        return line.split(/(?<=\.)\s+/).flatMap((sentence) => {
          const at = line.indexOf(sentence, from)
          from = at + sentence.length
          if (!/\breturns?\b|response body/i.test(sentence) || /header/i.test(sentence)) return []
          const match = named.exec(sentence)
          if (match === null) return []
          const [whole, listed, article, text, link, bold, code, noun, plural] = match
          const name = (text ?? bold ?? code ?? '').replaceAll(/[*`\s]/g, '')
          const many = listed !== undefined || plural !== undefined || /^collection/i.test(noun ?? '')
          const one = /^(?:an?|one)$/i.test(article ?? '') && /^(?:object|resource|entity|instance)$/i.test(noun ?? '')
          // Without such a word it may be anything that the sentence is about.
          if (!many && noun === undefined) return []
          const written = text === undefined ? (bold ?? code ?? '') : text
          const column = at + match.index + whole.indexOf(written)
          return [
            {
              name,
              link,
              collection: many ? true : one ? false : undefined,
              origin: place(block.line + index, column),
            },
          ]
        })
      }),
    )
}

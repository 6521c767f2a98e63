import { finding } from './finding.js'

/** Findings of annotations (`<!-- { "blockType": … } -->`) that do not fit the page or the metadata, by code. */
export const docsAnnotationFindings = {
  'docs/annotation-fact': finding<{ type: string; fact: string; written: string; declared: string | undefined }>({
    severity: 'warning',
    explanation: "What the annotation of a resource's JSON says of the type differs from the metadata.",
    message: ({ type, fact, written, declared }) =>
      declared === undefined
        ? `The annotation gives \`${fact}\` as \`${written}\`, which does not hold for \`${type}\`; remove it.`
        : `The annotation gives \`${fact}\` as \`${written}\`, but for \`${type}\` it is \`${declared}\`; correct it.`,
  }),
  'docs/annotation-type': finding<{ name: string; blockType: string }>({
    severity: 'warning',
    explanation: 'The `@odata.type` of an annotation names a type that no document declares.',
    message: ({ name, blockType }) =>
      `No document declares \`${name}\`, which this annotation of a ${blockType} names; correct its \`@odata.type\`.`,
  }),
  'docs/stated-fact': finding<{ type: string; fact: 'abstract' | 'open' }>({
    severity: 'warning',
    explanation: 'The prose of a page says of its type that it is abstract or open, while the metadata does not.',
    message: ({ type, fact }) =>
      `The page says that \`${type}\` is ${fact}, but the metadata does not; correct the sentence, or the metadata by an overlay.`,
  }),
  'docs/answer-type': finding<{ request: string; written: string; declared: string }>({
    severity: 'warning',
    explanation: 'The annotation of an answer names another type than its request gives, or one for many.',
    message: ({ request, written, declared }) =>
      `The annotation of this answer says \`${written}\`, but \`${request}\` gives \`${declared}\`; correct its \`@odata.type\` or \`isCollection\`.`,
  }),
  'docs/method-type': finding<{ written: string; declared: string }>({
    severity: 'warning',
    explanation: 'A table of methods names another type than the requests on the page of the method give.',
    message: ({ written, declared }) =>
      `The table says that \`${written}\` is returned, but the request of the method gives \`${declared}\`; correct the cell, or the link.`,
  }),
  'docs/returned-type': finding<{ written: string; declared: string }>({
    severity: 'warning',
    explanation:
      'The prose of a section about the response names another type than the requests of the page give, or one for many.',
    message: ({ written, declared }) =>
      `The page says that \`${written}\` is returned, but its request gives \`${declared}\`; correct the sentence.`,
  }),
  'docs/title-type': finding<{ titled: string; annotated: string }>({
    severity: 'error',
    explanation:
      "The title of a page names another type than the annotation of the resource's JSON, so that its tables may be about either.",
    message: ({ titled, annotated }) =>
      `The title names \`${titled}\`, but the annotation \`${annotated}\`, which the page is taken to be about; correct one of both.`,
  }),
  'docs/example-annotation': finding<{ count: number }>({
    severity: 'warning',
    explanation: 'An example request or response has no annotation with a `blockType`, which other tools pair them by.',
    message: ({ count }) =>
      `${count === 1 ? 'An example' : `${count} examples`} of the page, from here on, ${count === 1 ? 'has' : 'have'} no annotation; add \`<!-- { "blockType": "request" } -->\` or \`"response"\` before it.`,
    subject: () => 'examples',
  }),
}

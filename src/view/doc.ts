import { deprecationIn } from '../graph/deprecation.js'
import type { Doc } from '../graph/doc-types.js'
import type { Annotation } from '../graph/types.js'
import { type Code, code, docLine } from '../plan/code.js'

/** A doc comment: one line, or several. */
export interface DocView {
  readonly single: Code | undefined
  readonly lines: readonly Code[]
}

/** What stands beside a description: sentences after it, a tag that points at the page, columns that are there; `readOnly: false` where it may be written nonetheless; a default where the docs name none, `false` where there is none, whatever they say. */
export interface DocParts {
  readonly more?: readonly Code[]
  readonly see?: Code | undefined
  readonly width?: number
  readonly readOnly?: boolean | undefined
  readonly defaultValue?: string | false | undefined
}

/** Undefined where nothing is said. Description from the docs, else from the metadata; then what tags say. */
export function docView(
  doc: Doc | undefined,
  annotations: readonly Annotation[],
  { more = [], see, width = 120, readOnly = doc?.readOnly, ...stated }: DocParts = {},
): DocView | undefined {
  const defaultValue = stated.defaultValue !== false && (doc?.defaultValue ?? stated.defaultValue)
  if (!doc && annotations.length === 0 && more.length === 0 && !see && !defaultValue) return undefined
  const text = doc?.text || textOf(annotations, 'Description') || textOf(annotations, 'LongDescription') || ''
  const deprecated = doc?.deprecated ?? deprecationIn(annotations)
  const lines = [
    // A description that only says what it is to be replaced by stands in the tag.
    ...(text === deprecated ? '' : text)
      .split('\n')
      .map(docLine)
      .filter((line) => line !== ''),
    ...more,
    ...(readOnly ? [code`@readonly`] : []),
    ...(!defaultValue ? [] : [code`@defaultValue ${docLine(defaultValue)}`]),
    ...(deprecated === undefined ? [] : [deprecatedTag(deprecated)]),
    ...(see === undefined ? [] : [see]),
  ]
  if (lines.length === 0) return undefined
  const [single] = lines
  return lines.length === 1 && single !== undefined && single.length + 9 <= width
    ? { single, lines: [] }
    : { single: undefined, lines }
}

/** The tag says already that it is deprecated. */
function deprecatedTag(text: string): Code {
  const line = docLine(text.replace(/^\[?deprecated(?:\]| ?--|[:.,])\s+/i, ''))
  return line === '' ? code`@deprecated` : code`@deprecated ${line}`
}

function textOf(annotations: readonly Annotation[], term: string): string | undefined {
  const value = annotations.find((annotation) => annotation.term === `Org.OData.Core.V1.${term}`)?.value
  return value?.kind === 'string' ? value.value : undefined
}

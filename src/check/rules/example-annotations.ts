import type { Page } from '../../read/docs/types.js'
import type { CheckContext } from '../rule.js'

/** Requests and responses shown as examples carry an annotation, which other tools pair them by; one finding a page. */
export function exampleAnnotations({ described, report }: CheckContext): void {
  for (const { page } of described) {
    if (page.kind !== 'operation') continue
    const [first, ...others] = bareExamples(page)
    if (first !== undefined) report.add('docs/example-annotation', { count: others.length + 1 }, first.origin)
  }
}

/** An annotation belongs to the example that comes next. */
function bareExamples({ examples, annotations }: Page): Page['examples'] {
  const shown = examples.filter(({ kind }) => kind === 'request' || kind === 'response')
  return shown.filter(({ origin }, index) => {
    const before = shown[index - 1]?.origin.line ?? 0
    return !annotations.some(
      (annotation) =>
        annotation.blockType !== undefined && annotation.origin.line > before && annotation.origin.line < origin.line,
    )
  })
}

import { finding } from './finding.js'

/** Findings of reading pages, by code. */
export const docsFindings = {
  'docs/bad-annotation': finding<{ readable: boolean }>({
    severity: 'error',
    explanation: 'A comment with a `blockType` has to be JSON, since other tools read it as such.',
    message: ({ readable }) =>
      readable
        ? 'This annotation is not strict JSON, although its meaning could be guessed; correct its commas, quotes and line breaks.'
        : 'This annotation cannot be read as JSON and is passed over; correct it.',
  }),
  'docs/unclosed-fence': finding<object>({
    severity: 'error',
    explanation: 'A fence without its end takes what follows for code: headings, tables and other fences.',
    message: () => 'This fence is not closed before another one begins, or the page ends; close it.',
  }),
  'docs/unclosed-comment': finding<object>({
    severity: 'error',
    explanation: 'A comment without its end hides the rest of the page from every Markdown reader.',
    message: () => 'This comment is never closed, and a renderer hides what follows; add `-->`.',
  }),
}

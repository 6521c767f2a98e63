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
  'docs/front-matter': finding<{ reason: string }>({
    severity: 'error',
    explanation:
      'The front matter of a page is YAML between two lines of `---`; what is none, a publisher passes over or refuses.',
    message: ({ reason }) => `The front matter cannot be read: ${reason}; correct it.`,
  }),
  'docs/front-matter-key': finding<{ key: string }>({
    severity: 'warning',
    explanation: 'The front matter of a page lacks a key, or its value, that all pages have but for one in fifty.',
    message: ({ key }) => `Nearly all pages have \`${key}\` in their front matter, and this one has not; add it.`,
  }),
  'docs/doc-type': finding<{ written: string; usual: string }>({
    severity: 'warning',
    explanation: 'The `doc_type` of a page is another than that of nearly all pages about such a thing.',
    message: ({ written, usual }) =>
      `\`doc_type\` is \`${written}\`, but \`${usual}\` on other pages of this kind; correct it.`,
  }),
  'docs/title': finding<{ second: string | undefined }>({
    severity: 'error',
    explanation: 'A page has one heading of the first level, which says what it is about.',
    message: ({ second }) =>
      second === undefined
        ? 'The page has no title; begin it with a heading of the first level.'
        : `The page has a title already, and \`${second}\` is another; make it a heading of the second level.`,
  }),
  'docs/heading': finding<{ written: string; meant: string }>({
    severity: 'warning',
    explanation:
      'A heading is misspelt, or lacks the space before its words, so that other tools do not know the section that it begins. It is read as what is meant.',
    message: ({ written, meant }) => `The heading \`${written}\` is misspelt; write \`${meant}\`.`,
  }),
  'docs/torn-table': finding<{ part: 'rows' | 'separator' }>({
    severity: 'error',
    explanation:
      'A table needs a line of dashes below its header and no blank line between its rows: otherwise Markdown takes rows for text. They are read all the same.',
    message: ({ part }) =>
      part === 'rows'
        ? 'A blank line cuts these rows off from their table; remove it.'
        : 'This table has no line of dashes below its header; add `|:---|` with as many columns.',
  }),
  'docs/row-cells': finding<{ name: string }>({
    severity: 'error',
    explanation: 'A row of a table has a cell too few, since no pipe parts the name from the type.',
    message: ({ name }) => `No pipe stands between \`${name}\` and its type; add it.`,
  }),
  'docs/column': finding<{ written: string; meant: string }>({
    severity: 'warning',
    explanation:
      'The title of a column is misspelt, so that other tools do not know what it holds. It is read as what is meant.',
    message: ({ written, meant }) => `The column "${written}" is misspelt; write "${meant}".`,
  }),
}

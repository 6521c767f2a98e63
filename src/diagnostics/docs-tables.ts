import { finding } from './finding.js'

/** Findings of tables that say something twice, or something that cannot be, by code. */
export const docsTableFindings = {
  'docs/duplicate-row': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'Two rows of one table are about the same member, so that nobody knows which of them holds.',
    message: ({ name }) => `\`${name}\` has a row in this table already; merge both, or correct the name.`,
  }),
  'docs/html-table': finding<{ section: string }>({
    severity: 'warning',
    explanation: 'Tables in HTML are not read, so that nothing of what they say reaches the SDK.',
    message: ({ section }) =>
      `This table${section === '' ? '' : ` under "${section}"`} is written in HTML, which is not read; write it with pipes.`,
  }),
  'docs/default-value': finding<{ name: string; value: string; type: string }>({
    severity: 'warning',
    explanation: 'The default that a page states is no value of the type of the member.',
    message: ({ name, value, type }) =>
      `The default of \`${name}\` is documented as \`${value}\`, which is no value of \`${type}\`; correct it.`,
  }),
  'docs/documented-limit': finding<{ name: string; limit: string; written: number; declared: number }>({
    severity: 'warning',
    explanation:
      'A page states a bound that the metadata does not grant: `MaxLength`, or a term of the Validation vocabulary.',
    message: ({ name, limit, written, declared }) =>
      `The ${limit} of \`${name}\` is documented as ${written}, but the metadata says ${declared}; correct it.`,
  }),
  'docs/permission-kind': finding<{ written: string; meant: string }>({
    severity: 'warning',
    explanation:
      'A row of a permission table misspells for whom its permissions are, so that they are read wrongly or not at all.',
    message: ({ written, meant }) => `\`${written}\` is misspelt; write \`${meant}\`.`,
  }),
  'docs/permission-name': finding<{ written: string; meant: string; pages: number }>({
    severity: 'warning',
    explanation: 'A permission that a page or two name is but for one letter one that many pages name.',
    message: ({ written, meant, pages }) =>
      `\`${written}\` is named here alone, and \`${meant}\` on ${pages} pages; correct the name.`,
    subject: ({ written }) => written,
  }),
  'docs/permission-separator': finding<{ name: string }>({
    severity: 'warning',
    explanation:
      'Permissions of a cell are parted by commas, or by words such as "and"; without, nobody knows whether one is enough.',
    message: ({ name }) => `A comma is missing behind \`${name}\`; add it.`,
  }),
  'docs/missing-permissions': finding<{ kind: string }>({
    severity: 'warning',
    explanation: 'A page has no row for a kind of permissions that at least nine in ten pages have one for.',
    message: ({ kind }) => `The page says nothing of ${kind}; add a row, with "Not supported." where there are none.`,
  }),
  'docs/header-name': finding<{ written: string; meant: string; pages: number }>({
    severity: 'warning',
    explanation: 'A request header that a page or two name is but for one letter one that many pages name.',
    message: ({ written, meant, pages }) =>
      `\`${written}\` is named here alone, and \`${meant}\` on ${pages} pages; correct the name.`,
    subject: ({ written }) => written,
  }),
  'docs/linked-type': finding<{ name: string; linked: string }>({
    severity: 'warning',
    explanation: 'The link of a cell names one type, and leads to the page of another.',
    message: ({ name, linked }) =>
      `This link names \`${name}\`, but leads to the page of \`${linked}\`; correct its target.`,
  }),
}

import { finding } from './finding.js'

/** Findings about what a writer has still to fill in, by code. */
export const docsPlaceholderFindings = {
  'docs/placeholder-request': finding<{ text: string; found: boolean }>({
    severity: 'error',
    explanation:
      'The page still carries a placeholder instead of a request line; the metadata says which paths reach the type.',
    message: ({ text, found }) =>
      found
        ? `\`${text}\` is a placeholder; write the request line that the metadata gives.`
        : `\`${text}\` is a placeholder, and no path of the metadata reaches the type; remove the page or add a path.`,
  }),
  'docs/placeholder-permissions': finding<{ text: string }>({
    severity: 'error',
    explanation: 'The page still carries a placeholder instead of the permissions that the request needs.',
    message: ({ text }) =>
      `\`${text}\` is a placeholder; list the permissions from least to most privileged, or write "Not supported.".`,
  }),
  'docs/empty-permissions': finding<{ scheme: string }>({
    severity: 'error',
    explanation: 'A row of a permission table is empty, so that nobody knows whether the request is allowed.',
    message: ({ scheme }) =>
      `No permission is given for \`${scheme}\`; list them from least to most privileged, or write "Not supported.".`,
  }),
  'docs/unlisted-permissions': finding<{ section: string }>({
    severity: 'warning',
    explanation:
      'A section about permissions has no table of them, nor prose that says which are delegated and which of the application.',
    message: ({ section }) =>
      `"${section}" lists no permissions by their kind; add a table with a row for delegated and one for application permissions.`,
  }),
  'docs/placeholder-description': finding<{ text: string; name: string }>({
    severity: 'error',
    explanation: 'The page still carries a placeholder instead of a description.',
    message: ({ text, name }) => `\`${text}\` is a placeholder; describe \`${name}\` in a sentence.`,
  }),
  'docs/placeholder-type': finding<{ text: string }>({
    severity: 'error',
    explanation: 'The page still carries a placeholder instead of a type.',
    message: ({ text }) => `\`${text}\` is a placeholder; write the type that the metadata declares.`,
  }),
  'docs/placeholder': finding<{ text: string; field: string | undefined }>({
    severity: 'error',
    explanation: 'The page still carries a placeholder that its writer has to fill in.',
    message: ({ text, field }) =>
      field === undefined
        ? `\`${text}\` is a placeholder; replace it or remove it.`
        : `\`${text}\` is a placeholder; give \`${field}\` its value.`,
  }),
}

import { finding } from './finding.js'

/** Findings about the model as a whole, by code. */
export const graphFindings = {
  'graph/duplicate-type': finding<{ name: string }>({
    severity: 'error',
    explanation: 'A qualified name stands for one type (OData CSDL 4.01 §5); the first declaration is kept.',
    message: ({ name }) => `\`${name}\` is declared a second time, and this one is left out; rename or remove it.`,
  }),
  'graph/split-schema': finding<{ namespace: string; file: string }>({
    severity: 'info',
    explanation:
      'A schema does not span documents (OData CSDL XML 4.01 §5); parts of one that declare different things are read as one all the same.',
    message: ({ namespace, file }) =>
      `\`${namespace}\` is also declared in \`${file}\`, and both are read as one schema; other clients may refuse that.`,
  }),
  'graph/repeated-schema': finding<{ namespace: string; file: string; count: number }>({
    severity: 'error',
    explanation:
      'A schema is declared in one document (OData CSDL XML 4.01 §5). Where two documents declare most of it alike, such as two versions of a service, what is there a second time is left out.',
    message: ({ namespace, file, count }) =>
      `\`${namespace}\` is also declared in \`${file}\`, and ${count} names that both declare are left out here; give one of both files, or name them as services of their own.`,
  }),
  'graph/include-namespace': finding<{ namespace: string; uri: string }>({
    severity: 'warning',
    explanation: 'What a reference includes is declared in the document that it names (OData CSDL XML 4.01 §4.2).',
    message: ({ namespace, uri }) =>
      `\`${uri}\` declares no namespace \`${namespace}\`; correct the \`Namespace\` or the \`Uri\`.`,
  }),
  'graph/reference-not-given': finding<{ uri: string }>({
    severity: 'info',
    explanation:
      'A document refers to a file that is not among the metadata given; nothing is opened that is not given, so what it declares stays unknown.',
    message: ({ uri }) =>
      `\`${uri}\` is not among the files given, and its types stay unknown; add it to \`metadata\`.`,
  }),
}

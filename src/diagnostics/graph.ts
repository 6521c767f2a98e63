import { finding } from './finding.js'

/** Findings about the model as a whole, by code. */
export const graphFindings = {
  'graph/duplicate-type': finding<{ name: string }>({
    severity: 'error',
    explanation: 'A qualified name stands for one type (OData CSDL 4.01 §5); the first declaration is kept.',
    message: ({ name }) => `\`${name}\` is declared a second time, and this one is left out; rename or remove it.`,
  }),
}

import { finding } from './finding.js'

/** Findings of reading annotations in CSDL, by code. */
export const csdlAnnotationFindings = {
  'csdl/annotation-value': finding<{ attribute: string; value: string; expected: string }>({
    severity: 'warning',
    explanation:
      'The value of an annotation is written wrongly; clients take it as unknown (OData CSDL XML 4.01 §14), so it has no effect.',
    message: ({ attribute, value, expected }) =>
      `\`${attribute}\` of the annotation is \`${value}\`, but has to be ${expected}; correct it.`,
  }),
  'csdl/annotation-type': finding<{ found: string; type: string }>({
    severity: 'warning',
    explanation:
      'The value of an annotation is of another type than its term or property; clients take it as unknown (OData CSDL XML 4.01 §14).',
    message: ({ found, type }) => `The annotation is given ${found}, but has to be \`${type}\`; correct the value.`,
  }),
  'csdl/annotation-property': finding<{ type: string; property: string }>({
    severity: 'warning',
    explanation: 'A record of an annotation has the properties of its type (OData CSDL XML 4.01 §14.4.12).',
    message: ({ type, property }) => `\`${type}\` has no property \`${property}\`; correct its name, or remove it.`,
  }),
  'csdl/annotation-record': finding<{ type: string; missing: readonly string[] }>({
    severity: 'warning',
    explanation:
      'A record of an annotation is of a type that is not abstract, and gives each single value that is neither nullable nor has a default (OData CSDL XML 4.01 §14.4.12).',
    message: ({ type, missing }) =>
      missing.length === 0
        ? `\`${type}\` is abstract; name in \`Type\` one that derives from it.`
        : `A record of \`${type}\` lacks ${missing.map((name) => `\`${name}\``).join(', ')}; add ${missing.length === 1 ? 'it' : 'them'}.`,
  }),
  'csdl/annotation-place': finding<{ term: string; element: string; appliesTo: readonly string[] }>({
    severity: 'warning',
    explanation: 'A term stands at another kind of element than it is meant for (OData CSDL XML 4.01 §14.1.2).',
    message: ({ term, element, appliesTo }) =>
      `\`${term}\` is meant for ${appliesTo.map((kind) => `\`${kind}\``).join(', ')}, not for \`${element}\`; move or remove it.`,
  }),
  'csdl/required-type': finding<{ term: string; required: string; type: string }>({
    severity: 'warning',
    explanation:
      'A term stands at what is of the type that it requires, or of one that derives from it (OData Vocabularies 4.0, `Core.RequiresType`).',
    message: ({ term, required, type }) =>
      `\`${term}\` is for what is of \`${required}\`, but stands at \`${type}\`; remove it, or correct the type.`,
  }),
}

import { finding } from './finding.js'

/** Findings of examples that do not fit the metadata, by code. */
export const examplesFindings = {
  'docs/example-json': finding<{ reason: string }>({
    severity: 'error',
    explanation:
      'The body of an example is JSON. Comments, surplus commas, and `...` for what is left out are understood; anything else is a mistake that readers copy.',
    message: ({ reason }) => `This example is not JSON: ${reason}; correct it.`,
  }),
  'docs/example-property': finding<{ name: string; holder: string | undefined; parameter: boolean }>({
    severity: 'error',
    explanation:
      'An example shows a property that its type does not have, nor any base of it, or a parameter that its action does not take.',
    message: ({ name, holder, parameter }) =>
      holder === undefined
        ? `The metadata declares no \`${name}\` here; correct the name or remove it.`
        : `\`${holder}\` has no ${parameter ? 'parameter' : 'property'} \`${name}\`, which this example shows; correct the name or remove it.`,
  }),
  'docs/example-value': finding<{ path: string; expected: string; received: string }>({
    severity: 'error',
    explanation: 'A value of an example is not one that its declared type takes.',
    message: ({ path, expected, received }) =>
      `\`${path}\` is ${received} in this example, but the metadata says ${expected}; correct the value.`,
  }),
  'docs/representation-type': finding<{ path: string; written: string; declared: string }>({
    severity: 'warning',
    explanation:
      'The JSON representation of a type shows a member as another type than the metadata declares: `Int32` for a string, or a word that is no type. `String` stands for all that JSON has as a string.',
    message: ({ path, written, declared }) =>
      `\`${path}\` is shown as \`${written}\`, but the metadata says \`${declared}\`; correct the representation.`,
  }),
  'docs/example-type': finding<{ name: string; declared: boolean }>({
    severity: 'warning',
    explanation:
      'The `@odata.type` of an example names a type that no document declares, or one that does not belong there.',
    message: ({ name, declared }) =>
      declared
        ? `\`${name}\` does not derive from what is declared here; name another type.`
        : `No document declares \`${name}\`; correct the \`@odata.type\`.`,
  }),
  'docs/example-wrapped': finding<{ type: string }>({
    severity: 'warning',
    explanation:
      'An answer with one entity or complex value is that value itself; only collections and primitive values stand in `value`.',
    message: ({ type }) => `One \`${type}\` is answered here, which does not stand in \`value\`; remove the wrapping.`,
  }),
  'docs/example-unwrapped': finding<{ type: string }>({
    severity: 'warning',
    explanation: 'An answer with a collection is an object whose `value` is the array.',
    message: ({ type }) =>
      `A collection of \`${type}\` is answered here; put its items into an array called \`value\`.`,
  }),
  'docs/example-request': finding<{ request: string; reason: string }>({
    severity: 'warning',
    explanation:
      'Walking the metadata along the path of an example request does not reach anything. Requests to other hosts than that of most examples are not looked at.',
    message: ({ request, reason }) => `\`${request}\` of this example does not resolve: ${reason}; correct it.`,
  }),
  'docs/example-address': finding<{ written: string; usual: string }>({
    severity: 'warning',
    explanation:
      'An example request is sent to another version of the service than nearly all others, or to a misspelt host.',
    message: ({ written, usual }) =>
      `This example is sent to \`${written}\`, but nearly all others to \`${usual}\`; correct its address.`,
  }),
  'docs/query-option': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'What begins with a dollar sign is an option of OData, and this is none of them.',
    message: ({ name }) => `OData has no query option \`${name}\`; correct its name.`,
  }),
  'docs/query-property': finding<{ name: string; type: string; option: string }>({
    severity: 'warning',
    explanation: 'A query option of a request names a property that the answer does not have.',
    message: ({ name, type, option }) =>
      `\`${type}\` has no property \`${name}\`, which \`${option}\` of this request names; correct it.`,
  }),
  'docs/example-status': finding<{ shown: number; stated: string }>({
    severity: 'warning',
    explanation: 'An example shows success by another status code than those that the section about answers states.',
    message: ({ shown, stated }) =>
      `This example answers with ${shown}, but the page states ${stated}; correct one of both.`,
  }),
  'docs/status-code': finding<{ written: string; reason: string | undefined }>({
    severity: 'warning',
    explanation: 'A status code is none of HTTP, or has the reason of another code.',
    message: ({ written, reason }) =>
      reason === undefined
        ? `\`${written}\` is no status code of HTTP; correct the number.`
        : `\`${written}\` mixes two answers, since that code is called \`${reason}\`; correct the number or the words.`,
  }),
}

import { finding } from './finding.js'

/** Findings of the rules over pages and metadata together, by code. */
export const docsRulesFindings = {
  'docs/unknown-property': finding<{ name: string; type: string }>({
    severity: 'error',
    explanation: 'A row of the page is about a property that the type does not have, nor any base of it.',
    message: ({ name, type }) => `\`${type}\` has no property \`${name}\`; correct the name or remove the row.`,
  }),
  'docs/other-version': finding<{ name: string; service: string }>({
    severity: 'error',
    explanation:
      'The page documents something that this version of the API does not have, but another service of the config does.',
    message: ({ name, service }) =>
      `\`${name}\` is only in \`${service}\`; document it there, or wait with this until it is released.`,
  }),
  'docs/version-conflict': finding<{ member: string; fact: string; here: string; there: string; service: string }>({
    severity: 'info',
    explanation:
      'The pages of two services of the config state different facts of one member, such as that it is read-only. `lint` compares each service with those before it.',
    message: ({ member, fact, here, there, service }) =>
      here === 'true' || here === 'false'
        ? `\`${member}\` is ${here === 'true' ? '' : 'not '}${fact} by this page, but ${there === 'true' ? '' : 'not '}by that of \`${service}\`; correct one of both.`
        : `The ${fact} of \`${member}\` is ${here} by this page, but ${there} by that of \`${service}\`; correct one of both.`,
  }),
  'docs/dynamic-property': finding<{ name: string; type: string }>({
    severity: 'info',
    explanation:
      'The type is open, so that its entities may have properties that no document declares; the SDK cannot know their type.',
    message: ({ name, type }) =>
      `\`${name}\` is not declared, but may be there since \`${type}\` is open; declare it, so that the SDK has it.`,
  }),
  'docs/unknown-parameter': finding<{ name: string; operation: string }>({
    severity: 'warning',
    explanation: 'A row of the page is about a parameter that no overload of the action or function has.',
    message: ({ name, operation }) =>
      `\`${operation}\` has no parameter \`${name}\`; correct the name or remove the row.`,
  }),
  'docs/undocumented-parameter': finding<{ name: string; operation: string }>({
    severity: 'warning',
    explanation: 'The action has a parameter that its page does not mention.',
    message: ({ name, operation }) => `The parameter \`${name}\` of \`${operation}\` is not on its page; add a row.`,
  }),
  'docs/undocumented-property': finding<{ name: string; type: string; section: string }>({
    severity: 'warning',
    explanation: 'The type has a property of its own that its page does not mention.',
    message: ({ name, type, section }) =>
      `\`${name}\` of \`${type}\` is not on its page; add a row under "${section}".`,
  }),
  'docs/type-mismatch': finding<{ name: string; written: string; declared: string }>({
    severity: 'error',
    explanation: 'The type in the row differs from the one that the metadata declares.',
    message: ({ name, written, declared }) =>
      `\`${name}\` is documented as \`${written}\`, but the metadata says \`${declared}\`; correct the type.`,
  }),
  'docs/type-cell': finding<{ name: string; written: string; declared: string }>({
    severity: 'warning',
    explanation: 'A cell for the type holds neither a type nor a link to one: a bracket is missing, or it is prose.',
    message: ({ name, written, declared }) =>
      `\`${name}\` is documented as \`${written}\`, which is no type, while the metadata says \`${declared}\`; write its name or a whole link.`,
  }),
  'docs/missing-description': finding<{ name: string; table: boolean }>({
    severity: 'warning',
    explanation: 'A row says nothing of the member that it is about, or a table of members has no column for it.',
    message: ({ name, table }) =>
      table
        ? `The members of \`${name}\` are listed without descriptions; add a column for them.`
        : `\`${name}\` is documented without a description; say what it is.`,
  }),
  'docs/missing-type': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'A row leaves the cell for the type empty.',
    message: ({ name }) => `\`${name}\` is documented without its type; fill the cell.`,
  }),
  'docs/enum-as-string': finding<{ name: string; written: string; declared: string }>({
    severity: 'warning',
    explanation:
      'The row says String where the metadata declares an enumeration; a reader cannot see which values there are.',
    message: ({ name, written, declared }) =>
      `\`${name}\` is documented as \`${written}\`, but its values are those of \`${declared}\`; name the enumeration.`,
  }),
  'docs/primitive-type': finding<{ name: string; written: string; declared: string }>({
    severity: 'warning',
    explanation: 'The primitive type in the row differs from the one that the metadata declares.',
    message: ({ name, written, declared }) =>
      `\`${name}\` is documented as \`${written}\`, but the metadata says \`${declared}\`; correct the type.`,
  }),
  'docs/unknown-member': finding<{ name: string; type: string }>({
    severity: 'error',
    explanation: 'A row of the page is about an enumeration member that the metadata does not declare.',
    message: ({ name, type }) => `\`${type}\` has no member \`${name}\`; correct the name or remove the row.`,
  }),
  'docs/unknown-members': finding<{ type: string; count: number; rows: number }>({
    severity: 'error',
    explanation: 'Most rows of the table name no member of the enumeration: the table is about another set of values.',
    message: ({ type, count, rows }) =>
      `${count} of ${rows} rows name no member of \`${type}\`; list the members that the metadata declares.`,
    subject: ({ type }) => type,
  }),
  'docs/unknown-value': finding<{ value: string; name: string; type: string }>({
    severity: 'error',
    explanation: 'A description lists a value that the enumeration of the property does not have.',
    message: ({ value, name, type }) =>
      `\`${type}\` has no member \`${value}\`, which the description of \`${name}\` lists; correct or remove it.`,
  }),
  'docs/value-case': finding<{ written: string; declared: string }>({
    severity: 'error',
    explanation: 'A description lists a value in another case than the enumeration; values are case-sensitive.',
    message: ({ written, declared }) =>
      `The value \`${written}\` is spelt \`${declared}\` in the metadata; correct the case.`,
  }),
  'docs/closed-values': finding<{ name: string; type: string }>({
    severity: 'info',
    explanation:
      'The page lists the values of a property that the metadata declares as a string, so that the SDK cannot check them.',
    message: ({ name, type }) =>
      `The page lists all values of \`${name}\` of \`${type}\`; declare an enumeration, or correct the type by an overlay.`,
  }),
  'docs/missing-member': finding<{ name: string; type: string }>({
    severity: 'warning',
    explanation: 'The enumeration has a member that its table leaves out.',
    message: ({ name, type }) => `The member \`${name}\` of \`${type}\` is not in the table; add a row for it.`,
  }),
  'docs/member-value': finding<{ name: string; type: string; written: string; declared: string }>({
    severity: 'warning',
    explanation: 'The number that the page gives for an enumeration member is another than that of the metadata.',
    message: ({ name, type, written, declared }) =>
      `\`${name}\` of \`${type}\` is documented with the value ${written}, but the metadata says ${declared}; correct it.`,
  }),
  'docs/case-drift': finding<{ written: string; declared: string }>({
    severity: 'info',
    explanation: 'Names are case-sensitive; the page writes one in another case than the metadata.',
    message: ({ written, declared }) => `\`${written}\` is spelt \`${declared}\` in the metadata; correct the case.`,
  }),
  'docs/request-case': finding<{ written: string; declared: string }>({
    severity: 'warning',
    explanation:
      'The segments of a path are case-sensitive; the request line writes one in another case than the metadata.',
    message: ({ written, declared }) =>
      `The segment \`${written}\` is spelt \`${declared}\` in the metadata; correct the case.`,
  }),
  'docs/wrong-table': finding<{ name: string; type: string; section: string }>({
    severity: 'warning',
    explanation: 'Navigation properties belong under "Relationships", all other properties under "Properties".',
    message: ({ name, type, section }) =>
      `\`${name}\` of \`${type}\` stands in the wrong table; move the row to "${section}".`,
  }),
  'docs/base-type-missing': finding<{ type: string; base: string }>({
    severity: 'error',
    explanation: 'The type inherits from another, which its page does not say.',
    message: ({ type, base }) => `The page does not say that \`${type}\` inherits from \`${base}\`; add the sentence.`,
  }),
  'docs/base-type': finding<{ type: string; written: string; declared: string | undefined }>({
    severity: 'error',
    explanation: 'The page says that the type inherits from another type than the metadata does.',
    message: ({ type, written, declared }) =>
      declared === undefined
        ? `The page says that \`${type}\` inherits from \`${written}\`, but it has no base; remove the sentence.`
        : `The page says that \`${type}\` inherits from \`${written}\`, but its base is \`${declared}\`; correct the page.`,
  }),
  'docs/inherited-from': finding<{ name: string; type: string; written: string; declared: string | undefined }>({
    severity: 'warning',
    explanation: 'A row says that a member is inherited from a type that is no base, or that does not have the member.',
    message: ({ name, type, written, declared }) =>
      declared === undefined
        ? `\`${name}\` is not inherited from \`${written}\`, since \`${type}\` declares it itself; correct the description.`
        : `\`${name}\` is not inherited from \`${written}\`, but from \`${declared}\`; correct the description.`,
  }),
  'docs/unresolved-request': finding<{ request: string; reason: string }>({
    severity: 'error',
    explanation: 'Walking the metadata along the path of a request line does not reach anything.',
    message: ({ request, reason }) => `\`${request}\` does not resolve: ${reason}; correct the request line.`,
  }),
  'docs/no-request': finding<{ section: string }>({
    severity: 'warning',
    explanation: 'The section about the HTTP request has no line with a verb and a path.',
    message: ({ section }) =>
      `"${section}" names no request; write its verb and its path into a fence, such as \`GET /users/{id}\`.`,
  }),
  'docs/verb': finding<{ method: string; path: string; reason: string }>({
    severity: 'error',
    explanation:
      'What the path reaches does not take the verb: functions are called by GET, actions by POST, collections take no PATCH.',
    message: ({ method, path, reason }) => `\`${method}\` does not fit \`${path}\`: ${reason}; correct the verb.`,
  }),
  'docs/cast-omitted': finding<{ written: string; meant: string }>({
    severity: 'warning',
    explanation: 'A member of a derived type is reached without naming that type first.',
    message: ({ written, meant }) =>
      `\`${written}\` belongs to a derived type; write \`${meant}\`, so that the type is named in the path.`,
  }),
  'docs/request-parameters': finding<{ written: string; meant: string }>({
    severity: 'warning',
    explanation:
      'A request line calls a function without parameters that it needs, or with some that no overload of it has.',
    message: ({ written, meant }) =>
      `\`${written}\` does not name the parameters that the function has; write \`${meant}\`.`,
  }),
  'docs/request-form': finding<{ path: string; reason: 'slash' | 'url' | 'brackets' }>({
    severity: 'info',
    explanation:
      'A request line begins with a slash, does not end with one, names no host, and closes each bracket that it opens.',
    message: ({ path, reason }) =>
      ({
        slash: `\`${path}\` has to begin with a slash and not to end with one; correct the request line.`,
        url: `\`${path}\` names a host; write the path alone.`,
        brackets: `\`${path}\` has a bracket without its partner; correct the request line.`,
      })[reason],
  }),
  'docs/page-without-type': finding<{ name: string; section: boolean }>({
    severity: 'error',
    explanation:
      'A page, or a section about the values of an enumeration, describes a type that the metadata does not declare.',
    message: ({ name, section }) =>
      section
        ? `No document declares \`${name}\`; correct the heading, or remove the section.`
        : `No document declares \`${name}\`; correct the title or the namespace, or remove the page.`,
  }),
  'docs/type-without-page': finding<{ name: string; kind: string }>({
    severity: 'warning',
    explanation: 'A type has no page of its own, while other types have.',
    message: ({ name, kind }) => `The ${kind} \`${name}\` has no page; add one.`,
  }),
  'docs/missing-include': finding<{ target: string }>({
    severity: 'warning',
    explanation:
      'A page includes a file for its permissions that is not among the files given as `docs`; no other file is read.',
    message: ({ target }) => `\`${target}\` is not among the docs; add its folder to \`docs\`, or correct the path.`,
  }),
  'docs/broken-link': finding<{ target: string }>({
    severity: 'error',
    explanation: 'A link leads to a page that is not among the pages read.',
    message: ({ target }) => `There is no page \`${target}\`; correct or remove the link.`,
  }),
  'docs/link-case': finding<{ target: string; file: string }>({
    severity: 'error',
    explanation: 'A link differs by case from the name of the file, which breaks on case-sensitive systems.',
    message: ({ target, file }) => `\`${target}\` is called \`${file}\`; correct the case of the link.`,
  }),
}

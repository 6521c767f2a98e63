import { finding } from './finding.js'

/** Findings of reading CSDL, by code. */
export const csdlFindings = {
  'csdl/empty': finding<{ file: string }>({
    severity: 'error',
    explanation: 'A metadata file holds nothing but white space.',
    message: ({ file }) => `\`${file}\` is empty; give a CSDL document.`,
  }),
  'csdl/encoding': finding<{ encoding: string }>({
    severity: 'warning',
    explanation:
      'The bytes of a file are text by its byte order mark, by the encoding that its XML declaration names, or else by UTF-8. Bytes that these rules have not are read as those of Windows, and other clients refuse the file.',
    message: ({ encoding }) =>
      encoding === 'UTF-8'
        ? 'This is no UTF-8, and is read as `windows-1252`; save the file as UTF-8, or name its encoding in the XML declaration.'
        : `\`${encoding}\` is an encoding that nobody knows, and the file is read as UTF-8; correct its name, or save the file as UTF-8.`,
  }),
  'csdl/doctype': finding<object>({
    severity: 'error',
    explanation:
      'Entities of a DTD can fetch files or grow without end, so a file that declares some is not read; a `DOCTYPE` that only names the root is passed over.',
    message: () => 'The document brings a `DOCTYPE` with declarations, or one inside the root; remove it.',
  }),
  'csdl/not-xml': finding<{ reason: string }>({
    severity: 'error',
    explanation: 'The text is not well-formed XML, so nothing of the file can be used.',
    message: ({ reason }) =>
      `This is not well-formed XML: ${reason.replace(/\.$/, '')}; mend the file or fetch it again.`,
  }),
  'csdl/not-json': finding<{ reason: string }>({
    severity: 'error',
    explanation: 'The text is not JSON, so nothing of the file can be used.',
    message: ({ reason }) => `This is not JSON: ${reason}; mend the file or fetch it again.`,
  }),
  'csdl/not-csdl': finding<{ root: string; expected: string }>({
    severity: 'error',
    explanation:
      'A CSDL document has `edmx:Edmx` as its root and schemas inside `edmx:DataServices` (OData CSDL XML 4.01 §3), or is an object with `$Version` and schemas (OData CSDL JSON 4.01 §3).',
    message: ({ root, expected }) => `${root} is not the root of a CSDL document; expected ${expected}.`,
  }),
  'csdl/bare-schema': finding<object>({
    severity: 'warning',
    explanation:
      'The schemas of a document stand inside `edmx:Edmx` (OData CSDL XML 4.01 §3); one that stands alone is read as part of a document of version 4.0.',
    message: () =>
      'The schema stands alone, and is read as one of version 4.0; put `edmx:Edmx` and `edmx:DataServices` around it.',
  }),
  'csdl/version': finding<{ version: string }>({
    severity: 'error',
    explanation: 'Edmwright reads CSDL 4.0, 4.01 and 4.02, and that of V2 and V3 in `edmx:Edmx` 1.0.',
    message: ({ version }) =>
      `The document has version \`${version}\`; ask the service for its metadata in version 4.0, 4.01 or 4.02.`,
  }),
  'csdl/xml-namespace': finding<{ element: string; namespace: string | undefined; expected: string }>({
    severity: 'warning',
    explanation:
      'Elements of CSDL are in the namespaces of XML that OASIS gave them (OData CSDL XML 4.01 §2.2); other clients find nothing in a document where they are not.',
    message: ({ element, namespace, expected }) =>
      `\`${element}\` is in ${namespace === undefined ? 'no namespace' : `the namespace \`${namespace}\``}; write \`${expected}\` in its \`xmlns\`.`,
  }),
  'csdl/unknown-association': finding<{ name: string; association: string }>({
    severity: 'error',
    explanation:
      'In V2 and V3 navigation properties and association sets go from one end of an association to the other; without it nothing is known of the target, and they are left out.',
    message: ({ name, association }) =>
      `\`${name}\` goes along \`${association}\`, which is not declared, and is left out; declare it or correct the name.`,
  }),
  'csdl/sap-path': finding<{ attribute: string; path: string; type: string; isTruth: boolean }>({
    severity: 'warning',
    explanation:
      'Attributes of SAP such as `sap:unit` and `sap:updatable-path` lead to a property of the entity type (SAP Annotations for OData Version 2.0).',
    message: ({ attribute, path, type, isTruth }) =>
      `\`${attribute}\` is \`${path}\`, which is the path of no ${isTruth ? '`Edm.Boolean` property' : 'property'} of \`${type}\`; correct or remove it.`,
  }),
  'csdl/unknown-element': finding<{ element: string; parent: string; since?: string }>({
    severity: 'warning',
    explanation:
      'An element that CSDL does not have at this place is passed over. What only a newer version has is read, but other clients refuse it.',
    message: ({ element, parent, since }) =>
      since === undefined
        ? `\`${element}\` has no meaning inside \`${parent}\` and is passed over; remove it.`
        : `\`${element}\` has a meaning inside \`${parent}\` only since ${since}; remove it, or raise the version of the document.`,
  }),
  'csdl/misspelt-element': finding<{ element: string; parent: string; meant: string }>({
    severity: 'error',
    explanation:
      'An element, or a `$Kind` in JSON, that can only be a slip of one that CSDL has is read as that one; other clients miss what it declares.',
    message: ({ element, parent, meant }) =>
      `\`${element}\` has no meaning inside \`${parent}\` and is read as \`${meant}\`; correct its name.`,
  }),
  'csdl/stray-text': finding<{ parent: string }>({
    severity: 'warning',
    explanation: 'Text stands in an element that holds elements only, or none; it is passed over.',
    message: ({ parent }) => `Text stands inside \`${parent}\`, where it has no meaning; remove it.`,
  }),
  'csdl/missing-attribute': finding<{
    element: string
    attribute: string
    written?: string | undefined
    taken?: string | undefined
  }>({
    severity: 'error',
    explanation:
      'An element lacks an attribute without which it says nothing; the element is left out, unless another attribute can only be a slip of it. A schema is read as that of the namespace that its own names use.',
    message: ({ element, attribute, written, taken }) => {
      if (written !== undefined)
        return `\`${element}\` has no \`${attribute}\`, for which \`${written}\` is read; correct its name.`
      return taken === undefined
        ? `\`${element}\` has no \`${attribute}\` and is left out; add it.`
        : `\`${element}\` has no \`${attribute}\`, and \`${taken}\` is taken for it; add it.`
    },
  }),
  'csdl/bad-name': finding<{ name: string }>({
    severity: 'error',
    explanation:
      'Names are simple identifiers joined by dots: letters, digits and underscores, not starting with a digit (OData CSDL XML 4.01 §15.2).',
    message: ({ name }) =>
      `\`${name}\` is not an OData name, and what it names is left out; use letters, digits and underscores, no digit first, and 128 at most.`,
  }),
  'csdl/bad-value': finding<{ attribute: string; value: string; expected: string }>({
    severity: 'error',
    explanation: 'An attribute holds a value of another kind than CSDL wants there; the attribute is passed over.',
    message: ({ attribute, value, expected }) =>
      `\`${attribute}\` is \`${value}\`, but has to be ${expected}; correct it.`,
  }),
  'csdl/unknown-attribute': finding<{
    element: string
    attribute: string
    meant?: string | undefined
    since?: string | undefined
  }>({
    severity: 'warning',
    explanation:
      'An attribute, or a member in JSON, that CSDL does not have at this place is passed over, unless it can only be a slip of one that it has. What only a newer version has is read, but other clients refuse it.',
    message: ({ element, attribute, meant, since }) => {
      if (since !== undefined)
        return `\`${element}\` has \`${attribute}\` only since ${since}; remove it, or raise the \`Version\` of the document.`
      return meant === undefined
        ? `\`${element}\` has no attribute \`${attribute}\`; remove it, or correct its name.`
        : `\`${element}\` has no attribute \`${attribute}\`, which is read as \`${meant}\`; correct its name.`
    },
  }),
  'csdl/missing-element': finding<{ element: string; parent: string; more?: boolean }>({
    severity: 'error',
    explanation: 'An element lacks a child without which it says nothing, such as a `Key` without a `PropertyRef`.',
    message: ({ element, parent, more = false }) =>
      `\`${parent}\` holds ${more ? 'too few' : 'no'} \`${element}\`; add one.`,
  }),
  'csdl/empty-element': finding<{ element: string; child: string }>({
    severity: 'warning',
    explanation:
      'A `Reference` includes something, `Annotations` hold at least one, and a container a set, a singleton or an import (OData CSDL XML 4.01 §4.1, §5.2, §13.1); without, they say nothing.',
    message: ({ element, child }) => `\`${element}\` holds no \`${child}\`; add one, or remove the \`${element}\`.`,
  }),
  'csdl/repeated-element': finding<{ element: string; parent: string; many?: boolean }>({
    severity: 'error',
    explanation: 'A child that may stand inside an element once stands there again; the first one counts.',
    message: ({ element, parent, many = false }) =>
      `\`${parent}\` holds ${many ? 'one more' : 'a second'} \`${element}\`; remove ${many ? 'it' : 'one'}.`,
  }),
  'csdl/operands': finding<{ element: string; count: number; least: number; most: number }>({
    severity: 'warning',
    explanation:
      'An annotation has at most one value, and each expression has its number of operands (OData CSDL XML 4.01 §14.3, §14.4); what is told of types is not touched.',
    message: ({ element, count, least, most }) =>
      `\`${element}\` holds ${count} expressions, but takes ${
        most === Number.POSITIVE_INFINITY ? `${least} or more` : least === most ? most : `${least} to ${most}`
      }; correct it.`,
  }),
  'csdl/reserved-name': finding<{ name: string }>({
    severity: 'error',
    explanation: 'Neither a namespace nor an alias may be `Edm`, `odata` or `Transient` (OData CSDL XML 4.01 §5).',
    message: ({ name }) => `\`${name}\` is reserved; choose another name.`,
  }),
  'csdl/system-namespace': finding<object>({
    severity: 'warning',
    explanation:
      '`System` is reserved, too (OData CSDL XML 4.01 §5); services in .NET use it for types of its libraries, such as `System.DayOfWeek`, and nothing else means it.',
    message: () => '`System` is reserved; choose another name.',
  }),
  'csdl/duplicate-alias': finding<{ alias: string }>({
    severity: 'error',
    explanation:
      'Aliases hold for the whole document: each stands for one namespace, and none is itself a namespace (OData CSDL XML 4.01 §5.1).',
    message: ({ alias }) => `The alias \`${alias}\` is taken already in this document; choose another.`,
  }),
  'csdl/duplicate-namespace': finding<{ name: string }>({
    severity: 'error',
    explanation: 'A document has one schema of a namespace (OData CSDL XML 4.01 §5); two are read as one.',
    message: ({ name }) => `\`${name}\` has a schema in this document already; merge both, or remove one.`,
  }),
  'csdl/duplicate-reference': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'A document refers to another once, and includes a namespace once (OData CSDL XML 4.01 §4.1, §4.2).',
    message: ({ name }) => `\`${name}\` is referred to in this document already; merge both, or remove one.`,
  }),
  'csdl/not-included': finding<{ namespace: string; file: string }>({
    severity: 'warning',
    explanation:
      'A document uses what it declares, and what it includes from documents that it refers to (OData CSDL XML 4.01 §3, §4.2); all files that are given are read as one, but other clients follow the references.',
    message: ({ namespace, file }) =>
      `\`${namespace}\` is declared in \`${file}\`, from which this document does not include it; add an \`edmx:Reference\` with an \`edmx:Include\`.`,
  }),
  'csdl/needless-alias': finding<{ alias: string }>({
    severity: 'warning',
    explanation: 'An alias differs from all namespaces, its own included (OData CSDL XML 4.01 §5.1).',
    message: ({ alias }) => `\`${alias}\` is the alias of the namespace of that very name; remove the \`Alias\`.`,
  }),
  'csdl/newer-edition': finding<{ what: string; count: number }>({
    severity: 'info',
    explanation:
      'A document of 4.0 uses what came with 4.01. It is read, and most clients can live with it, so it is told once for the document (OData CSDL XML 4.01 §3.4, §12.8, §12.9).',
    message: ({ what, count }) =>
      `${what} came with 4.01, but this document of 4.0 has it ${count === 1 ? 'here' : `in ${count} places, first here`}; raise its version, or leave it out.`,
    subject: ({ what }) => what,
  }),
  'csdl/no-members': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'An enumeration has at least one member (OData CSDL XML 4.01 §10).',
    message: ({ name }) => `\`${name}\` has no members; add a \`Member\`, or remove the type.`,
  }),
  'csdl/member-values': finding<{ name: string; member: string; flags: boolean }>({
    severity: 'warning',
    explanation:
      'Either all members of an enumeration have a value or none has; where they are flags, each has one (OData CSDL XML 4.01 §10.3). Members without one count on.',
    message: ({ name, member, flags }) =>
      flags
        ? `\`${member}\` of \`${name}\` has no \`Value\`, which flags need; add it.`
        : `\`${member}\` of \`${name}\` has no \`Value\`, while others have one; add it, or remove all.`,
  }),
  'csdl/nullable-collection': finding<{ name: string }>({
    severity: 'warning',
    explanation:
      'A navigation property to many, or an operation that gives many entities, says nothing about null: the collection may be empty, and holds no null (OData CSDL XML 4.01 §8.3, §12.8).',
    message: ({ name }) => `\`${name}\` is of many entities and has \`Nullable\`; remove it.`,
  }),
}

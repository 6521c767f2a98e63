import type { WrongDocument } from './wrong.js'

const schema = '"n": { "a": { "$Kind": "ComplexType" } }'
const including = (item: string) =>
  `{ "$Version": "4.01", "$Reference": { "https://example.org/v.json": { "$Include": [\n${item}\n] } }, ${schema} }`
const annotating = (item: string) =>
  `{ "$Version": "4.01", "$Reference": { "https://example.org/v.json": { "$IncludeAnnotations": [\n${item}\n] } }, ${schema} }`

/** Documents in JSON whose references and schemas are wrong (OData CSDL JSON 4.01 §3–§5); the line that begins with `!` has the mistake. */
export const wrongJsonWholes: readonly WrongDocument[] = [
  ['without a version', 'csdl/not-csdl', `!{ ${schema} }`],
  [
    'with an annotation of its own',
    'csdl/unknown-attribute',
    `{ "$Version": "4.01",\n!"@Org.OData.Core.V1.Description": "x",\n${schema} }`,
  ],
  [
    'with an annotation of what is included of annotations',
    'csdl/unknown-attribute',
    annotating('{ "$TermNamespace": "v",\n!"@Org.OData.Core.V1.Description": "x"\n}'),
  ],
  ['of a version that only XML has', 'csdl/version', `{\n!"$Version": "1.0",\n${schema} }`],
  ['of a version that there is not', 'csdl/version', `{\n!"$Version": "5.0",\n${schema} }`],
  ['with a keyword that is none', 'csdl/unknown-attribute', `{ "$Version": "4.01",\n!"$Annotations": {},\n${schema} }`],
  ['with references in a list', 'csdl/bad-value', `{ "$Version": "4.01",\n!"$Reference": [],\n${schema} }`],
  [
    'with a reference that is a text',
    'csdl/bad-value',
    `{ "$Version": "4.01", "$Reference": {\n!"v.json": "x"\n}, ${schema} }`,
  ],
  [
    'with a reference to nowhere',
    'csdl/bad-value',
    `{ "$Version": "4.01", "$Reference": {\n!"a b": {}\n}, ${schema} }`,
  ],
  [
    'that includes an object',
    'csdl/bad-value',
    `{ "$Version": "4.01", "$Reference": { "v.json": {\n!"$Include": { "$Namespace": "v" }\n} }, ${schema} }`,
  ],
  ['that includes a text', 'csdl/bad-value', including('!"v.v"')],
  ['that includes what has no namespace', 'csdl/missing-attribute', including('!{ "$Alias": "v" }')],
  [
    'that includes a namespace twice',
    'csdl/duplicate-reference',
    including('{ "$Namespace": "v.v" },\n!{ "$Namespace": "v.v" }'),
  ],
  ['that includes a namespace which is no name', 'csdl/bad-name', including('{\n!"$Namespace": "v..v"\n}')],
  [
    'that includes by an alias which is no name',
    'csdl/bad-name',
    including('{ "$Namespace": "v.v",\n!"$Alias": "v.w"\n}'),
  ],
  ['that includes by a reserved alias', 'csdl/reserved-name', including('!{ "$Namespace": "v.v", "$Alias": "odata" }')],
  [
    'that includes by an alias which is taken',
    'csdl/duplicate-alias',
    including('{ "$Namespace": "v.v", "$Alias": "x" },\n!{ "$Namespace": "v.w", "$Alias": "x" }'),
  ],
  [
    'that includes with a keyword that is none',
    'csdl/unknown-attribute',
    including('{ "$Namespace": "v.v",\n!"$Qualifier": "x"\n}'),
  ],
  ['that includes annotations of no namespace', 'csdl/missing-attribute', annotating('!{ "$Qualifier": "q" }')],
  [
    'that includes annotations for what is no namespace',
    'csdl/bad-name',
    annotating('{ "$TermNamespace": "v.v",\n!"$TargetNamespace": "1.2"\n}'),
  ],
  [
    'with a reserved namespace',
    'csdl/reserved-name',
    '{ "$Version": "4.01",\n!"Transient": { "a": { "$Kind": "ComplexType" } }\n}',
  ],
  [
    'with an alias that is no name',
    'csdl/bad-name',
    '{ "$Version": "4.01", "n": {\n!"$Alias": "a.b",\n"a": { "$Kind": "ComplexType" } } }',
  ],
  [
    'with an alias that is a namespace',
    'csdl/duplicate-alias',
    `{ "$Version": "4.01", ${schema},\n!"m": { "$Alias": "n" }\n}`,
  ],
  ['with annotations that are a list', 'csdl/bad-value', '{ "$Version": "4.01", "n": {\n!"$Annotations": []\n} }'],
  [
    'with annotations of a target that are a text',
    'csdl/bad-value',
    '{ "$Version": "4.01", "n": { "a": { "$Kind": "ComplexType" }, "$Annotations": {\n!"n.a": "x"\n} } }',
  ],
  [
    'with a target that has none',
    'csdl/empty-element',
    '{ "$Version": "4.01", "n": { "a": { "$Kind": "ComplexType" }, "$Annotations": {\n!"n.a": {}\n} } }',
  ],
  [
    'with two members of one name',
    'csdl/duplicate-namespace',
    `{ "$Version": "4.01", ${schema},\n!"n": { "b": { "$Kind": "ComplexType" } }\n}`,
  ],
]

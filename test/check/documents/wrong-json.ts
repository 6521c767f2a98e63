/** What is wrong, the code of its finding, and the members of a schema in JSON; the line that begins with `!` has the mistake. */
export const wrongJson: readonly (readonly [name: string, code: string, members: string])[] = [
  [
    'a binding whose target names its own container',
    'graph/binding',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a" } }, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a", "$NavigationPropertyBinding": {\n!"n": "self.c/as"\n} } }',
  ],
  ['an object without a kind', 'csdl/missing-attribute', '!"a": {\n"p": {}\n}'],
  ['a kind that is none', 'csdl/unknown-element', '!"a": { "$Kind": "Entity" }'],
  [
    'a property of an unknown type',
    'graph/unknown-type',
    '"a": { "$Kind": "ComplexType",\n!"p": { "$Type": "self.b" }\n}',
  ],
  [
    'a keyword that is none',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "ComplexType",\n"p": {\n!"$Nullabel": true\n} }',
  ],
  ['a keyword of another object', 'csdl/unknown-attribute', '"a": { "$Kind": "ComplexType",\n!"$HasStream": true\n}'],
  ['a truth value in quotes', 'csdl/bad-value', '"a": { "$Kind": "ComplexType",\n"p": {\n!"$Nullable": "true"\n} }'],
  ['a length in quotes', 'csdl/bad-value', '"a": { "$Kind": "ComplexType",\n"p": {\n!"$MaxLength": "10"\n} }'],
  ['a length of zero', 'graph/facet', '"a": { "$Kind": "ComplexType",\n!"p": { "$MaxLength": 0 }\n}'],
  ['a property that is a text', 'csdl/bad-value', '"a": { "$Kind": "ComplexType",\n!"p": "Edm.String"\n}'],
  [
    'a keyword that is there twice',
    'csdl/repeated-element',
    '"a": { "$Kind": "ComplexType",\n"p": { "$Nullable": true,\n!"$Nullable": true\n} }',
  ],
  [
    'a property that is there twice',
    'graph/duplicate-property',
    '"a": { "$Kind": "ComplexType",\n"p": {},\n!"p": {}\n}',
  ],
  [
    'a key of a property that is not there',
    'graph/key-property',
    '"a": { "$Kind": "EntityType", "$Key": [\n!"ID"\n],\n"id": {} }',
  ],
  [
    'a key that may be null',
    'graph/key-nullable',
    '"a": { "$Kind": "EntityType", "$Key": ["id"],\n!"id": { "$Nullable": true }\n}',
  ],
  [
    'a navigation property without a type',
    'csdl/missing-attribute',
    '"a": { "$Kind": "ComplexType",\n!"n": { "$Kind": "NavigationProperty" }\n}',
  ],
  ['a function that returns nothing', 'csdl/missing-element', '"f": [\n!{ "$Kind": "Function" }\n]'],
  ['an overload without a kind', 'csdl/missing-attribute', '"f": [\n!{ "$Parameter": [] }\n]'],
  [
    'a parameter without a name',
    'csdl/missing-attribute',
    '"f": [{ "$Kind": "Action", "$Parameter": [\n!{ "$Type": "Edm.Int32" }\n] }]',
  ],
  ['a member with a text as value', 'csdl/bad-value', '"e": { "$Kind": "EnumType",\n"x": 0,\n!"y": "one"\n}'],
  [
    'a set of an unknown type',
    'graph/unknown-type',
    '"c": { "$Kind": "EntityContainer",\n!"as": { "$Collection": true, "$Type": "self.a" }\n}',
  ],
  [
    'a set without a type',
    'csdl/missing-attribute',
    '"c": { "$Kind": "EntityContainer",\n!"as": { "$Collection": true }\n}',
  ],
  ['a name that is none', 'csdl/bad-name', '!"a-b": { "$Kind": "ComplexType" }'],
  [
    'an annotation of a term that is not there',
    'graph/unknown-term',
    '"a": { "$Kind": "ComplexType",\n!"@self.none": true\n}',
  ],
  [
    'an unknown type on a line of its own',
    'graph/unknown-type',
    '"a": { "$Kind": "ComplexType",\n"p": {\n"$Nullable": true,\n!"$Type": "self.b"\n} }',
  ],
  [
    'an unknown base on a line of its own',
    'graph/unknown-type',
    '"a": {\n"$Kind": "ComplexType",\n!"$BaseType": "self.b"\n}',
  ],
  [
    'an unknown type of a set, on a line of its own',
    'graph/unknown-type',
    '"c": { "$Kind": "EntityContainer", "as": { "$Collection": true,\n!"$Type": "self.a"\n} }',
  ],
  ['a key that is no array', 'csdl/bad-value', '"a": { "$Kind": "EntityType",\n!"$Key": "id",\n"id": {} }'],
  ['an action without an array', 'csdl/bad-value', '!"f": { "$Kind": "Action" }'],
  ['a type in an array', 'csdl/bad-value', '"a": [{\n!"$Kind": "ComplexType"\n}]'],
  ['an overload that is a number', 'csdl/bad-value', '"f": [\n!5\n]'],
  [
    'an annotation beside a property',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "ComplexType", "p": {},\n!"p@Org.OData.Core.V1.Description": "x"\n}',
  ],
  [
    'an annotation of a member that is not there',
    'csdl/unknown-attribute',
    '"e": { "$Kind": "EnumType", "m": 0,\n!"n@Org.OData.Core.V1.Description": "x"\n}',
  ],
  [
    'a text for a truth value of a term',
    'csdl/annotation-type',
    '"a": { "$Kind": "ComplexType", "p": {\n!"@Org.OData.Core.V1.Computed": "yes"\n} }',
  ],
  [
    'a member that the enumeration of a term has not',
    'csdl/annotation-value',
    '"a": { "$Kind": "ComplexType", "p": {\n!"@Org.OData.Core.V1.Permissions": "Reed"\n} }',
  ],
  [
    'an import of an action that is not there',
    'graph/import',
    '"c": { "$Kind": "EntityContainer", "do": {\n!"$Action": "self.none"\n} }',
  ],
  ['a kind in the wrong case', 'csdl/misspelt-element', '"a": {\n!"$Kind": "complexType"\n}'],
  [
    'a key of a number',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": [\n!5\n], "id": { "$Type": "Edm.Int32" } }',
  ],
  [
    'a collection in the type',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType", "p": {\n!"$Type": "Collection(Edm.String)"\n} }',
  ],
  ['a fraction as length', 'csdl/bad-value', '"a": { "$Kind": "ComplexType", "p": {\n!"$MaxLength": 1.5\n} }'],
  [
    'an action on delete that is none',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$OnDelete": "Explode"\n} }',
  ],
  [
    'a constraint of a property that is not there',
    'graph/constraint-property',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a", "$ReferentialConstraint": {\n!"x": "id"\n} } }',
  ],
  [
    'annotations of nothing',
    'graph/annotation-target',
    '"t": { "$Kind": "Term" },\n"$Annotations": {\n!"self.none": { "@self.t": "x" }\n}',
  ],

  ['a member whose value is a text', 'csdl/bad-value', '"a": { "$Kind": "EnumType", "x": 0,\n!"y": "1"\n}'],
  [
    'a scale that is a text',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType",\n"p": { "$Type": "Edm.Decimal",\n!"$Scale": "2"\n} }',
  ],
  [
    'a part of a key with two aliases',
    'csdl/bad-value',
    '"c": { "$Kind": "ComplexType", "x": {}, "y": {} },\n"a": { "$Kind": "EntityType", "$Key": [\n!{ "x": "c/x", "y": "c/y" }\n], "c": { "$Type": "self.c" } }',
  ],
  [
    'a part of a key without a path',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": [ "id",\n!{}\n], "id": {} }',
  ],
]

/** The whole document, and the line of the mistake in it. */
export function jsonDocumentOf(members: string): { readonly text: string; readonly line: number } {
  const lines = members.split('\n')
  const text = [
    '{ "$Version": "4.01", "org.example": { "$Alias": "self",',
    ...lines.map((each) => each.replace(/^!/, '')),
    '} }',
  ].join('\n')
  return { text, line: lines.findIndex((each) => each.startsWith('!')) + 2 }
}

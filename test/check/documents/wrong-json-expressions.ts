/** Members of a schema in JSON with slips, and with expressions that are wrong; the line that begins with `!` has the mistake. */
export const wrongJsonExpressions: readonly (readonly [name: string, code: string, members: string])[] = [
  ['a misspelt kind', 'csdl/unknown-attribute', '"a": {\n!"$Knd": "ComplexType",\n"p": {} }'],
  [
    'a kind with a slip',
    'csdl/misspelt-element',
    '"a": {\n!"$Kind": "EntityTyp",\n"$Key": ["id"], "id": {} },\n"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'a kind that is cut short',
    'csdl/misspelt-element',
    '"a": {\n!"$Kind": "Entity",\n"$Key": ["id"], "id": {} },\n"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'a misspelt key',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType",\n!"$Keys": ["id"],\n"id": {} },\n"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'a set that is misspelt',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a" } },\n"c": { "$Kind": "EntityContainer", "as": {\n!"$Colection": true,\n"$Type": "self.a", "$NavigationPropertyBinding": { "n": "as" }, "$IncludeInServiceDocument": false } }',
  ],
  [
    'an import that is misspelt',
    'csdl/unknown-attribute',
    '"f": [{ "$Kind": "Action" }],\n"c": { "$Kind": "EntityContainer", "f": {\n!"$Acton": "self.f"\n} }',
  ],
  ['a misspelt result', 'csdl/unknown-attribute', '"f": [{ "$Kind": "Function",\n!"$ReturnTyp": {}\n}]'],
  [
    'a bound action that is misspelt',
    'csdl/unknown-attribute',
    '"f": [{ "$Kind": "Action" },\n{ "$Kind": "Action",\n!"$Isbound": true,\n"$Parameter": [{ "$Name": "x" }] }]',
  ],
  [
    'misspelt parameters',
    'csdl/unknown-attribute',
    '"f": [{ "$Kind": "Action", "$IsBound": true,\n!"$Parameters": [{ "$Name": "x" }]\n}]',
  ],
  [
    'the name of a parameter in the wrong case',
    'csdl/unknown-attribute',
    '"f": [{ "$Kind": "Action", "$Parameter": [{\n!"$name": "x"\n}] }]',
  ],
  [
    'a misspelt type',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"$Tpe": "Edm.Int32"\n} }',
  ],
  [
    'the type of navigation in the wrong case',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty",\n!"$type": "self.a"\n} }',
  ],
  [
    'navigation with a slip',
    'csdl/misspelt-element',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": {\n!"$Kind": "NavigationPropery",\n"$Type": "self.a", "$Nullable": true, "$ContainsTarget": true } }',
  ],
  [
    'a type without its sign',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"Type": "Edm.Int32"\n} }',
  ],
  ['a kind without its sign', 'csdl/unknown-attribute', '"a": {\n!"Kind": "ComplexType"\n}'],
  [
    'a key without its sign',
    'csdl/unknown-attribute',
    '"a": { "$Kind": "EntityType",\n!"Key": ["id"],\n"id": {} },\n"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'an underlying type that is cut short',
    'csdl/unknown-attribute',
    '"t": { "$Kind": "TypeDefinition",\n!"$Underlying": "Edm.String"\n}',
  ],
  ['a property that is null', 'csdl/bad-value', '"a": { "$Kind": "ComplexType",\n!"p": null\n}'],
  ['a member with a fraction', 'csdl/bad-value', '"e": { "$Kind": "EnumType",\n!"a": 1.5\n}'],
  ['a member that is null', 'csdl/bad-value', '"e": { "$Kind": "EnumType",\n!"a": null\n}'],
  [
    'a path in a key that leads nowhere',
    'graph/key-property',
    '"a": { "$Kind": "EntityType", "$Key": [\n!{ "x": "nope/id" }\n], "id": {} }',
  ],
  [
    'a path that is a number',
    'csdl/unknown-element',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$Path": 5 }\n}',
  ],
  [
    'one operand of two',
    'csdl/operands',
    '"t": { "$Kind": "Term", "$Type": "Edm.Boolean" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$And": [true] }\n}',
  ],
  [
    'a condition without its other branch',
    'csdl/operands',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$If": [true, "x"] }\n}',
  ],
  [
    'operands of no function',
    'csdl/missing-attribute',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$Apply": ["x"] }\n}',
  ],
  [
    'an expression that there is not',
    'csdl/unknown-element',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$Foo": "x" }\n}',
  ],
  [
    'an expression that there is not, for a record',
    'csdl/misspelt-element',
    '"t": { "$Kind": "Term", "$Type": "self.r" }, "r": { "$Kind": "ComplexType", "p": {} }, "a": { "$Kind": "ComplexType", "$OpenType": true,\n!"@self.t": { "$Path2": "x" }\n}',
  ],
  ['a term without its namespace', 'csdl/annotation-value', '"a": { "$Kind": "ComplexType",\n!"@self": "x"\n}'],
  [
    'a qualifier that is none',
    'csdl/annotation-value',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t#a-b": "x"\n}',
  ],
  [
    'an annotation that is there twice',
    'graph/duplicate-annotation',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType", "@self.t": "x",\n!"@self.t": "y"\n}',
  ],
  [
    'an annotation of an annotation that is not there',
    'csdl/unknown-attribute',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t@self.t": "x"\n}',
  ],
  [
    'a record of another type',
    'csdl/annotation-type',
    '"t": { "$Kind": "Term", "$Type": "self.r" }, "r": { "$Kind": "ComplexType" }, "s": { "$Kind": "ComplexType" }, "a": { "$Kind": "ComplexType", "@self.t": {\n!"@type": "#self.s"\n} }',
  ],
  [
    'a property that the record has not',
    'csdl/annotation-property',
    '"t": { "$Kind": "Term", "$Type": "self.r" }, "r": { "$Kind": "ComplexType" }, "a": { "$Kind": "ComplexType", "@self.t": {\n!"x": 1\n} }',
  ],
  [
    'a cast to nothing',
    'csdl/missing-attribute',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType", "p": {},\n!"@self.t": { "$Cast": { "$Path": "p" }, "$Type": 5 }\n}',
  ],
  ['annotations that are a number', 'csdl/bad-value', '"t": { "$Kind": "Term" }, "$Annotations": {\n!"self.t": 5\n}'],
  [
    'annotations without an annotation',
    'csdl/empty-element',
    '"t": { "$Kind": "Term" }, "$Annotations": {\n!"self.t": {}\n}',
  ],
  [
    'a member of annotations that is none',
    'csdl/unknown-attribute',
    '"t": { "$Kind": "Term" }, "$Annotations": { "self.t": {\n!"self.t": "x"\n} }',
  ],
  [
    'a binding to a number',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a" } },\n"c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a", "$NavigationPropertyBinding": {\n!"n": 5\n} } }',
  ],
  [
    'a constraint to a number',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a", "$ReferentialConstraint": {\n!"id": 5\n} } }',
  ],
  ['a model element that is a number', 'csdl/bad-value', '"t": { "$Kind": "Term", "$AppliesTo": [\n!5\n] }'],
  [
    'a path on a line of its own that leads to nothing',
    'csdl/annotation-value',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType", "p": {}, "@self.t": {\n!"$Path": "q"\n} }',
  ],
  [
    'a truth value that is a text by default',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType", "p": { "$Type": "Edm.Boolean",\n!"$DefaultValue": "true"\n} }',
  ],
  [
    'a text that is a number by default',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType", "p": {\n!"$DefaultValue": 5\n} }',
  ],
  [
    'a default of another type',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType", "p": { "$Type": "Edm.Int32",\n!"$DefaultValue": "abc"\n} }',
  ],
  [
    'a default that is no truth value',
    'csdl/bad-value',
    '"a": { "$Kind": "ComplexType", "p": { "$Type": "Edm.Boolean",\n!"$DefaultValue": 3\n} }',
  ],
  [
    'nullable navigation to many',
    'csdl/nullable-collection',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a", "$Collection": true,\n!"$Nullable": true\n} }',
  ],
  [
    'a qualifier that is empty',
    'csdl/annotation-value',
    '"a": { "$Kind": "ComplexType",\n!"@Org.OData.Core.V1.Description#": "x"\n}',
  ],
  [
    'a cast with a misspelt type',
    'csdl/unknown-attribute',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType",\n!"@self.t": { "$Cast": "x", "$Typ": "Edm.String" }\n}',
  ],
  [
    'a path with something beside it',
    'csdl/unknown-attribute',
    '"t": { "$Kind": "Term" }, "a": { "$Kind": "ComplexType", "p": {},\n!"@self.t": { "$Path": "p", "$Type": "Edm.String" }\n}',
  ],
  [
    'entities that are returned, or null',
    'csdl/nullable-collection',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {} }, "f": [{ "$Kind": "Function", "$ReturnType": { "$Type": "self.a", "$Collection": true,\n!"$Nullable": false\n} }]',
  ],
  [
    'a qualifier of included annotations that is none',
    'csdl/bad-name',
    '"a": { "$Kind": "ComplexType" } }, "$Reference": { "https://example.org/v.json": { "$IncludeAnnotations": [{ "$TermNamespace": "x.y",\n!"$Qualifier": "q r"\n}] }',
  ],
]

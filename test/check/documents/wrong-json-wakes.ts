/** Members of a schema in JSON with a mistake in whose wake other rules see nothing wrong; the line that begins with `!` has it. */
export const wrongJsonWakes: readonly (readonly [name: string, code: string, members: string])[] = [
  [
    'an enumeration without a kind',
    'csdl/missing-attribute',
    '!"e": { "$IsFlags": true, "x": 1, "x@Org.OData.Core.V1.Description": "y" },\n"a": { "$Kind": "ComplexType", "p": { "$Type": "self.e", "$DefaultValue": "x" } }',
  ],
  [
    'a term without a kind',
    'csdl/missing-attribute',
    '!"t": { "$Nullable": true },\n"a": { "$Kind": "ComplexType", "@self.t": null }',
  ],
  [
    'navigation whose kind is a number',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": {\n!"$Kind": 5,\n"$Type": "self.a", "$Collection": true, "$Partner": "n" } }',
  ],
  [
    'navigation whose kind is none',
    'csdl/misspelt-element',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": {\n!"$Kind": "link",\n"$Type": "self.a", "$Collection": true, "$Partner": "n" } }',
  ],
  [
    'a key property that is no object',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"],\n!"id": "Edm.String"\n}',
  ],
  [
    'a container whose kind is a number',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {} }, "c": {\n!"$Kind": 5,\n"as": { "$Type": "self.a", "$Collection": true, "$NavigationPropertyBinding": {} } }',
  ],
  [
    'a set whose collection is a text, with a binding to it',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {} }, "f": [{ "$Kind": "Action", "$ReturnType": { "$Type": "self.a" } }], "c": { "$Kind": "EntityContainer", "as": { "$Type": "self.a",\n!"$Collection": "yes"\n}, "f": { "$Action": "self.f", "$EntitySet": "as" } }',
  ],

  [
    'a key that is no array, of what is in a set',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType",\n!"$Key": "id",\n"id": {} }, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'a part of a key that is a number, of what is in a set',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": [\n!5\n], "id": {} }, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" } }',
  ],
  [
    'a type that is null, which others use',
    'csdl/bad-value',
    '!"a": null,\n"b": { "$Kind": "ComplexType", "p": { "$Type": "self.a" } }',
  ],
  [
    'overloads of which there are none',
    'csdl/bad-value',
    '!"f": [],\n"c": { "$Kind": "EntityContainer", "f": { "$Action": "self.f" } }',
  ],
  [
    'a property that is null, to which a partner leads',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {},\n!"n": null\n}, "b": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "as": { "$Kind": "NavigationProperty", "$Collection": true, "$Type": "self.a", "$Partner": "n" } }',
  ],
  [
    'a set that is null, to which something is bound',
    'csdl/bad-value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "n": { "$Kind": "NavigationProperty", "$Type": "self.a" } }, "c": { "$Kind": "EntityContainer",\n!"bs": null,\n"as": { "$Collection": true, "$Type": "self.a", "$NavigationPropertyBinding": { "n": "bs" } } }',
  ],
  [
    'an import without its function',
    'csdl/missing-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {} }, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a" },\n!"f": { "$EntitySet": "as" }\n}',
  ],
  [
    'navigation without its kind',
    'csdl/missing-attribute',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {},\n!"n": { "$Type": "self.a", "$Nullable": true, "$Partner": "n" }\n}',
  ],
  [
    'a kind of overload that is a number, which is imported',
    'csdl/bad-value',
    '"f": [ {\n!"$Kind": 5,\n"$ReturnType": {} } ], "c": { "$Kind": "EntityContainer", "f": { "$Function": "self.f" } }',
  ],
]

/** Members of a schema in JSON with a mistake in whose wake other rules see nothing wrong; the line that begins with `!` has it. */
export const wrongJsonWakes: readonly (readonly [name: string, code: string, members: string])[] = [
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
]

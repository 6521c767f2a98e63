/** Members of a schema in JSON with a keyword whose value is of the wrong kind, or is none that it may have; the line that begins with `!` has it. */
export const wrongJsonKinds: readonly (readonly [name: string, members: string])[] = [
  [
    '$BaseType of EntityType: a number',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" },\n!"$BaseType": 5\n}',
  ],
  [
    '$Abstract of EntityType: a text',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" },\n!"$Abstract": "x"\n}',
  ],
  [
    '$OpenType of EntityType: an array',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" },\n!"$OpenType": []\n}',
  ],
  [
    '$HasStream of EntityType: an object',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" },\n!"$HasStream": {}\n}',
  ],
  ['$BaseType of ComplexType: null', '"a": { "$Kind": "ComplexType",\n!"$BaseType": null\n}'],
  ['$Abstract of ComplexType: a number', '"a": { "$Kind": "ComplexType",\n!"$Abstract": 5\n}'],
  ['$OpenType of ComplexType: a text', '"a": { "$Kind": "ComplexType",\n!"$OpenType": "x"\n}'],
  ['$Type of Property: an array', '"a": { "$Kind": "ComplexType", "p": {\n!"$Type": []\n} }'],
  ['$Collection of Property: an object', '"a": { "$Kind": "ComplexType", "p": {\n!"$Collection": {}\n} }'],
  ['$Nullable of Property: null', '"a": { "$Kind": "ComplexType", "p": {\n!"$Nullable": null\n} }'],
  ['$MaxLength of Property: a truth value', '"a": { "$Kind": "ComplexType", "p": {\n!"$MaxLength": true\n} }'],
  ['$Precision of Property: a text', '"a": { "$Kind": "ComplexType", "p": {\n!"$Precision": "x"\n} }'],
  ['$Scale of Property: an array', '"a": { "$Kind": "ComplexType", "p": {\n!"$Scale": []\n} }'],
  ['$SRID of Property: an object', '"a": { "$Kind": "ComplexType", "p": {\n!"$SRID": {}\n} }'],
  ['$Unicode of Property: null', '"a": { "$Kind": "ComplexType", "p": {\n!"$Unicode": null\n} }'],
  ['$Kind of Property: a number', '"a": { "$Kind": "ComplexType", "p": {\n!"$Kind": 5\n} }'],
  [
    '$Type of a key property: a truth value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"$Type": true\n} }',
  ],
  [
    '$Collection of a key property: an array',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"$Collection": []\n} }',
  ],
  [
    '$Nullable of a key property: an object',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"$Nullable": {}\n} }',
  ],
  [
    '$MaxLength of a key property: null',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": {\n!"$MaxLength": null\n} }',
  ],
  [
    '$Collection of NavigationProperty: a number',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$Collection": 5\n} }',
  ],
  [
    '$Nullable of NavigationProperty: a text',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$Nullable": "x"\n} }',
  ],
  [
    '$Partner of NavigationProperty: an array',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$Partner": []\n} }',
  ],
  [
    '$ContainsTarget of NavigationProperty: an object',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$ContainsTarget": {}\n} }',
  ],
  [
    '$ReferentialConstraint of NavigationProperty: null',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$ReferentialConstraint": null\n} }',
  ],
  [
    '$OnDelete of NavigationProperty: a number',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty", "$Type": "self.a",\n!"$OnDelete": 5\n} }',
  ],
  [
    '$Type of NavigationProperty: a truth value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "n": { "$Kind": "NavigationProperty",\n!"$Type": true\n} }',
  ],
  ['$IsFlags of EnumType: an array', '"e": { "$Kind": "EnumType", "x": 1,\n!"$IsFlags": []\n}'],
  ['$UnderlyingType of EnumType: an object', '"e": { "$Kind": "EnumType", "x": 1,\n!"$UnderlyingType": {}\n}'],
  [
    '$MaxLength of TypeDefinition: null',
    '"e": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String",\n!"$MaxLength": null\n}',
  ],
  [
    '$Precision of TypeDefinition: a truth value',
    '"e": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String",\n!"$Precision": true\n}',
  ],
  [
    '$Scale of TypeDefinition: a text',
    '"e": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String",\n!"$Scale": "x"\n}',
  ],
  [
    '$SRID of TypeDefinition: an array',
    '"e": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String",\n!"$SRID": []\n}',
  ],
  [
    '$Unicode of TypeDefinition: an object',
    '"e": { "$Kind": "TypeDefinition", "$UnderlyingType": "Edm.String",\n!"$Unicode": {}\n}',
  ],
  ['$UnderlyingType of TypeDefinition: null', '"e": { "$Kind": "TypeDefinition",\n!"$UnderlyingType": null\n}'],
  ['$IsBound of Action: a number', '"f": [{ "$Kind": "Action",\n!"$IsBound": 5\n}]'],
  ['$Parameter of Action: a truth value', '"f": [{ "$Kind": "Action",\n!"$Parameter": true\n}]'],
  ['$ReturnType of Action: a text', '"f": [{ "$Kind": "Action",\n!"$ReturnType": "x"\n}]'],
  [
    '$IsBound of Action: an object',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p" }],\n!"$IsBound": {}\n}]',
  ],
  [
    '$EntitySetPath of Action: null',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "f": [{ "$Kind": "Action", "$IsBound": true, "$Parameter": [{ "$Name": "p", "$Type": "self.a" }], "$ReturnType": { "$Type": "self.a" },\n!"$EntitySetPath": null\n}]',
  ],
  ['$IsBound of Function: a number', '"f": [{ "$Kind": "Function", "$ReturnType": {},\n!"$IsBound": 5\n}]'],
  ['$Parameter of Function: a truth value', '"f": [{ "$Kind": "Function", "$ReturnType": {},\n!"$Parameter": true\n}]'],
  ['$IsComposable of Function: an array', '"f": [{ "$Kind": "Function", "$ReturnType": {},\n!"$IsComposable": []\n}]'],
  ['$ReturnType of Function: an array', '"f": [{ "$Kind": "Function",\n!"$ReturnType": []\n}]'],
  ['$Kind of an overload: null', '"f": [{ \n!"$Kind": null\n}]'],
  ['$Type of Parameter: a number', '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Type": 5\n}] }]'],
  [
    '$Collection of Parameter: a text',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Collection": "x"\n}] }]',
  ],
  [
    '$Nullable of Parameter: an array',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Nullable": []\n}] }]',
  ],
  [
    '$MaxLength of Parameter: an object',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$MaxLength": {}\n}] }]',
  ],
  [
    '$Precision of Parameter: null',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Precision": null\n}] }]',
  ],
  [
    '$Scale of Parameter: a truth value',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Scale": true\n}] }]',
  ],
  ['$SRID of Parameter: a text', '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$SRID": "x"\n}] }]'],
  [
    '$Unicode of Parameter: an array',
    '"f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p",\n!"$Unicode": []\n}] }]',
  ],
  ['$Name of Parameter: an object', '"f": [{ "$Kind": "Action", "$Parameter": [{ \n!"$Name": {}\n}] }]'],
  ['$Type of ReturnType: null', '"f": [{ "$Kind": "Action", "$ReturnType": {\n!"$Type": null\n} }]'],
  ['$Collection of ReturnType: a number', '"f": [{ "$Kind": "Action", "$ReturnType": {\n!"$Collection": 5\n} }]'],
  ['$Nullable of ReturnType: a text', '"f": [{ "$Kind": "Action", "$ReturnType": {\n!"$Nullable": "x"\n} }]'],
  ['$MaxLength of ReturnType: an array', '"f": [{ "$Kind": "Action", "$ReturnType": {\n!"$MaxLength": []\n} }]'],
  ['$Extends of EntityContainer: an object', '"c": { "$Kind": "EntityContainer",\n!"$Extends": {}\n}'],
  [
    '$IncludeInServiceDocument of EntitySet: null',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a",\n!"$IncludeInServiceDocument": null\n} }',
  ],
  [
    '$NavigationPropertyBinding of EntitySet: a number',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "self.a",\n!"$NavigationPropertyBinding": 5\n} }',
  ],
  [
    '$Type of EntitySet: a truth value',
    '"c": { "$Kind": "EntityContainer", "as": { "$Collection": true,\n!"$Type": true\n} }',
  ],
  [
    '$Collection of EntitySet: an array',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "c": { "$Kind": "EntityContainer", "as": { "$Type": "self.a",\n!"$Collection": []\n} }',
  ],
  [
    '$Nullable of EntitySet: an object',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "c": { "$Kind": "EntityContainer", "as": { "$Type": "self.a",\n!"$Nullable": {}\n} }',
  ],
  ['$Action of ActionImport: null', '"c": { "$Kind": "EntityContainer", "as": {\n!"$Action": null\n} }'],
  ['$Function of ActionImport: a number', '"c": { "$Kind": "EntityContainer", "as": {\n!"$Function": 5\n} }'],
  [
    '$EntitySet of ActionImport: a truth value',
    '"a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }}, "f": [{ "$Kind": "Action", "$ReturnType": { "$Type": "self.a" } }], "c": { "$Kind": "EntityContainer", "f": { "$Action": "self.f",\n!"$EntitySet": true\n} }',
  ],
  [
    '$IncludeInServiceDocument of FunctionImport: an array',
    '"f": [{ "$Kind": "Function", "$ReturnType": { } }], "c": { "$Kind": "EntityContainer", "f": { "$Function": "self.f",\n!"$IncludeInServiceDocument": []\n} }',
  ],
  ['$BaseTerm of Term: an object', '"t": { "$Kind": "Term",\n!"$BaseTerm": {}\n}'],
  ['$AppliesTo of Term: null', '"t": { "$Kind": "Term",\n!"$AppliesTo": null\n}'],
  ['$Type of Term: a number', '"t": { "$Kind": "Term",\n!"$Type": 5\n}'],
  ['$Collection of Term: a text', '"t": { "$Kind": "Term",\n!"$Collection": "x"\n}'],
  ['$Nullable of Term: an array', '"t": { "$Kind": "Term",\n!"$Nullable": []\n}'],
  ['$Kind of what a schema declares: an object', '"a": {\n!"$Kind": {}\n}'],
  ['$Annotations of Schema: null', '"a": { "$Kind": "ComplexType" },\n!"$Annotations": null'],
]

import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake in types, properties or enumerations; the line that begins with `!` has it. */
export const wrongTypes: readonly WrongDocument[] = [
  [
    'a type that is misspelt',
    'graph/unknown-type',
    '<ComplexType Name="a">\n!<Property Name="p" Type="self.B"/>\n</ComplexType>\n<ComplexType Name="b"/>',
  ],
  [
    'a primitive type that is none',
    'graph/unknown-type',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Strin"/>\n</ComplexType>',
  ],
  [
    'a type of V3',
    'graph/unknown-type',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.DateTime"/>\n</ComplexType>',
  ],
  [
    'a type without its namespace',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="String"/>\n</ComplexType>',
  ],
  [
    'a collection of collections',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Collection(Collection(Edm.String))"/>\n</ComplexType>',
  ],
  [
    'a collection that is not closed',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Collection(Edm.String"/>\n</ComplexType>',
  ],
  [
    'an item of an unknown type',
    'graph/unknown-type',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Collection(self.b)"/>\n</ComplexType>',
  ],
  [
    'a property without a name',
    'csdl/missing-attribute',
    '<ComplexType Name="a">\n!<Property Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'a property without a type',
    'csdl/missing-attribute',
    '<ComplexType Name="a">\n!<Property Name="p"/>\n</ComplexType>',
  ],
  [
    'a key property without a type',
    'csdl/missing-attribute',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a name with a digit in front',
    'csdl/bad-name',
    '<ComplexType Name="a">\n!<Property Name="1p" Type="Edm.String"/>\n</ComplexType>',
  ],
  ['a name with a dot', 'csdl/bad-name', '!<ComplexType Name="a.b"/>'],
  ['a name with a hyphen', 'csdl/bad-name', '!<EnumType Name="a-b"><Member Name="x"/></EnumType>'],
  ['a name that is too long', 'csdl/bad-name', `!<ComplexType Name="${'a'.repeat(129)}"/>`],
  ['an empty name', 'csdl/missing-attribute', '!<ComplexType Name=""/>'],
  ['a type without a name', 'csdl/missing-attribute', `!<EntityType>${key}</EntityType>`],
  ['a type that is declared twice', 'graph/duplicate-type', '<ComplexType Name="a"/>\n!<ComplexType Name="a"/>'],
  [
    'a type and an enumeration of one name',
    'graph/duplicate-type',
    '<ComplexType Name="a"/>\n!<EnumType Name="a"><Member Name="x"/></EnumType>',
  ],
  [
    'a property that is declared twice',
    'graph/property-redeclared',
    '<ComplexType Name="a">\n<Property Name="p" Type="Edm.String"/>\n!<Property Name="p" Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'a property and a navigation property of one name',
    'graph/property-redeclared',
    `<EntityType Name="a">${key}\n<Property Name="p" Type="Edm.String"/>\n!<NavigationProperty Name="p" Type="self.a"/>\n</EntityType>`,
  ],
  [
    'an inherited property that is declared again',
    'graph/property-redeclared',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.String"/></ComplexType>\n<ComplexType Name="b" BaseType="self.a">\n!<Property Name="p" Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'a property with the name of its type',
    'graph/property-name',
    '<ComplexType Name="a">\n!<Property Name="a" Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'an unknown element in a type',
    'csdl/unknown-element',
    '<ComplexType Name="a">\n!<Field Name="p" Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'a key in a complex type',
    'csdl/unknown-element',
    '<ComplexType Name="a">\n!<Key><PropertyRef Name="p"/></Key>\n<Property Name="p" Type="Edm.String" Nullable="false"/></ComplexType>',
  ],
  [
    'an unknown attribute of a property',
    'csdl/unknown-attribute',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" FixedLength="true"/>\n</ComplexType>',
  ],
  [
    'an attribute in the wrong case',
    'csdl/unknown-attribute',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" nullable="true"/>\n</ComplexType>',
  ],
  ['a stream in a complex type', 'csdl/unknown-attribute', '!<ComplexType Name="a" HasStream="true"/>'],
  [
    'nullable that is neither true nor false',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" Nullable="no"/>\n</ComplexType>',
  ],
  [
    'a length below zero',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" MaxLength="-1"/>\n</ComplexType>',
  ],
  [
    'a length of zero',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" MaxLength="0"/>\n</ComplexType>',
  ],
  [
    'a precision that is no number',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Decimal" Precision="high"/>\n</ComplexType>',
  ],
  [
    'a scale that is no number',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Decimal" Scale="any"/>\n</ComplexType>',
  ],
  [
    'a reference system that is none',
    'csdl/bad-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.GeographyPoint" SRID="earth"/>\n</ComplexType>',
  ],
  [
    'a scale above the precision',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Decimal" Precision="3" Scale="4"/>\n</ComplexType>',
  ],
  [
    'a precision of zero',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Decimal" Precision="0"/>\n</ComplexType>',
  ],
  [
    'a time that is too precise',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.DateTimeOffset" Precision="13"/>\n</ComplexType>',
  ],
  [
    'a length of a number',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Int32" MaxLength="5"/>\n</ComplexType>',
  ],
  [
    'a scale of a text',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" Scale="2"/>\n</ComplexType>',
  ],
  [
    'characters of a number',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Int32" Unicode="false"/>\n</ComplexType>',
  ],
  [
    'a reference system of a text',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" SRID="0"/>\n</ComplexType>',
  ],
  [
    'a length of a complex type',
    'graph/facet',
    '<ComplexType Name="a"/>\n<ComplexType Name="b">\n!<Property Name="p" Type="self.a" MaxLength="5"/>\n</ComplexType>',
  ],
  [
    'a length that the definition has fixed',
    'graph/facet',
    '<TypeDefinition Name="t" UnderlyingType="Edm.String" MaxLength="5"/>\n<ComplexType Name="b">\n!<Property Name="p" Type="self.t" MaxLength="4"/>\n</ComplexType>',
  ],
  [
    'a default that is no number',
    'graph/default-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Int32" DefaultValue="x"/>\n</ComplexType>',
  ],
  [
    'a default that is too large',
    'graph/default-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Byte" DefaultValue="256"/>\n</ComplexType>',
  ],
  [
    'a default that is no truth value',
    'graph/default-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Boolean" DefaultValue="yes"/>\n</ComplexType>',
  ],
  [
    'a default that is no date',
    'graph/default-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Date" DefaultValue="2020-02-30"/>\n</ComplexType>',
  ],
  [
    'a default that is no GUID',
    'graph/default-value',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Guid" DefaultValue="1234"/>\n</ComplexType>',
  ],
  [
    'a default that is no member',
    'graph/default-value',
    '<EnumType Name="e"><Member Name="x"/></EnumType>\n<ComplexType Name="a">\n!<Property Name="p" Type="self.e" DefaultValue="y"/>\n</ComplexType>',
  ],
  [
    'a default of a complex type',
    'graph/default-value',
    '<ComplexType Name="a"/>\n<ComplexType Name="b">\n!<Property Name="p" Type="self.a" DefaultValue="y"/>\n</ComplexType>',
  ],
  [
    'an entity as property',
    'graph/type-use',
    `<EntityType Name="a">${key}</EntityType>\n<ComplexType Name="b">\n!<Property Name="p" Type="self.a"/>\n</ComplexType>`,
  ],
  [
    'a collection of streams',
    'graph/type-use',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Collection(Edm.Stream)"/>\n</ComplexType>',
  ],
  [
    'a collection of any primitives',
    'graph/type-use',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Collection(Edm.PrimitiveType)"/>\n</ComplexType>',
  ],
  ['a base that is unknown', 'graph/unknown-type', `!<EntityType Name="a" BaseType="self.b">${key}</EntityType>`],
  [
    'a base of another kind',
    'graph/base-kind',
    `<EntityType Name="a">${key}</EntityType>\n!<ComplexType Name="b" BaseType="self.a"/>`,
  ],
  [
    'an enumeration as base',
    'graph/base-kind',
    '<EnumType Name="a"><Member Name="x"/></EnumType>\n!<ComplexType Name="b" BaseType="self.a"/>',
  ],
  ['a built-in base', 'graph/base-built-in', `!<EntityType Name="a" BaseType="Edm.EntityType">${key}</EntityType>`],
  ['a type that is its own base', 'graph/base-cycle', '!<ComplexType Name="a" BaseType="self.a"/>'],
  [
    'two types that are bases of each other',
    'graph/base-cycle',
    '!<ComplexType Name="a" BaseType="self.b"/>\n<ComplexType Name="b" BaseType="self.a"/>',
  ],
  [
    'two entity types that are bases of each other',
    'graph/base-cycle',
    '!<EntityType Name="a" BaseType="self.b"/>\n<EntityType Name="b" BaseType="self.a"/>',
  ],
  [
    'an abstract type of one that is not',
    'graph/derivation',
    `<EntityType Name="a">${key}</EntityType>\n!<EntityType Name="b" BaseType="self.a" Abstract="true"/>`,
  ],
  [
    'a closed type of an open one',
    'graph/derivation',
    `<EntityType Name="a" OpenType="true">${key}</EntityType>\n!<EntityType Name="b" BaseType="self.a" OpenType="false"/>`,
  ],
  [
    'no stream after a stream',
    'graph/derivation',
    `<EntityType Name="a" HasStream="true">${key}</EntityType>\n!<EntityType Name="b" BaseType="self.a" HasStream="false"/>`,
  ],
  [
    'an entity type without a key',
    'graph/no-key',
    '!<EntityType Name="a"><Property Name="p" Type="Edm.String"/></EntityType>\n<EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>',
  ],
  [
    'a key without properties',
    'csdl/missing-element',
    '<EntityType Name="a">\n!<Key/>\n<Property Name="p" Type="Edm.String"/></EntityType>',
  ],
  [
    'two keys',
    'csdl/repeated-element',
    `<EntityType Name="a">${key}\n!<Key><PropertyRef Name="p"/></Key>\n<Property Name="p" Type="Edm.String" Nullable="false"/></EntityType>`,
  ],
  [
    'a key of a property that is not there',
    'graph/key-property',
    '<EntityType Name="a"><Key>\n!<PropertyRef Name="ID"/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>',
  ],
  [
    'a key part without a name',
    'csdl/missing-attribute',
    '<EntityType Name="a"><Key>\n!<PropertyRef/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>',
  ],
  [
    'a key part that is there twice',
    'graph/key-alias',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/>\n!<PropertyRef Name="id"/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>',
  ],
  [
    'a key that may be null',
    'graph/key-nullable',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32" Nullable="true"/>\n</EntityType>',
  ],
  [
    'a key of floating point',
    'graph/key-type',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Double" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a key that is a collection',
    'graph/key-type',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Collection(Edm.Int32)" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a key of a complex type',
    'graph/key-type',
    '<ComplexType Name="c"/>\n<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="self.c" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a key that is any primitive',
    'graph/key-type',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.PrimitiveType" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a key beside an inherited one',
    'graph/key-inherited',
    `<EntityType Name="a">${key}</EntityType>\n<EntityType Name="b" BaseType="self.a">\n!<Key><PropertyRef Name="no"/></Key>\n<Property Name="no" Type="Edm.Int32" Nullable="false"/></EntityType>`,
  ],
  [
    'a path in a key without an alias',
    'graph/key-alias',
    '<ComplexType Name="c"><Property Name="v" Type="Edm.Int32" Nullable="false"/></ComplexType>\n<EntityType Name="a"><Key>\n!<PropertyRef Name="c/v"/>\n</Key><Property Name="c" Type="self.c" Nullable="false"/></EntityType>',
  ],
  [
    'an alias of a key that is no path',
    'graph/key-alias',
    '<EntityType Name="a"><Key>\n!<PropertyRef Name="id" Alias="no"/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>',
  ],
  [
    'an alias of a key that is a property',
    'graph/key-alias',
    '<ComplexType Name="c"><Property Name="v" Type="Edm.Int32" Nullable="false"/></ComplexType>\n<EntityType Name="a"><Key>\n!<PropertyRef Name="c/v" Alias="c"/>\n</Key><Property Name="c" Type="self.c" Nullable="false"/></EntityType>',
  ],
  [
    'a path in a key that leads nowhere',
    'graph/key-property',
    '<ComplexType Name="c"><Property Name="v" Type="Edm.Int32" Nullable="false"/></ComplexType>\n<EntityType Name="a"><Key>\n!<PropertyRef Name="c/w" Alias="w"/>\n</Key><Property Name="c" Type="self.c" Nullable="false"/></EntityType>',
  ],
  ['an enumeration without members', 'csdl/no-members', '!<EnumType Name="e"/>'],
  [
    'an enumeration of text',
    'graph/enum-underlying',
    '!<EnumType Name="e" UnderlyingType="Edm.String"><Member Name="x"/></EnumType>',
  ],
  [
    'a member that is there twice',
    'graph/enum-member',
    '<EnumType Name="e"><Member Name="x"/>\n!<Member Name="x"/>\n</EnumType>',
  ],
  [
    'a member without a name',
    'csdl/missing-attribute',
    '<EnumType Name="e"><Member Name="x" Value="0"/>\n!<Member Value="1"/>\n</EnumType>',
  ],
  [
    'a value that is no number',
    'csdl/bad-value',
    '<EnumType Name="e"><Member Name="x" Value="0"/>\n!<Member Name="y" Value="one"/>\n</EnumType>',
  ],
  [
    'a value that does not fit',
    'graph/enum-value',
    '<EnumType Name="e" UnderlyingType="Edm.Byte"><Member Name="x" Value="0"/>\n!<Member Name="y" Value="256"/>\n</EnumType>',
  ],
  [
    'a value below zero in a byte',
    'graph/enum-value',
    '<EnumType Name="e" UnderlyingType="Edm.Byte"><Member Name="x" Value="0"/>\n!<Member Name="y" Value="-1"/>\n</EnumType>',
  ],
  [
    'a member without a value among others',
    'csdl/member-values',
    '<EnumType Name="e"><Member Name="x" Value="0"/>\n!<Member Name="y"/>\n</EnumType>',
  ],
  [
    'a flag without a value',
    'csdl/member-values',
    '<EnumType Name="e" IsFlags="true">\n!<Member Name="y"/>\n</EnumType>',
  ],
  [
    'a flag below zero',
    'csdl/bad-value',
    '<EnumType Name="e" IsFlags="true"><Member Name="x" Value="1"/>\n!<Member Name="y" Value="-2"/>\n</EnumType>',
  ],
  [
    'a definition of a definition',
    'graph/definition-underlying',
    '<TypeDefinition Name="s" UnderlyingType="Edm.Int32"/>\n!<TypeDefinition Name="t" UnderlyingType="self.s"/>',
  ],
  [
    'a definition of a complex type',
    'graph/definition-underlying',
    '<ComplexType Name="s"/>\n!<TypeDefinition Name="t" UnderlyingType="self.s"/>',
  ],
  [
    'a definition of a collection',
    'graph/definition-underlying',
    '!<TypeDefinition Name="t" UnderlyingType="Collection(Edm.String)"/>',
  ],
  ['a definition of nothing', 'csdl/missing-attribute', '!<TypeDefinition Name="t"/>'],
  [
    'a definition of an untyped value',
    'graph/definition-underlying',
    '!<TypeDefinition Name="t" UnderlyingType="Edm.Untyped"/>',
  ],
]

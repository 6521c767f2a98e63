import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake in properties, names, facets or defaults; the line that begins with `!` has it. */
export const wrongTypes: readonly WrongDocument[] = [
  [
    'an unknown type on a line of its own',
    'graph/unknown-type',
    '<ComplexType Name="a"><Property\n  Name="p"\n!  Type="self.b"\n/></ComplexType>',
  ],
  [
    'a facet on a line of its own',
    'graph/facet',
    '<ComplexType Name="a"><Property\n  Name="p" Type="Edm.Int32"\n!  MaxLength="3"\n/></ComplexType>',
  ],
  [
    'an attribute that is none, on a line of its own',
    'csdl/unknown-attribute',
    '<ComplexType Name="a"\n!  Abstrct="true"\n/>',
  ],
  ['text in a type', 'csdl/stray-text', '<ComplexType Name="a">\n!  >\n</ComplexType>'],
  ['a prefix that nobody declares', 'csdl/not-xml', '!<x:ComplexType Name="a"/>'],
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
    'graph/duplicate-property',
    '<ComplexType Name="a">\n<Property Name="p" Type="Edm.String"/>\n!<Property Name="p" Type="Edm.String"/>\n</ComplexType>',
  ],
  [
    'a property and a navigation property of one name',
    'graph/duplicate-property',
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
    'graph/facet',
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

  [
    'a slip in what a term is meant for',
    'csdl/bad-value',
    '!<Term Name="t" Type="Edm.String" AppliesTo="EntitySet Properti"/>',
  ],
]

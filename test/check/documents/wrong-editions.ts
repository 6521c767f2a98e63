import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas of V2 with what came later, or with what says neither yes nor no; the line that begins with `!` has it. */
export const wrongEditions: readonly WrongDocument[] = [
  ['an enum type', 'csdl/unknown-element', '!<EnumType Name="e"><Member Name="x"/></EnumType>'],
  ['a type definition', 'csdl/unknown-element', '!<TypeDefinition Name="d" UnderlyingType="Edm.String"/>'],
  [
    'a singleton',
    'csdl/unknown-element',
    `<EntityType Name="e">${key}</EntityType><EntityContainer Name="c">\n!<Singleton Name="one" Type="s.e"/>\n</EntityContainer>`,
  ],
  [
    'a place on earth',
    'graph/unknown-type',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Edm.GeographyPoint"/>\n</ComplexType>',
  ],
  [
    'a property of many values',
    'csdl/bad-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Collection(Edm.String)"/>\n</ComplexType>',
  ],
  [
    'an action on delete of CSDL 1.0',
    'csdl/bad-value',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1">\n!<OnDelete Action="Restrict"/>\n</End><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  [
    'a set that may perhaps be added to',
    'csdl/bad-value',
    `<EntityType Name="e">${key}</EntityType><EntityContainer Name="c">\n!<EntitySet Name="es" EntityType="s.e" sap:creatable="yes" xmlns:sap="http://www.sap.com/Protocols/SAPData"/>\n</EntityContainer>`,
  ],
  [
    'a property by which one may perhaps filter',
    'csdl/bad-value',
    '<ComplexType Name="c"><Property Name="p" Type="Edm.String" xmlns:sap="http://www.sap.com/Protocols/SAPData"\n!sap:filterable="False"\n/></ComplexType>',
  ],
  [
    'a second container that is the default',
    'csdl/bad-value',
    '<EntityContainer Name="c" m:IsDefaultEntityContainer="true"/>\n!<EntityContainer Name="d" m:IsDefaultEntityContainer="true"/>',
  ],
]

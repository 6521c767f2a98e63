import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas where what holds, contains or applies something cannot do so; the line that begins with `!` has the mistake. */
export const wrongHolders: readonly WrongDocument[] = [
  [
    'a complex type that holds itself',
    'graph/endless',
    '<ComplexType Name="a">\n!<Property Name="p" Type="self.a" Nullable="false"/>\n</ComplexType>',
  ],
  [
    'a complex type that holds what derives from it',
    'graph/endless',
    '<ComplexType Name="a">\n!<Property Name="p" Type="self.b" Nullable="false"/>\n</ComplexType><ComplexType Name="b" BaseType="self.a"/>',
  ],
  [
    'entities that contain each other',
    'graph/endless',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.b" Nullable="false" ContainsTarget="true"/>\n</EntityType><EntityType Name="b">${key}<NavigationProperty Name="m" Type="self.a" Nullable="false" ContainsTarget="true"/></EntityType>`,
  ],
  [
    'a second entity that contains, in a derived type',
    'graph/second-parent',
    `<EntityType Name="a">${key}<NavigationProperty Name="xs" Type="Collection(self.x)" ContainsTarget="true" Partner="a"/></EntityType><EntityType Name="b">${key}<NavigationProperty Name="xs" Type="Collection(self.y)" ContainsTarget="true" Partner="b"/></EntityType><EntityType Name="x">${key}<NavigationProperty Name="a" Type="self.a" Nullable="false" Partner="xs"/></EntityType><EntityType Name="y" BaseType="self.x">\n!<NavigationProperty Name="b" Type="self.b" Nullable="false" Partner="xs"/>\n</EntityType>`,
  ],
  [
    'a binding parameter that may be left out',
    'graph/optional-parameter',
    '<Action Name="f" IsBound="true">\n!<Parameter Name="it" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter>\n</Action>',
  ],
  [
    'a binding to what a set contains',
    'graph/binding',
    `<EntityType Name="a">${key}<NavigationProperty Name="parts" Type="Collection(self.a)" ContainsTarget="true"/><NavigationProperty Name="n" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a">\n!<NavigationPropertyBinding Path="n" Target="as/parts"/>\n</EntitySet></EntityContainer>`,
  ],
  [
    'an import into a set of its container by a path that leads nowhere',
    'graph/import-set',
    `<EntityType Name="a">${key}</EntityType><Action Name="f"><ReturnType Type="self.a"/></Action><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/>\n!<ActionImport Name="f" Action="self.f" EntitySet="self.c/bs"/>\n</EntityContainer>`,
  ],
  [
    'a specialized term with the base under another qualifier',
    'graph/base-term',
    '<Term Name="b" Type="Edm.String"/><Term Name="t" Type="Edm.String" BaseTerm="self.b"/><ComplexType Name="a"><Annotation Term="self.b" String="x"/>\n!<Annotation Term="self.t" Qualifier="q" String="x"/>\n</ComplexType>',
  ],
  [
    'a path to navigation that ends at a value',
    'csdl/annotation-value',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Capabilities.V1.ExpandRestrictions"><Record><PropertyValue Property="NonExpandableProperties"><Collection>\n!<NavigationPropertyPath>id</NavigationPropertyPath>\n</Collection></PropertyValue></Record></Annotation></EntitySet></EntityContainer>`,
  ],
  [
    'a path to a value that is not there',
    'csdl/annotation-value',
    `<EntityType Name="a">${key}<Property Name="currency" Type="Edm.String"/><Property Name="price" Type="Edm.Decimal">\n!<Annotation Term="Org.OData.Measures.V1.ISOCurrency" Path="curency"/>\n</Property></EntityType>`,
  ],
  [
    'a definition of any primitive with a length',
    'graph/facet',
    '!<TypeDefinition Name="t" UnderlyingType="Edm.PrimitiveType" MaxLength="5"/>',
  ],
  [
    'a term of OASIS with a slip',
    'graph/unknown-term',
    '<ComplexType Name="a">\n!<Annotation Term="Org.OData.Core.V1.Descripton" String="x"/>\n</ComplexType>',
  ],
]

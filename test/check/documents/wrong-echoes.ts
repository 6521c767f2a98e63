import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake that several rules could tell; the line that begins with `!` has it. */
export const wrongEchoes: readonly WrongDocument[] = [
  [
    'an entity as part of a key',
    'graph/type-use',
    `<EntityType Name="a"><Key><PropertyRef Name="p"/></Key>\n!<Property Name="p" Type="self.a" Nullable="false"/>\n</EntityType>`,
  ],
  [
    'an entity with facets, a default and a path through it',
    'graph/type-use',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/>\n!<Property Name="p" Type="self.a" MaxLength="5" DefaultValue="x"/>\n</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="p/n" Target="as"/></EntitySet></EntityContainer>`,
  ],
  [
    'a dependent property of entities',
    'graph/type-use',
    `<EntityType Name="a">${key}\n!<Property Name="p" Type="self.a"/>\n<NavigationProperty Name="n" Type="self.a"><ReferentialConstraint Property="p" ReferencedProperty="id"/></NavigationProperty></EntityType>`,
  ],
  [
    'a set of complex values, with paths',
    'graph/set-type',
    `<ComplexType Name="a"/><EntityContainer Name="c">\n!<EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Core.V1.OptimisticConcurrency"><Collection><PropertyPath>p</PropertyPath></Collection></Annotation></EntitySet>\n</EntityContainer>`,
  ],
  [
    'a collection that does not end, which may be null',
    'csdl/bad-value',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Collection(self.a" Nullable="false"/>\n</EntityType>`,
  ],
  [
    'an overload that returns what is not there',
    'graph/unknown-type',
    '<Function Name="f">\n!<ReturnType Type="self.none"/>\n</Function><Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'navigation to a primitive type, which is bound by a cast',
    'graph/navigation-type',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Edm.String"/>\n</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n/self.a" Target="as"/></EntitySet></EntityContainer>`,
  ],
  [
    'a base without a key, of several types',
    'graph/no-key',
    '!<EntityType Name="a" Abstract="true"/>\n<EntityType Name="b" BaseType="self.a"/><EntityType Name="d" BaseType="self.a"/><EntityContainer Name="c"><EntitySet Name="bs" EntityType="self.b"/><EntitySet Name="ds" EntityType="self.d"/></EntityContainer>',
  ],
  [
    'a base that is not abstract, of several that are',
    'graph/derivation',
    `!<EntityType Name="a">${key}</EntityType>\n<EntityType Name="b" BaseType="self.a" Abstract="true"/><EntityType Name="c" BaseType="self.a" Abstract="true"/>`,
  ],
  [
    'an empty base of what is in a set',
    'csdl/bad-value',
    '!<EntityType Name="a" BaseType=""/>\n<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>',
  ],
  [
    'a target with a space in its path',
    'csdl/annotation-value',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.String"/></ComplexType>\n!<Annotations Target="self.a/p q"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'what is no return type, of what is in a set',
    'csdl/unknown-element',
    `<EntityType Name="a">${key}</EntityType><Function Name="f">\n!<Returns Type="self.a"/>\n</Function><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/><FunctionImport Name="f" Function="self.f" EntitySet="as"/></EntityContainer>`,
  ],
  [
    'what is no parameter, of what is bound',
    'csdl/unknown-element',
    '<Action Name="f" IsBound="true">\n!<Argument Name="it" Type="Edm.String"/>\n</Action>',
  ],
  [
    'the navigation property of a restriction that is not there',
    'csdl/annotation-value',
    `<EntityType Name="a">${key}</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Capabilities.V1.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection><Record>\n!<PropertyValue Property="NavigationProperty" NavigationPropertyPath="n"/>\n</Record></Collection></PropertyValue></Record></Annotation></EntitySet></EntityContainer>`,
  ],
]

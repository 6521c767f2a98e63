import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake in whose wake other rules see nothing wrong; the line that begins with `!` has it. */
export const wrongWakes: readonly WrongDocument[] = [
  [
    'a type that is not there, used and annotated',
    'graph/unknown-type',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="c">\n!<Property Name="p" Type="self.gone"/>\n</ComplexType><Annotations Target="self.gone"><Annotation Term="self.t" String="x"/></Annotations>\n<Annotations Target="self.gone/q"><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'a member without a name, that a default names',
    'csdl/missing-attribute',
    '<EnumType Name="e">\n!<Member Value="1"/>\n</EnumType><ComplexType Name="c"><Property Name="p" Type="self.e" DefaultValue="x"/></ComplexType>',
  ],
  [
    'a member whose value is misspelt',
    'csdl/unknown-attribute',
    '<EnumType Name="e" IsFlags="true">\n!<Member Name="a" value="1"/>\n<Member Name="b" Value="2"/></EnumType>',
  ],
  [
    'an expression in the wrong case',
    'csdl/unknown-attribute',
    `<EntityType Name="a">${key}</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Capabilities.V1.DeleteRestrictions"><Record>\n!<PropertyValue Property="Deletable" bool="false"/>\n</Record></Annotation></EntitySet></EntityContainer>`,
  ],
  [
    'a definition on a type that there is not, with a length',
    'graph/definition-underlying',
    '!<TypeDefinition Name="t" UnderlyingType="Edm.Strng" MaxLength="5"/>',
  ],
  ['an enumeration without a name and members', 'csdl/missing-attribute', '!<EnumType/>'],
  [
    'a property of a record that is no name',
    'csdl/annotation-value',
    '<ComplexType Name="a"><Annotation Term="Org.OData.Core.V1.ResourceException"><Record>\n!<PropertyValue Property="a b" Bool="false"/>\n</Record></Annotation></ComplexType>',
  ],
  [
    'a base that is not there, of a partner and a binding',
    'graph/unknown-type',
    `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.a)" Partner="self.b/as"/></EntityType>\n!<EntityType Name="b" BaseType="self.none">\n<NavigationProperty Name="as" Type="Collection(self.a)" Partner="bs"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="bs" Target="bs"/></EntitySet><EntitySet Name="bs" EntityType="self.b"/></EntityContainer>`,
  ],
  [
    'a parameter without a name that tells two overloads apart',
    'csdl/missing-attribute',
    '<Function Name="f"><ReturnType Type="Edm.String"/></Function><Function Name="f">\n!<Parameter Type="Edm.String"/>\n<ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'a parameter without a type that tells two overloads apart',
    'csdl/missing-attribute',
    '<Function Name="f"><ReturnType Type="Edm.String"/></Function><Function Name="f">\n!<Parameter Name="p"/>\n<ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'a result without a type beside one that has it',
    'csdl/missing-attribute',
    '<Function Name="f"><ReturnType Type="Edm.String"/></Function><Function Name="f"><Parameter Name="p" Type="Edm.String"/>\n!<ReturnType Nullable="false"/>\n</Function>',
  ],
  [
    'a nullable key on which something depends',
    'graph/key-nullable',
    `<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32"/>\n</EntityType><EntityType Name="b">${key}<NavigationProperty Name="n" Type="self.a" Nullable="false"><ReferentialConstraint Property="id" ReferencedProperty="id"/></NavigationProperty></EntityType>`,
  ],
  [
    'a property whose name has a space, while the key has another',
    'csdl/bad-name',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="i d" Type="Edm.Int32" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a type whose name has a hyphen, in use by another',
    'csdl/bad-name',
    '!<ComplexType Name="a-b"/>\n<ComplexType Name="c"><Property Name="p" Type="self.ab"/></ComplexType>',
  ],
  [
    'a property without a name that an annotation leads to',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}\n!<Property Type="Edm.Int32"/>\n</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Core.V1.OptimisticConcurrency"><Collection><PropertyPath>version</PropertyPath></Collection></Annotation></EntitySet></EntityContainer>`,
  ],
  [
    'an unknown primitive type in a constraint',
    'graph/unknown-type',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>\n!<Property Name="other" Type="Edm.Strng"/>\n<NavigationProperty Name="n" Type="self.a"><ReferentialConstraint Property="other" ReferencedProperty="id"/></NavigationProperty></EntityType>',
  ],
  [
    'a constraint that is there twice',
    'csdl/repeated-element',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/><Property Name="other" Type="Edm.String"/><NavigationProperty Name="n" Type="self.a"><ReferentialConstraint Property="other" ReferencedProperty="id"/>\n!<ReferentialConstraint Property="other" ReferencedProperty="id"/>\n</NavigationProperty></EntityType>',
  ],
  [
    'navigation with a partner that is there twice',
    'graph/duplicate-property',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/><NavigationProperty Name="to" Type="self.a" Partner="from"/>\n!<NavigationProperty Name="to" Type="self.a" Partner="from"/>\n<NavigationProperty Name="from" Type="self.a" Partner="to"/></EntityType>',
  ],
  [
    'a type that is not there, in several places',
    'graph/unknown-type',
    '<ComplexType Name="a">\n!<Property Name="p" Type="self.b"/>\n<Property Name="q" Type="Collection(self.b)"/></ComplexType><ComplexType Name="c" BaseType="self.b"/>',
  ],
]

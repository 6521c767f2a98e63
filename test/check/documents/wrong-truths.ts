import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a truth value that is none, and with what hangs on it; the line that begins with `!` has it. */
export const wrongTruths: readonly WrongDocument[] = [
  [
    'a key property that is not nullable',
    'csdl/bad-value',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32" Nullable="no"/>\n</EntityType>',
  ],
  [
    'a key property of which nobody knows',
    'csdl/bad-value',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32" Nullable="never"/>\n</EntityType>',
  ],
  [
    'navigation to many',
    'csdl/bad-value',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Collection(self.a)" Nullable="False"/>\n</EntityType>`,
  ],
  [
    'a dependent property',
    'csdl/bad-value',
    `<EntityType Name="a">${key}\n!<Property Name="p" Type="Edm.Int32" Nullable="FALSE"/>\n<NavigationProperty Name="n" Type="self.a" Nullable="false"><ReferentialConstraint Property="p" ReferencedProperty="id"/></NavigationProperty></EntityType>`,
  ],
  [
    'navigation on which a property depends',
    'csdl/bad-value',
    `<EntityType Name="a">${key}<Property Name="p" Type="Edm.Int32" Nullable="false"/>\n!<NavigationProperty Name="n" Type="self.a" Nullable="FALSE"><ReferentialConstraint Property="p" ReferencedProperty="id"/></NavigationProperty>\n</EntityType>`,
  ],
  [
    'an abstract base',
    'csdl/bad-value',
    '!<EntityType Name="a" Abstract="True"/>\n<EntityType Name="b" BaseType="self.a" Abstract="true"/>',
  ],
  [
    'containment behind which something is bound',
    'csdl/bad-value',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Collection(self.a)" ContainsTarget="yes"/>\n<NavigationProperty Name="m" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n/m" Target="as"/></EntitySet></EntityContainer>`,
  ],
  [
    'a bound overload beside one that is not',
    'csdl/bad-value',
    '!<Action Name="f" IsBound="yes"><Parameter Name="it" Type="Edm.String"/></Action>\n<Action Name="f"/>',
  ],
  [
    'a bound action with a set path',
    'csdl/bad-value',
    `<EntityType Name="a">${key}</EntityType>\n!<Action Name="f" IsBound="bound" EntitySetPath="it"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Action>`,
  ],
  [
    'an action that is imported',
    'csdl/bad-value',
    '!<Action Name="f" IsBound="False"/>\n<EntityContainer Name="c"><ActionImport Name="f" Action="self.f"/></EntityContainer>',
  ],
  [
    'flags of which two are the default',
    'csdl/bad-value',
    '!<EnumType Name="e" IsFlags="yes"><Member Name="a" Value="1"/><Member Name="b" Value="2"/></EnumType>\n<ComplexType Name="c"><Property Name="p" Type="self.e" DefaultValue="a,b"/></ComplexType>',
  ],
  [
    'flags of which two are in an annotation',
    'csdl/bad-value',
    '!<EnumType Name="e" IsFlags="yes"><Member Name="a" Value="1"/><Member Name="b" Value="2"/></EnumType>\n<Term Name="t" Type="self.e"/><ComplexType Name="c"><Annotation Term="self.t" EnumMember="self.e/a self.e/b"/></ComplexType>',
  ],
  ['flags without values', 'csdl/bad-value', '!<EnumType Name="e" IsFlags="yes"><Member Name="a"/></EnumType>'],
  [
    'an open type with a path to what is not declared',
    'csdl/bad-value',
    `!<EntityType Name="a" OpenType="yes">${key}</EntityType>\n<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Capabilities.V1.FilterRestrictions"><Record><PropertyValue Property="NonFilterableProperties"><Collection><PropertyPath>more</PropertyPath></Collection></PropertyValue></Record></Annotation></EntitySet></EntityContainer>`,
  ],
]

import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake that others could follow from; the line that begins with `!` has it. */
export const wrongConsequences: readonly WrongDocument[] = [
  [
    'a partner that leads to a type derived from this one',
    'graph/partner',
    `<EntityType Name="p">${key}\n!<NavigationProperty Name="boss" Type="self.m" Partner="staff"/>\n</EntityType>\n<EntityType Name="m" BaseType="self.p"><NavigationProperty Name="staff" Type="Collection(self.m)" Partner="boss"/></EntityType>`,
  ],
  [
    'a set of the base container with another type',
    'graph/duplicate-member',
    `<EntityType Name="a">${key}</EntityType><EntityType Name="b">${key}</EntityType>\n<EntityContainer Name="base"><EntitySet Name="as" EntityType="self.a"/></EntityContainer><EntityContainer Name="c" Extends="self.base">\n!<EntitySet Name="as" EntityType="self.b"/>\n</EntityContainer>`,
  ],
  [
    'a set path behind many that leads nowhere',
    'graph/entity-set-path',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="Collection(self.a)"/></EntityType>\n!<Function Name="f" IsBound="true" EntitySetPath="it/n/nope"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Function>`,
  ],
  [
    'a set path to other entities than are returned',
    'graph/entity-set-path',
    `<EntityType Name="a">${key}</EntityType><EntityType Name="b">${key}</EntityType>\n!<Function Name="f" IsBound="true" EntitySetPath="it"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.b"/></Function>`,
  ],
  [
    'a function that returns streams',
    'graph/type-use',
    '!<Function Name="f"><ReturnType Type="Collection(Edm.Stream)"/></Function>',
  ],
  [
    'an enumeration of a type that there is not',
    'graph/enum-underlying',
    '!<EnumType Name="e" UnderlyingType="Edm.Foo"><Member Name="a"/></EnumType>',
  ],
  [
    'navigation to a definition',
    'graph/navigation-type',
    '<TypeDefinition Name="t" UnderlyingType="Edm.Int32"/><ComplexType Name="c">\n!<NavigationProperty Name="n" Type="self.t"/>\n</ComplexType>',
  ],
  [
    'navigation to an enumeration',
    'graph/navigation-type',
    '<EnumType Name="t"><Member Name="x"/></EnumType><ComplexType Name="c">\n!<NavigationProperty Name="n" Type="self.t"/>\n</ComplexType>',
  ],
  [
    'three types that are bases of each other',
    'graph/base-cycle',
    '!<EntityType Name="a" BaseType="self.b"/>\n<EntityType Name="b" BaseType="self.c"/><EntityType Name="c" BaseType="self.a"/>',
  ],
  [
    'bases of each other that are used',
    'graph/base-cycle',
    `!<EntityType Name="a" BaseType="self.b">${key}</EntityType>\n<EntityType Name="b" BaseType="self.a"><Property Name="x" Type="Edm.String"/><NavigationProperty Name="n" Type="self.b" Partner="m"/><NavigationProperty Name="m" Type="self.a" Partner="n"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="as"/></EntitySet></EntityContainer>`,
  ],
  [
    'an unknown base of a type that is used',
    'graph/unknown-type',
    '!<EntityType Name="a" BaseType="self.zz"/>\n<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="as"/></EntitySet></EntityContainer><Annotations Target="self.a/p"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'a key that is misspelt, of a type that is used',
    'graph/key-property',
    '<EntityType Name="a"><Key>\n!<PropertyRef Name="ID"/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>',
  ],
  [
    'navigation to nothing that is bound and constrained',
    'graph/unknown-type',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.bb" Partner="x"><ReferentialConstraint Property="id" ReferencedProperty="y"/></NavigationProperty>\n</EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="as"/></EntitySet></EntityContainer>`,
  ],
  [
    'a type whose name has a space',
    'csdl/bad-name',
    `!<EntityType Name="a b">${key}</EntityType>\n<ComplexType Name="c"/>`,
  ],
  [
    'a key whose name has a hyphen',
    'csdl/bad-name',
    '<EntityType Name="a"><Key><PropertyRef Name="id-x"/></Key>\n!<Property Name="id-x" Type="Edm.Int32" Nullable="false"/>\n</EntityType>',
  ],
  [
    'an imported action whose name has a hyphen',
    'csdl/bad-name',
    '!<Action Name="do-it"/>\n<EntityContainer Name="c"><ActionImport Name="doit" Action="self.do-it"/></EntityContainer>',
  ],
  [
    'a type without a name, of a set',
    'csdl/missing-attribute',
    `!<EntityType>${key}</EntityType>\n<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>`,
  ],
  [
    'a key without a name',
    'csdl/missing-attribute',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Type="Edm.Int32" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a set without a type that something is bound to',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="bs"/></EntitySet>\n!<EntitySet Name="bs"/>\n</EntityContainer>`,
  ],
  [
    'a set without a name that something is bound to',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="bs"/></EntitySet>\n!<EntitySet EntityType="self.a"/>\n</EntityContainer>`,
  ],
  ['a misspelt result', 'csdl/misspelt-element', '<Function Name="f">\n!<ReturnTyp Type="Edm.String"/>\n</Function>'],
  [
    'a misspelt key',
    'csdl/misspelt-element',
    '<EntityType Name="a">\n!<Keys><PropertyRef Name="id"/></Keys>\n<Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>',
  ],
  [
    'a misspelt part of a key',
    'csdl/misspelt-element',
    '<EntityType Name="a"><Key>\n!<PropertyReff Name="id"/>\n</Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>',
  ],
  [
    'a misspelt property that is a key',
    'csdl/misspelt-element',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Propety Name="id" Type="Edm.Int32" Nullable="false"/>\n</EntityType>',
  ],
  [
    'a misspelt type of a set',
    'csdl/misspelt-element',
    `!<EntityTyp Name="a">${key}</EntityTyp>\n<EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>`,
  ],
  ['the only member, misspelt', 'csdl/misspelt-element', '<EnumType Name="e">\n!<Membr Name="x"/>\n</EnumType>'],
  [
    'the parameter of a bound action, cut short',
    'csdl/misspelt-element',
    '<Action Name="f" IsBound="true">\n!<Param Name="x" Type="Edm.String"/>\n</Action>',
  ],
  [
    'the only annotation of a group, misspelt',
    'csdl/misspelt-element',
    '<ComplexType Name="c"/><Annotations Target="self.c">\n!<Anotation Term="Org.OData.Core.V1.Description" String="x"/>\n</Annotations>',
  ],
  [
    'a misspelt record',
    'csdl/misspelt-element',
    '<Term Name="t" Type="Edm.ComplexType"/><ComplexType Name="c"><Annotation Term="self.t">\n!<Recrd/>\n</Annotation></ComplexType>',
  ],
  [
    'a misspelt attribute of a key',
    'csdl/unknown-attribute',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32" Nulable="false"/>\n</EntityType>',
  ],
  [
    'a bound action in the wrong case',
    'csdl/unknown-attribute',
    `<EntityType Name="a">${key}</EntityType>\n!<Action Name="f" isBound="true" EntitySetPath="it"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Action>`,
  ],
  [
    'a set with the attribute of a singleton',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}</EntityType><EntityContainer Name="c">\n!<EntitySet Name="as" Type="self.a"/>\n</EntityContainer>`,
  ],
  [
    'a singleton with the attribute of a set, alone',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}</EntityType><EntityContainer Name="c">\n!<Singleton Name="as" EntityType="self.a"/>\n</EntityContainer>`,
  ],
  [
    'an action on delete in the wrong case',
    'csdl/bad-value',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a">\n!<OnDelete Action="cascade"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a collection in the wrong case',
    'csdl/bad-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="collection(Edm.String)"/>\n</ComplexType>',
  ],
  [
    'a base without its namespace, of a set',
    'csdl/bad-value',
    `<EntityType Name="a">${key}</EntityType>\n!<EntityType Name="b" BaseType="a"/>\n<EntityContainer Name="c"><EntitySet Name="bs" EntityType="self.b"/></EntityContainer>`,
  ],
  [
    'a group of annotations in a type',
    'csdl/unknown-element',
    `<EntityType Name="a">${key}\n!<Annotations Target="self.a"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>\n</EntityType>`,
  ],
  [
    'a set outside of its container',
    'csdl/unknown-element',
    `<EntityType Name="a">${key}</EntityType>\n!<EntitySet Name="as" EntityType="self.a"/>`,
  ],
  ['a result as V3 writes it', 'csdl/unknown-attribute', '!<Function Name="f" ReturnType="Edm.String"/>'],
  [
    'navigation as V3 writes it',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Relationship="self.x" FromRole="a" ToRole="b"/>\n</EntityType>`,
  ],
  [
    'a key of a type of V3',
    'graph/unknown-type',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.DateTime" Nullable="false"/>\n</EntityType>',
  ],
]

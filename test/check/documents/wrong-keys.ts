import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas with a mistake in bases, keys, enumerations or type definitions; the line that begins with `!` has it. */
export const wrongKeys: readonly WrongDocument[] = [
  [
    'a part of the key of a related entity',
    'graph/key-related',
    '<EntityType Name="p"><Key><PropertyRef Name="a"/><PropertyRef Name="b"/></Key><Property Name="a" Type="Edm.Int32" Nullable="false"/><Property Name="b" Type="Edm.Int32" Nullable="false"/></EntityType><EntityType Name="c"><Key>\n!<PropertyRef Name="of/a" Alias="a"/>\n</Key><NavigationProperty Name="of" Type="self.p" Nullable="false"/></EntityType>',
  ],
  [
    'a property of a related entity that is not in its key',
    'graph/key-related',
    '<EntityType Name="p"><Key><PropertyRef Name="a"/></Key><Property Name="a" Type="Edm.Int32" Nullable="false"/><Property Name="b" Type="Edm.Int32" Nullable="false"/></EntityType><EntityType Name="c"><Key>\n!<PropertyRef Name="of/b" Alias="b"/>\n</Key><NavigationProperty Name="of" Type="self.p" Nullable="false"/></EntityType>',
  ],
  [
    'a navigation property with the name of the key',
    'graph/duplicate-property',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/>\n!<NavigationProperty Name="id" Type="self.a"/>\n</EntityType>',
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
    'graph/key-primitive',
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

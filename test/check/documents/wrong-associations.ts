import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas of V2 whose associations, imports and attributes are wrong; the line that begins with `!` has the mistake. */
export const wrongAssociations: readonly WrongDocument[] = [
  [
    'a type without a name, at the end of an association',
    'csdl/missing-attribute',
    '!<EntityType><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>\n<EntityType Name="f"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.f" Multiplicity="*"/></Association>',
  ],
  [
    'a property without a name, that a constraint names',
    'csdl/missing-attribute',
    '<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>\n!<Property Type="Edm.Int32"/>\n</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/><ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal><Dependent Role="y"><PropertyRef Name="up"/></Dependent></ReferentialConstraint></Association>',
  ],
  [
    'navigation as in V4',
    'csdl/unknown-attribute',
    '<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>\n!<NavigationProperty Name="n" Type="s.e"/>\n</EntityType>',
  ],
  [
    'navigation that says nothing',
    'csdl/missing-attribute',
    '<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>\n!<NavigationProperty Name="n"/>\n</EntityType>',
  ],
  [
    'a parameter with a truth value that is none',
    'csdl/bad-value',
    '<EntityContainer Name="C">\n!<FunctionImport Name="f" ReturnType="Edm.String"><Parameter Name="p" Type="Edm.Int32" Nullable="maybe"/></FunctionImport>\n</EntityContainer>',
  ],
  [
    'an alias that nothing declares, on two ways',
    'csdl/unknown-association',
    `<EntityType Name="e">${key}\n!<NavigationProperty Name="n" Relationship="Self.a" FromRole="x" ToRole="y"/>\n<NavigationProperty Name="m" Relationship="Self.a" FromRole="y" ToRole="x"/></EntityType>\n<Association Name="a"><End Role="x" Type="Self.e" Multiplicity="1"/><End Role="y" Type="Self.e" Multiplicity="1"/></Association>`,
  ],
  [
    'an alias that nothing declares, of two sets',
    'graph/unknown-type',
    `<EntityType Name="e">${key}</EntityType><EntityContainer Name="C">\n!<EntitySet Name="es" EntityType="Self.e"/>\n<EntitySet Name="es2" EntityType="Self.e"/></EntityContainer>`,
  ],
  [
    'an association that is not there, and a set of it',
    'csdl/unknown-association',
    `<EntityType Name="e">${key}\n!<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/>\n</EntityType>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'navigation along an association that is misspelt',
    'csdl/unknown-association',
    `<EntityType Name="e">${key}\n!<NavigationProperty Name="n" Relationship="s.b" FromRole="x" ToRole="y"/>\n</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>`,
  ],
  [
    'an association set along nothing',
    'csdl/unknown-association',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>\n!<AssociationSet Name="as" Association="s.b"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet>\n</EntityContainer>`,
  ],
  [
    'a role of an association set that is not there',
    'csdl/unknown-association',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a">\n!<End Role="z" EntitySet="es"/>\n<End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'an association set with a set of another type',
    'csdl/bad-value',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><EntityType Name="f">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><EntitySet Name="fs" EntityType="s.f"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/>\n!<End Role="y" EntitySet="fs"/>\n</AssociationSet></EntityContainer>`,
  ],
  [
    'a multiplicity that is none',
    'csdl/bad-value',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" Type="s.e" Multiplicity="many"/>\n</Association>`,
  ],
  [
    'an end without a multiplicity',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" Type="s.e"/>\n</Association>`,
  ],
  [
    'a role that is there twice',
    'csdl/repeated-element',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="x" Type="s.e" Multiplicity="*"/>\n</Association>`,
  ],
  [
    'a constraint of a property that is not there',
    'graph/constraint-property',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="y" ToRole="x"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/><ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal><Dependent Role="y">\n!<PropertyRef Name="nope"/>\n</Dependent></ReferentialConstraint></Association>`,
  ],
  [
    'a constraint without its principal',
    'csdl/missing-element',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/>\n!<ReferentialConstraint><Dependent Role="y"><PropertyRef Name="id"/></Dependent></ReferentialConstraint>\n</Association>`,
  ],
  [
    'a function import that is there twice',
    'graph/duplicate-overload',
    '<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.String"/>\n!<FunctionImport Name="f" ReturnType="Edm.String"/>\n</EntityContainer>',
  ],
  [
    'a set of what is no entity',
    'graph/import-set',
    `<EntityType Name="e">${key}</EntityType><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>\n!<FunctionImport Name="f" ReturnType="Edm.String" EntitySet="es"/>\n</EntityContainer>`,
  ],
  [
    'a function import without a name',
    'csdl/missing-attribute',
    '<EntityContainer Name="C">\n!<FunctionImport ReturnType="Edm.String"/>\n</EntityContainer>',
  ],
  [
    'a parameter without a type',
    'csdl/missing-attribute',
    '<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.String">\n!<Parameter Name="p"/>\n</FunctionImport></EntityContainer>',
  ],
  [
    'a mode that is none',
    'csdl/bad-value',
    '<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.String">\n!<Parameter Name="p" Type="Edm.Int32" Mode="Inn"/>\n</FunctionImport></EntityContainer>',
  ],
  [
    'a parameter that is there twice',
    'graph/duplicate-parameter',
    '<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.String"><Parameter Name="p" Type="Edm.Int32"/>\n!<Parameter Name="p" Type="Edm.Int32"/>\n</FunctionImport></EntityContainer>',
  ],
  [
    'an association without a name',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}</EntityType>\n!<Association><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>`,
  ],
  [
    'an end without a type',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType>\n<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" Multiplicity="1"/>\n</Association>`,
  ],
  [
    'a misspelt association',
    'csdl/misspelt-element',
    `<EntityType Name="e">${key}</EntityType>\n!<Asociation Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Asociation>`,
  ],
  [
    'a misspelt association set',
    'csdl/misspelt-element',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>\n!<AssociationSett Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSett>\n</EntityContainer>`,
  ],
  [
    'an unknown element in an association',
    'csdl/unknown-element',
    `<EntityType Name="e">${key}</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/>\n!<Foo/>\n</Association>`,
  ],
  [
    'a default that is no number',
    'graph/default-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Edm.Int32" DefaultValue="x"/>\n</ComplexType>',
  ],
  [
    'a length below zero',
    'csdl/bad-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Edm.String" MaxLength="-3"/>\n</ComplexType>',
  ],
  [
    'a fixed length that is no truth value',
    'csdl/bad-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Edm.String" FixedLength="yes"/>\n</ComplexType>',
  ],
  [
    'a concurrency mode that is none',
    'csdl/bad-value',
    '<ComplexType Name="c">\n!<Property Name="p" Type="Edm.String" ConcurrencyMode="Sometimes"/>\n</ComplexType>',
  ],
  [
    'a set that is there twice',
    'graph/duplicate-member',
    `<EntityType Name="e">${key}</EntityType><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>\n!<EntitySet Name="es" EntityType="s.e"/>\n</EntityContainer>`,
  ],
  [
    'a key that may be null',
    'graph/key-nullable',
    '<EntityType Name="e"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int32" Nullable="true"/>\n</EntityType>',
  ],
  [
    'an abstract type with a truth value that is none',
    'csdl/bad-value',
    `!<EntityType Name="e" Abstract="ja">${key}</EntityType>`,
  ],
  [
    'navigation without a name',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}\n!<NavigationProperty Relationship="s.a" FromRole="x" ToRole="y"/>\n</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  [
    'navigation from an end to itself',
    'csdl/bad-value',
    `<EntityType Name="e">${key}\n!<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="x"/>\n</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  [
    'navigation from an end of another type',
    'csdl/bad-value',
    `<EntityType Name="e">${key}</EntityType><EntityType Name="f">${key}\n!<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/>\n</EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  ['a use of no namespace', 'csdl/missing-attribute', '!<Using Alias="x"/>'],
  [
    'a namespace that nothing declares',
    'graph/unknown-type',
    '<ComplexType Name="c">\n!<Property Name="p" Type="x.y"/>\n<Property Name="q" Type="x.z"/></ComplexType>',
  ],
]

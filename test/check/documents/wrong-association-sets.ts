import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const association =
  '<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/></Association>'
const container = (content: string) =>
  `<EntityType Name="e">${key}</EntityType>${association}<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>${content}</EntityContainer>`
const set =
  '<AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet>'
const constrained = (content: string) =>
  `<EntityType Name="e">${key}<Property Name="o" Type="Edm.Int32"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/>${content}</Association>`
const constraint =
  '<ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal><Dependent Role="y"><PropertyRef Name="o"/></Dependent></ReferentialConstraint>'

const used = (ends: string) =>
  `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/><NavigationProperty Name="m" Relationship="s.a" FromRole="y" ToRole="x"/></EntityType><Association Name="a">${ends}</Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>${set}</EntityContainer>`

/** Schemas of V2 whose association sets and constraints are wrong; the line that begins with `!` has the mistake. */
export const wrongAssociationSets: readonly WrongDocument[] = [
  [
    'an end of a type that is not there, to which something navigates',
    'graph/unknown-type',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" Type="s.f" Multiplicity="*"/>\n</Association>`,
  ],
  [
    'an end with a misspelt type, in use',
    'csdl/missing-attribute',
    used('<End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" type="s.e" Multiplicity="*"/>\n'),
  ],
  [
    'an end without a type, in use',
    'csdl/missing-attribute',
    used('<End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="y" Multiplicity="*"/>\n'),
  ],
  [
    'an end without a role, in use',
    'csdl/missing-attribute',
    used('<End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Type="s.e" Multiplicity="*"/>\n'),
  ],
  [
    'a misspelt end, in use',
    'csdl/misspelt-element',
    used('<End Role="x" Type="s.e" Multiplicity="1"/>\n!<Ende Role="y" Type="s.e" Multiplicity="*"/>\n'),
  ],
  [
    'an end that is there twice',
    'csdl/repeated-element',
    used(
      '<End Role="x" Type="s.e" Multiplicity="1"/>\n!<End Role="x" Type="s.e" Multiplicity="1"/>\n<End Role="y" Type="s.e" Multiplicity="*"/>',
    ),
  ],
  [
    'navigation to no role, with a way back and sets',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/>\n!<NavigationProperty Name="m" Relationship="s.a" FromRole="y"/>\n</EntityType>${association}<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>${set}</EntityContainer>`,
  ],
  [
    'a set without a name, at an end of an association set',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}</EntityType>${association}<EntityContainer Name="C">\n!<EntitySet EntityType="s.e"/>\n${set}</EntityContainer>`,
  ],
  [
    'an association without a name, in use',
    'csdl/missing-attribute',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType>\n!<Association><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  [
    'a property that a constraint names twice',
    'csdl/repeated-element',
    constrained(
      '<ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal><Dependent Role="y"><PropertyRef Name="o"/>\n!<PropertyRef Name="o"/>\n</Dependent></ReferentialConstraint>',
    ),
  ],
  [
    'a misspelt parameter',
    'csdl/misspelt-element',
    '<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.String">\n!<Paramter Name="p" Type="Edm.String"/>\n</FunctionImport></EntityContainer>',
  ],
  [
    'a set with one end',
    'csdl/missing-element',
    container('\n!<AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/></AssociationSet>\n'),
  ],
  [
    'a set with three ends',
    'csdl/repeated-element',
    container(
      '<AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/>\n!<End Role="y" EntitySet="es"/>\n</AssociationSet>',
    ),
  ],
  [
    'a set with one role twice',
    'csdl/repeated-element',
    container(
      '<AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/>\n!<End Role="x" EntitySet="es"/>\n</AssociationSet>',
    ),
  ],
  [
    'an end without a set',
    'csdl/missing-attribute',
    container(
      '<AssociationSet Name="as" Association="s.a">\n!<End Role="x"/>\n<End Role="y" EntitySet="es"/></AssociationSet>',
    ),
  ],
  ['two sets of one name', 'csdl/repeated-element', container(`${set}\n!${set}\n`)],
  [
    'a method that is none',
    'csdl/bad-value',
    '<EntityContainer Name="C">\n!<FunctionImport Name="f" ReturnType="Edm.String" m:HttpMethod="FETCH"/>\n</EntityContainer>',
  ],
  ['a second constraint', 'csdl/repeated-element', constrained(`${constraint}\n!${constraint}\n`)],
  [
    'a constraint of one role with itself',
    'csdl/bad-value',
    constrained(
      '<ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal>\n!<Dependent Role="x"><PropertyRef Name="o"/></Dependent>\n</ReferentialConstraint>',
    ),
  ],
  [
    'a principal property that is not there, along which nothing navigates',
    'graph/constraint-property',
    constrained(
      '<ReferentialConstraint><Principal Role="x">\n!<PropertyRef Name="none"/>\n</Principal><Dependent Role="y"><PropertyRef Name="o"/></Dependent></ReferentialConstraint>',
    ),
  ],

  [
    'an association whose name is none',
    'csdl/bad-name',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType>\n!<Association Name="a-b"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'an association set whose name is none',
    'csdl/bad-name',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>\n!<AssociationSet Name="a s" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet>\n</EntityContainer>`,
  ],
  [
    'a set whose name is none',
    'csdl/bad-name',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C">\n!<EntitySet Name="e s" EntityType="s.e"/>\n<AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'an association with an empty name',
    'csdl/missing-attribute',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType>\n!<Association Name=""><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>\n<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'an end with an empty set',
    'csdl/missing-attribute',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/>\n!<End Role="y" EntitySet=""/>\n</AssociationSet></EntityContainer>`,
  ],
  [
    'what is no end of an association',
    'csdl/unknown-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/>\n!<Finish Role="y" Type="s.e" Multiplicity="1"/>\n</Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
  ],
  [
    'what is no end of an association set',
    'csdl/unknown-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/>\n!<Finish Role="y" EntitySet="es"/>\n</AssociationSet></EntityContainer>`,
  ],
  [
    'two actions on delete',
    'csdl/repeated-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"><OnDelete Action="Cascade"/>\n!<OnDelete Action="None"/>\n</End></Association>`,
  ],
]

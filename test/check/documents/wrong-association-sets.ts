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

/** Schemas of V2 whose association sets and constraints are wrong; the line that begins with `!` has the mistake. */
export const wrongAssociationSets: readonly WrongDocument[] = [
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
]

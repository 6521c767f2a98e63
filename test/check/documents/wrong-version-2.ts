import type { WrongDocument } from './wrong.js'

/** Schemas of V2 with a mistake; the line that begins with `!` has it. */
export const wrongVersion2: readonly WrongDocument[] = [
  [
    'an attribute in the wrong case',
    'csdl/unknown-attribute',
    `<ComplexType Name="c"><Property Name="p" Type="Edm.Int32"\n! nullable="false"\n/></ComplexType>`,
  ],
  [
    'an attribute that is needed, in the wrong case',
    'csdl/missing-attribute',
    `<ComplexType Name="c">\n!<Property name="p" Type="Edm.Int32"/>\n</ComplexType>`,
  ],
  [
    'an attribute of V4',
    'csdl/unknown-attribute',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="C">\n!<EntitySet Name="es" EntityType="s.e" IncludeInServiceDocument="false"/>\n</EntityContainer>`,
  ],
  [
    'an unknown action on delete',
    'csdl/bad-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1">\n!<OnDelete Action="Explode"/>\n</End><End Role="y" Type="s.e" Multiplicity="*"/></Association>`,
  ],
  [
    'a constraint of no role',
    'csdl/missing-attribute',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="*"/><ReferentialConstraint>\n!<Principal><PropertyRef Name="id"/></Principal>\n<Dependent Role="y"><PropertyRef Name="id"/></Dependent></ReferentialConstraint></Association>`,
  ],

  [
    'an association with one end',
    'csdl/missing-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
!<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/></Association>`,
  ],
  [
    'an end of an unknown type',
    'graph/unknown-type',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/>
!<End Role="y" Type="s.f" Multiplicity="1"/>
</Association>`,
  ],
  [
    'a constraint of a role that is not there',
    'csdl/bad-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/>
<ReferentialConstraint>
!<Principal Role="z"><PropertyRef Name="id"/></Principal>
<Dependent Role="x"><PropertyRef Name="id"/></Dependent></ReferentialConstraint></Association>`,
  ],
  [
    'an association set with an unknown set',
    'csdl/bad-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType>
<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="as" Association="s.a"><End Role="x" EntitySet="es"/>
!<End Role="y" EntitySet="nothing"/>
</AssociationSet></EntityContainer>`,
  ],
  [
    'a function import of an unknown set',
    'graph/import-set',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/>
!<FunctionImport Name="f" ReturnType="s.e" EntitySet="nothing"/>
</EntityContainer>`,
  ],
  [
    'a function import of an unknown type',
    'graph/unknown-type',
    `<EntityContainer Name="C">
!<FunctionImport Name="f" ReturnType="s.e"/>
</EntityContainer>`,
  ],
  [
    'navigation from a role that is not there',
    'csdl/unknown-association',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
!<NavigationProperty Name="n" Relationship="s.a" FromRole="q" ToRole="y"/>
</EntityType>
<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>`,
  ],
  [
    'a property of an unknown type',
    'graph/unknown-type',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
!<Property Name="p" Type="Edm.Strng"/>
</EntityType>`,
  ],
  [
    'two associations of one name',
    'csdl/repeated-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>
!<Association Name="a"><End Role="x" Type="s.e" Multiplicity="1"/><End Role="y" Type="s.e" Multiplicity="1"/></Association>`,
  ],
  ['an unknown element', 'csdl/misspelt-element', `!<EntityTyp Name="e"/>`],
  [
    'an entity type without a key',
    'graph/no-key',
    `!<EntityType Name="e"><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>`,
  ],
  [
    'a set of an unknown type',
    'graph/unknown-type',
    `<EntityContainer Name="C">
!<EntitySet Name="es" EntityType="s.e"/>
</EntityContainer>`,
  ],

  [
    'a principal of which there are many',
    'csdl/bad-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Association Name="a">\n!<End Role="x" Type="s.e" Multiplicity="*"/>\n<End Role="y" Type="s.e" Multiplicity="*"/><ReferentialConstraint><Principal Role="x"><PropertyRef Name="id"/></Principal><Dependent Role="y"><PropertyRef Name="id"/></Dependent></ReferentialConstraint></Association>`,
  ],
  [
    'navigation from a complex type',
    'csdl/unknown-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><ComplexType Name="c">\n!<NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/>\n</ComplexType>`,
  ],
  [
    'an association that is tied to the same sets twice',
    'csdl/repeated-element',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="1"/></Association><EntityContainer Name="C"><EntitySet Name="es" EntityType="s.e"/><AssociationSet Name="one" Association="s.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet>\n!<AssociationSet Name="two" Association="s.a"><End Role="y" EntitySet="es"/><End Role="x" EntitySet="es"/></AssociationSet>\n</EntityContainer>`,
  ],
  [
    'entities without a set',
    'graph/import-set',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="C">\n!<FunctionImport Name="f" ReturnType="Collection(s.e)"/>\n</EntityContainer>`,
  ],
  [
    'a primitive type of V4',
    'graph/unknown-type',
    `<ComplexType Name="c">\n!<Property Name="p" Type="Edm.Date"/>\n</ComplexType>`,
  ],
  [
    'a collection of a primitive type of V4 that is returned',
    'graph/unknown-type',
    `<EntityContainer Name="C">\n!<FunctionImport Name="f" ReturnType="Collection(Edm.TimeOfDay)"/>\n</EntityContainer>`,
  ],
  [
    'what is neither true nor false of a feed',
    'csdl/bad-value',
    `<ComplexType Name="c">\n!<Property Name="p" Type="Edm.String" m:FC_TargetPath="SyndicationTitle" m:FC_KeepInContent="maybe"/>\n</ComplexType>`,
  ],

  [
    'an import with an empty name',
    'csdl/missing-attribute',
    `<EntityContainer Name="C">\n!<FunctionImport Name="" ReturnType="Edm.Int32"/>\n</EntityContainer>`,
  ],
  [
    'what a property does not hold',
    'csdl/unknown-element',
    `<ComplexType Name="c"><Property Name="p" Type="Edm.String">\n!<Unit/>\n</Property></ComplexType>`,
  ],
  [
    'text inside a property',
    'csdl/stray-text',
    `<ComplexType Name="c"><Property Name="p" Type="Edm.String">\n!x\n</Property></ComplexType>`,
  ],
  [
    'what is no parameter',
    'csdl/unknown-element',
    `<EntityContainer Name="C"><FunctionImport Name="f" ReturnType="Edm.Int32">\n!<Argument Name="p" Type="Edm.Int32"/>\n</FunctionImport></EntityContainer>`,
  ],
  [
    'an alias that nothing declares, of types and associations',
    'graph/unknown-type',
    `<ComplexType Name="c">\n!<Property Name="p" Type="Self.d"/>\n</ComplexType><EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Relationship="Self.a" FromRole="x" ToRole="y"/></EntityType>`,
  ],
]

/** The whole document, and the line of the mistake in it. */
export function version2Of(content: string): { readonly text: string; readonly line: number } {
  const lines = content.split('\n')
  const text = [
    '<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices m:DataServiceVersion="2.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata"><Schema Namespace="s" xmlns="http://schemas.microsoft.com/ado/2008/09/edm">',
    ...lines.map((each) => each.replace(/^!/, '')),
    '</Schema></edmx:DataServices></edmx:Edmx>',
  ].join('\n')
  return { text, line: lines.findIndex((each) => each.startsWith('!')) + 2 }
}

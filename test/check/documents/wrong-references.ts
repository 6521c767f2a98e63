import type { WrongDocument } from './wrong.js'

/** Schemas with mistakes that only look right where one does not look at what they refer to; the line that begins with `!` has it. */
export const wrongReferences: readonly WrongDocument[] = [
  [
    'a path to a property that is not there',
    'csdl/annotation-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="self.e"><Annotation Term="Org.OData.Core.V1.OptimisticConcurrency"><Collection>
!<PropertyPath>nothing</PropertyPath>
</Collection></Annotation></EntitySet></EntityContainer>`,
  ],
  [
    'a path behind a complex property that leads nowhere',
    'csdl/annotation-value',
    `<ComplexType Name="c"><Property Name="x" Type="Edm.Int32"/></ComplexType><EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="c" Type="self.c"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="self.e"/></EntityContainer>
<Annotations Target="self.C/es"><Annotation Term="Org.OData.Capabilities.V1.SortRestrictions"><Record><PropertyValue Property="NonSortableProperties"><Collection><PropertyPath>c/x</PropertyPath>
!<PropertyPath>c/y</PropertyPath>
</Collection></PropertyValue></Record></Annotation></Annotations>`,
  ],
  [
    'a type that is not there, with facets',
    'graph/unknown-type',
    `<ComplexType Name="a">\n!<Property Name="p" Type="Edm.Decimel" Precision="5" Scale="2"/>\n</ComplexType>`,
  ],
  [
    'a key of a type that is not there',
    'graph/unknown-type',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key>\n!<Property Name="id" Type="Edm.Int23" Nullable="false"/>\n</EntityType>`,
  ],
  [
    'a needed attribute that is misspelt',
    'csdl/missing-attribute',
    `<ComplexType Name="a">\n!<Property Name="p" Typ="Edm.String"/>\n</ComplexType>`,
  ],
  [
    'a key path through a collection',
    'graph/key-type',
    `<ComplexType Name="c"><Property Name="x" Type="Edm.Int32" Nullable="false"/></ComplexType>
<EntityType Name="e"><Key>
!<PropertyRef Name="cs/x" Alias="y"/>
</Key><Property Name="cs" Type="Collection(self.c)" Nullable="false"/></EntityType>`,
  ],
  [
    'a key path through what may be null',
    'graph/key-nullable',
    `<ComplexType Name="c"><Property Name="x" Type="Edm.Int32" Nullable="false"/></ComplexType>
<EntityType Name="e"><Key><PropertyRef Name="c1/x" Alias="y"/></Key>
!<Property Name="c1" Type="self.c"/>
</EntityType>`,
  ],
  [
    'a navigation property with the name of its type',
    'graph/property-name',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
!<NavigationProperty Name="e" Type="self.e"/>
</EntityType>`,
  ],
  [
    'a binding through what is not contained',
    'graph/binding',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Type="self.e"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="self.e">
!<NavigationPropertyBinding Path="n/n" Target="es"/>
</EntitySet></EntityContainer>`,
  ],
  [
    'a binding behind a cast to a type that is not derived',
    'graph/binding',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Type="self.e"/></EntityType>
<EntityType Name="f"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Type="self.e"/></EntityType>
<EntityContainer Name="C"><EntitySet Name="es" EntityType="self.e">
!<NavigationPropertyBinding Path="self.f/n" Target="es"/>
</EntitySet></EntityContainer>`,
  ],
  [
    'a path to a property as property',
    'graph/type-use',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>
!<Property Name="p" Type="Collection(Edm.PropertyPath)"/>
</EntityType>`,
  ],
  ['a term with an unknown base', 'graph/unknown-term', `!<Term Name="t" Type="Edm.String" BaseTerm="self.u"/>`],
  ['a term that is its own base', 'graph/base-cycle', `!<Term Name="t" Type="Edm.String" BaseTerm="self.t"/>`],
  ['a default that a term cannot have', 'graph/default-value', `!<Term Name="t" Type="Edm.Int32" DefaultValue="x"/>`],
  [
    'a dependent property that must be, of navigation that may not',
    'graph/nullability',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="fk" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Type="self.e">
!<ReferentialConstraint Property="fk" ReferencedProperty="id"/>
</NavigationProperty></EntityType>`,
  ],
  [
    'a dependent property that may not be, of navigation that must',
    'graph/nullability',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="fk" Type="Edm.Int32"/><NavigationProperty Name="n" Type="self.e" Nullable="false">
!<ReferentialConstraint Property="fk" ReferencedProperty="id"/>
</NavigationProperty></EntityType>`,
  ],
  [
    'a record of a type that is not there',
    'graph/unknown-type',
    `<ComplexType Name="a"><Annotation Term="self.t"><Collection>
!<Record Type="self.nothing"/>
</Collection></Annotation></ComplexType>
<Term Name="t" Type="Collection(Edm.ComplexType)"/>`,
  ],
  [
    'a cast to nothing',
    'csdl/missing-attribute',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a" OpenType="true"><Annotation Term="self.t">
!<Cast><Path>a</Path></Cast>
</Annotation></ComplexType>`,
  ],
  [
    'a test of type without one',
    'csdl/missing-attribute',
    `<Term Name="t" Type="Edm.Boolean"/>
<ComplexType Name="a" OpenType="true"><Annotation Term="self.t">
!<IsOf><Path>a</Path></IsOf>
</Annotation></ComplexType>`,
  ],
  [
    'a condition without its other branch',
    'csdl/operands',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a"><Annotation Term="self.t">
!<If><Bool>true</Bool><String>a</String></If>
</Annotation></ComplexType>`,
  ],
  [
    'one text to join',
    'csdl/operands',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a"><Annotation Term="self.t">
!<Apply Function="odata.concat"><String>a</String></Apply>
</Annotation></ComplexType>`,
  ],
  [
    'two texts to encode',
    'csdl/operands',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a"><Annotation Term="self.t">
!<Apply Function="odata.uriEncode"><String>a</String><String>a</String></Apply>
</Annotation></ComplexType>`,
  ],
  [
    'a reference to a label that is not there',
    'csdl/annotation-value',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a"><Annotation Term="self.t">
!<LabeledElementReference>self.nothing</LabeledElementReference>
</Annotation></ComplexType>`,
  ],
  [
    'two labels of one name',
    'csdl/annotation-value',
    `<Term Name="t" Type="Edm.String"/>
<ComplexType Name="a"><Annotation Term="self.t"><LabeledElement Name="l" String="x"/></Annotation></ComplexType>
<ComplexType Name="b"><Annotation Term="self.t">
!<LabeledElement Name="l" String="x"/>
</Annotation></ComplexType>`,
  ],
  [
    'a default of a collection',
    'graph/default-value',
    `<ComplexType Name="a">
!<Property Name="p" Type="Collection(Edm.Int32)" DefaultValue="1"/>
</ComplexType>`,
  ],
  [
    'a date that is precise',
    'graph/facet',
    `<ComplexType Name="a">
!<Property Name="p" Type="Edm.Date" Precision="1"/>
</ComplexType>`,
  ],
  [
    'a singleton of many',
    'csdl/bad-value',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType>
<EntityContainer Name="C">
!<Singleton Name="s" Type="Collection(self.e)"/>
</EntityContainer>`,
  ],
  [
    'an import of an action as function',
    'graph/import',
    `<Action Name="a"/>
<EntityContainer Name="C">
!<FunctionImport Name="s" Function="self.a"/>
</EntityContainer>`,
  ],
  [
    'the outermost of what contains itself',
    'graph/nullability',
    `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="kids" Type="Collection(self.e)" ContainsTarget="true" Partner="parent"/>
!<NavigationProperty Name="parent" Type="self.e" Partner="kids" Nullable="false"/>
</EntityType>`,
  ],
  [
    'a definition with a facet of another type',
    'graph/facet',
    `!<TypeDefinition Name="d" UnderlyingType="Edm.Int32" MaxLength="3"/>`,
  ],
  [
    'an enumeration of a type without its namespace',
    'csdl/bad-value',
    `!<EnumType Name="d" UnderlyingType="Int32"><Member Name="a"/></EnumType>`,
  ],
  [
    'an action that returns twice',
    'csdl/repeated-element',
    `<Action Name="a"><ReturnType Type="Edm.String"/>
!<ReturnType Type="Edm.String"/>
</Action>`,
  ],
  [
    'a name in the wrong case',
    'csdl/missing-attribute',
    `<Action Name="f"/>\n!<EntityContainer name="C"><ActionImport Name="f" Action="self.f"/></EntityContainer>`,
  ],
  [
    'one operand of two',
    'csdl/operands',
    `<Term Name="t" Type="Edm.Boolean"/>
<ComplexType Name="a" OpenType="true"><Annotation Term="self.t">
!<Has><Path>a</Path></Has>
</Annotation></ComplexType>`,
  ],
  [
    'a key of a navigation property',
    'graph/key-type',
    `<EntityType Name="e"><Key>
!<PropertyRef Name="n"/>
</Key><NavigationProperty Name="n" Type="self.e" Nullable="false"/></EntityType>`,
  ],
]

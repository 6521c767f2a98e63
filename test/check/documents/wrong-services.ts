import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const a = `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.b)"/><NavigationProperty Name="parts" Type="Collection(self.b)" ContainsTarget="true"/></EntityType><EntityType Name="b">${key}</EntityType>`

/** A container with one set, around what is wrong. */
const container = (content: string) =>
  `<EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/><EntitySet Name="bs" EntityType="self.b"/>\n${content}\n</EntityContainer>`

/** Schemas with a mistake in navigation, operations, containers or annotations; the line that begins with `!` has it. */
export const wrongServices: readonly WrongDocument[] = [
  [
    'navigation to a complex type',
    'graph/navigation-type',
    `<ComplexType Name="c"/><EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.c"/>\n</EntityType>`,
  ],
  [
    'navigation to a text',
    'graph/navigation-type',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Edm.String"/>\n</EntityType>`,
  ],
  [
    'navigation to nothing known',
    'graph/unknown-type',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.none"/>\n</EntityType>`,
  ],
  [
    'navigation without a type',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n"/>\n</EntityType>`,
  ],
  [
    'nullable navigation to many',
    'csdl/nullable-collection',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="Collection(self.a)" Nullable="false"/>\n</EntityType>`,
  ],
  [
    'a partner that is not there',
    'graph/partner',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.a" Partner="none"/>\n</EntityType>`,
  ],
  [
    'a partner that is no navigation property',
    'graph/partner',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.a" Partner="id"/>\n</EntityType>`,
  ],
  [
    'a partner that leads elsewhere',
    'graph/partner',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.b" Partner="c"/>\n</EntityType><EntityType Name="b">${key}<NavigationProperty Name="c" Type="self.c"/></EntityType><EntityType Name="c">${key}</EntityType>`,
  ],
  [
    'a partner in a complex type',
    'graph/partner',
    `<EntityType Name="a">${key}<NavigationProperty Name="m" Type="self.a"/></EntityType><ComplexType Name="c">\n!<NavigationProperty Name="n" Type="self.a" Partner="m"/>\n</ComplexType>`,
  ],
  [
    'a partner with another partner',
    'graph/partner',
    `<EntityType Name="a">${key}\n!<NavigationProperty Name="n" Type="self.b" Partner="m"/>\n<NavigationProperty Name="o" Type="self.b" Partner="m"/></EntityType><EntityType Name="b">${key}<NavigationProperty Name="m" Type="self.a" Partner="o"/></EntityType>`,
  ],
  [
    'a constraint of a property that is not there',
    'graph/constraint-property',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a">\n!<ReferentialConstraint Property="none" ReferencedProperty="id"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a constraint to a property that is not there',
    'graph/constraint-property',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a">\n!<ReferentialConstraint Property="id" ReferencedProperty="none"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a constraint of other types',
    'graph/constraint-type',
    `<EntityType Name="a">${key}<Property Name="p" Type="Edm.String"/><NavigationProperty Name="n" Type="self.a">\n!<ReferentialConstraint Property="p" ReferencedProperty="id"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a constraint of many',
    'graph/constraint-many',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="Collection(self.a)">\n!<ReferentialConstraint Property="id" ReferencedProperty="id"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a constraint without its other end',
    'csdl/missing-attribute',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a">\n!<ReferentialConstraint Property="id"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'an unknown action on delete',
    'csdl/bad-value',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a">\n!<OnDelete Action="Explode"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'two actions on delete',
    'csdl/repeated-element',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"><OnDelete Action="None"/>\n!<OnDelete Action="Cascade"/>\n</NavigationProperty></EntityType>`,
  ],
  [
    'a contained collection without a key',
    'graph/no-key',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="Collection(self.b)" ContainsTarget="true"/></EntityType>\n!<EntityType Name="b"/>`,
  ],
  ['a function that returns nothing', 'csdl/missing-element', '!<Function Name="f"/>'],
  [
    'a function that returns twice',
    'csdl/repeated-element',
    '<Function Name="f"><ReturnType Type="Edm.String"/>\n!<ReturnType Type="Edm.String"/>\n</Function>',
  ],
  [
    'a return type that is unknown',
    'graph/unknown-type',
    '<Function Name="f">\n!<ReturnType Type="self.x"/>\n</Function>',
  ],
  ['a return without a type', 'csdl/missing-attribute', '<Function Name="f">\n!<ReturnType/>\n</Function>'],
  [
    'a parameter of an unknown type',
    'graph/unknown-type',
    '<Action Name="f">\n!<Parameter Name="p" Type="self.x"/>\n</Action>',
  ],
  [
    'a parameter without a name',
    'csdl/missing-attribute',
    '<Action Name="f">\n!<Parameter Type="Edm.String"/>\n</Action>',
  ],
  [
    'a parameter that is there twice',
    'graph/duplicate-parameter',
    '<Action Name="f"><Parameter Name="p" Type="Edm.String"/>\n!<Parameter Name="p" Type="Edm.String"/>\n</Action>',
  ],
  ['a stream as parameter', 'graph/type-use', '<Action Name="f">\n!<Parameter Name="p" Type="Edm.Stream"/>\n</Action>'],
  [
    'a default of a parameter',
    'csdl/unknown-attribute',
    '<Action Name="f">\n!<Parameter Name="p" Type="Edm.String" DefaultValue="x"/>\n</Action>',
  ],
  ['a composable action', 'csdl/unknown-attribute', '!<Action Name="f" IsComposable="true"/>'],
  ['a bound action without a parameter', 'graph/no-binding', '!<Action Name="f" IsBound="true"/>'],
  [
    'two unbound actions of one name',
    'graph/duplicate-overload',
    '<Action Name="f"/>\n!<Action Name="f"><Parameter Name="p" Type="Edm.String"/></Action>',
  ],
  [
    'two actions bound to one type',
    'graph/duplicate-overload',
    `${a}<Action Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/></Action>\n!<Action Name="f" IsBound="true"><Parameter Name="that" Type="self.a"/></Action>`,
  ],
  [
    'two functions with the same parameter names',
    'graph/duplicate-overload',
    '<Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>\n!<Function Name="f"><Parameter Name="p" Type="Edm.Int32"/><ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'two functions with the same parameter types',
    'graph/duplicate-overload',
    '<Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>\n!<Function Name="f"><Parameter Name="q" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'overloads with different results',
    'graph/overload-return',
    '<Function Name="f"><ReturnType Type="Edm.String"/></Function>\n<Function Name="f"><Parameter Name="q" Type="Edm.String"/>\n!<ReturnType Type="Edm.Int32"/>\n</Function>',
  ],
  [
    'an action and a function of one name',
    'graph/operation-name',
    '<Action Name="f"/>\n!<Function Name="f"><ReturnType Type="Edm.String"/></Function>',
  ],
  ['an action with the name of a type', 'graph/operation-name', '<ComplexType Name="f"/>\n!<Action Name="f"/>'],
  [
    'a set path without a binding',
    'graph/entity-set-path',
    `${a}\n!<Action Name="f" EntitySetPath="it"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Action>`,
  ],
  [
    'a set path that begins elsewhere',
    'graph/entity-set-path',
    `${a}\n!<Action Name="f" IsBound="true" EntitySetPath="that"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Action>`,
  ],
  [
    'a set path that leads nowhere',
    'graph/entity-set-path',
    `${a}\n!<Action Name="f" IsBound="true" EntitySetPath="it/cs"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.b"/></Action>`,
  ],
  [
    'a set path to no entities',
    'graph/entity-set-path',
    `${a}\n!<Action Name="f" IsBound="true" EntitySetPath="it"><Parameter Name="it" Type="self.a"/><ReturnType Type="Edm.String"/></Action>`,
  ],
  [
    'a set of complex values',
    'graph/set-type',
    '<ComplexType Name="c"/><EntityContainer Name="service">\n!<EntitySet Name="cs" EntityType="self.c"/>\n</EntityContainer>',
  ],
  [
    'a set of an unknown type',
    'graph/unknown-type',
    '<EntityContainer Name="service">\n!<EntitySet Name="cs" EntityType="self.c"/>\n</EntityContainer>',
  ],
  [
    'a set without a type',
    'csdl/missing-attribute',
    '<EntityContainer Name="service">\n!<EntitySet Name="cs"/>\n</EntityContainer>',
  ],
  [
    'a set of a collection',
    'csdl/bad-value',
    `${a}<EntityContainer Name="service">\n!<EntitySet Name="cs" EntityType="Collection(self.a)"/>\n</EntityContainer>`,
  ],
  [
    'a set of any entity',
    'graph/set-type',
    '<EntityContainer Name="service">\n!<EntitySet Name="cs" EntityType="Edm.EntityType"/>\n</EntityContainer>',
  ],
  [
    'a set of an abstract type without a key',
    'graph/set-key',
    '<EntityType Name="a" Abstract="true"/><EntityContainer Name="service">\n!<EntitySet Name="cs" EntityType="self.a"/>\n</EntityContainer>',
  ],
  [
    'a singleton of complex type',
    'graph/set-type',
    '<ComplexType Name="c"/><EntityContainer Name="service">\n!<Singleton Name="c" Type="self.c"/>\n</EntityContainer>',
  ],
  [
    'a singleton with the attribute of a set',
    'csdl/unknown-attribute',
    `${a}${container('!<Singleton Name="c" Type="self.a" IncludeInServiceDocument="true"/>')}`,
  ],
  ['two sets of one name', 'graph/duplicate-member', `${a}${container('!<EntitySet Name="as" EntityType="self.b"/>')}`],
  ['an unknown element in a container', 'csdl/unknown-element', `${a}${container('!<EntityRef Name="x"/>')}`],
  [
    'a binding of a property that is not there',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="none" Target="bs"/>\n</EntitySet>')}`,
  ],
  [
    'a binding of a structural property',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="id" Target="bs"/>\n</EntitySet>')}`,
  ],
  [
    'a binding to nothing',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="bs" Target="none"/>\n</EntitySet>')}`,
  ],
  [
    'a binding to the wrong set',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="bs" Target="as"/>\n</EntitySet>')}`,
  ],
  [
    'a binding that is there twice',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a"><NavigationPropertyBinding Path="bs" Target="bs"/>\n!<NavigationPropertyBinding Path="bs" Target="bs"/>\n</EntitySet>')}`,
  ],
  [
    'a binding of what is contained',
    'graph/binding',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="parts" Target="bs"/>\n</EntitySet>')}`,
  ],
  [
    'a binding without a target',
    'csdl/missing-attribute',
    `${a}${container('<EntitySet Name="cs" EntityType="self.a">\n!<NavigationPropertyBinding Path="bs"/>\n</EntitySet>')}`,
  ],
  ['an import of nothing', 'graph/import', `${a}${container('!<ActionImport Name="f" Action="self.none"/>')}`],
  ['an import without its action', 'csdl/missing-attribute', `${a}${container('!<ActionImport Name="f"/>')}`],
  [
    'an import of a bound action',
    'graph/import',
    `${a}<Action Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/></Action>${container('!<ActionImport Name="f" Action="self.f"/>')}`,
  ],
  [
    'an import of a function as action',
    'graph/import',
    `${a}<Function Name="f"><ReturnType Type="Edm.String"/></Function>${container('!<ActionImport Name="f" Action="self.f"/>')}`,
  ],
  [
    'an import with a set of no entities',
    'graph/import',
    `${a}<Function Name="f"><ReturnType Type="Edm.String"/></Function>${container('!<FunctionImport Name="f" Function="self.f" EntitySet="as"/>')}`,
  ],
  [
    'an import with a set that is not there',
    'graph/import-set',
    `${a}<Function Name="f"><ReturnType Type="self.a"/></Function>${container('!<FunctionImport Name="f" Function="self.f" EntitySet="none"/>')}`,
  ],
  [
    'an import that shares a name',
    'graph/duplicate-member',
    `${a}<Action Name="f"/>${container('!<ActionImport Name="as" Action="self.f"/>')}`,
  ],
  [
    'a container that extends nothing',
    'graph/container-extends',
    '!<EntityContainer Name="service" Extends="self.none"/>',
  ],
  ['two containers', 'graph/second-container', '<EntityContainer Name="service"/>\n!<EntityContainer Name="other"/>'],
  [
    'a container with the name of a type',
    'graph/duplicate-name',
    '<ComplexType Name="a"/>\n!<EntityContainer Name="a"/>',
  ],
  [
    'two terms of one name',
    'graph/duplicate-name',
    '<Term Name="t" Type="Edm.String"/>\n!<Term Name="t" Type="Edm.String"/>',
  ],
  ['a term of an unknown type', 'graph/unknown-type', '!<Term Name="t" Type="self.x"/>'],
  ['a term without a type', 'csdl/missing-attribute', '!<Term Name="t"/>'],
  ['a term on a term that is not there', 'graph/unknown-term', '!<Term Name="t" Type="Edm.String" BaseTerm="self.u"/>'],
  [
    'a term that nobody declares',
    'graph/unknown-term',
    '<ComplexType Name="a">\n!<Annotation Term="self.t" String="x"/>\n</ComplexType>',
  ],
  [
    'a term of nowhere',
    'graph/unknown-term',
    '<ComplexType Name="a">\n!<Annotation Term="Cor.Description" String="x"/>\n</ComplexType>',
  ],
  [
    'an annotation without a term',
    'csdl/missing-attribute',
    '<ComplexType Name="a">\n!<Annotation String="x"/>\n</ComplexType>',
  ],
  [
    'an annotation that is there twice',
    'graph/duplicate-annotation',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"><Annotation Term="self.t" String="x"/>\n!<Annotation Term="self.t" String="y"/>\n</ComplexType>',
  ],
  [
    'an annotation with two values',
    'csdl/operands',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a">\n!<Annotation Term="self.t" String="x" Int="1"/>\n</ComplexType>',
  ],
  [
    'a truth value that is none',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.Boolean"/><ComplexType Name="a">\n!<Annotation Term="self.t" Bool="maybe"/>\n</ComplexType>',
  ],
  [
    'a number that is none',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.Int32"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Int>one</Int>\n</Annotation></ComplexType>',
  ],
  [
    'an unknown expression',
    'csdl/unknown-element',
    '<Term Name="t" Type="Edm.Int32"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Integer>1</Integer>\n</Annotation></ComplexType>',
  ],
  [
    'a comparison of one',
    'csdl/operands',
    '<Term Name="t" Type="Edm.Boolean"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Eq><Int>1</Int></Eq>\n</Annotation></ComplexType>',
  ],
  [
    'a value without its property',
    'csdl/missing-attribute',
    '<ComplexType Name="r"/><Term Name="t" Type="self.r"/><ComplexType Name="a"><Annotation Term="self.t"><Record>\n!<PropertyValue String="x"/>\n</Record></Annotation></ComplexType>',
  ],
  [
    'annotations of nothing',
    'graph/annotation-target',
    '<Term Name="t" Type="Edm.String"/>\n!<Annotations Target="self.none"><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations of a property that is not there',
    'graph/annotation-target',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"/>\n!<Annotations Target="self.a/p"><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations without a target',
    'csdl/missing-attribute',
    '<Term Name="t" Type="Edm.String"/>\n!<Annotations><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations without an annotation',
    'csdl/missing-element',
    '<ComplexType Name="a"/>\n!<Annotations Target="self.a"/>',
  ],
  ['an unknown element in a schema', 'csdl/unknown-element', '!<Entity Name="a"/>'],
  ['an association of V3', 'csdl/unknown-element', '!<Association Name="a"/>'],
  [
    'a qualifier in a group with one',
    'csdl/unknown-attribute',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"/><Annotations Target="self.a" Qualifier="q">\n!<Annotation Term="self.t" Qualifier="r" String="x"/>\n</Annotations>',
  ],
]

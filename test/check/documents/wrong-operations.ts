import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const a = `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.b)"/><NavigationProperty Name="parts" Type="Collection(self.b)" ContainsTarget="true"/></EntityType><EntityType Name="b">${key}</EntityType>`

/** Schemas with a mistake in navigation or operations; the line that begins with `!` has it. */
export const wrongOperations: readonly WrongDocument[] = [
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
]

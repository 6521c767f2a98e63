import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const a = `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.b)"/><NavigationProperty Name="parts" Type="Collection(self.b)" ContainsTarget="true"/></EntityType><EntityType Name="b">${key}</EntityType>`

/** A container with one set, around what is wrong. */
const container = (content: string) =>
  `<EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/><EntitySet Name="bs" EntityType="self.b"/>\n${content}\n</EntityContainer>`

/** Schemas with a mistake in containers; the line that begins with `!` has it. */
export const wrongServices: readonly WrongDocument[] = [
  [
    'an import into a set of other entities',
    'graph/import-set',
    `<EntityType Name="x"><Key><PropertyRef Name="i"/></Key><Property Name="i" Type="Edm.Int32" Nullable="false"/></EntityType><EntityType Name="y"><Key><PropertyRef Name="i"/></Key><Property Name="i" Type="Edm.Int32" Nullable="false"/></EntityType><Function Name="f"><ReturnType Type="self.y"/></Function><EntityContainer Name="c"><EntitySet Name="xs" EntityType="self.x"/>\n!<FunctionImport Name="f" Function="self.f" EntitySet="xs"/>\n</EntityContainer>`,
  ],
  ['a container that extends itself', 'graph/container-extends', '!<EntityContainer Name="c" Extends="self.c"/>'],
  [
    'containers that extend each other',
    'graph/container-extends',
    '!<EntityContainer Name="c" Extends="self.d"/>\n<EntityContainer Name="d" Extends="self.c"/>',
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
    'an import of nothing, on a line of its own',
    'graph/import',
    '<EntityContainer Name="c"><ActionImport Name="a"\n! Action="self.none"\n/></EntityContainer>',
  ],
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
    'graph/import-set',
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
    'an import in the service document of a function with parameters',
    'graph/import-listed',
    '<Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function><EntityContainer Name="c">\n!<FunctionImport Name="f" Function="self.f" IncludeInServiceDocument="true"/>\n</EntityContainer>',
  ],

  [
    'a binding whose path ends with a slash',
    'csdl/bad-value',
    `<EntityType Name="e">${key}<NavigationProperty Name="n" Type="self.e"/></EntityType><EntityContainer Name="c"><EntitySet Name="es" EntityType="self.e">\n!<NavigationPropertyBinding Path="n/" Target="es"/>\n</EntitySet></EntityContainer>`,
  ],
]

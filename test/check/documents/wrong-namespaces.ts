import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas that use a namespace, or an alias, that nothing declares; the line that begins with `!` has its first use. */
export const wrongNamespaces: readonly WrongDocument[] = [
  [
    'types and terms',
    'graph/unknown-type',
    '<ComplexType Name="c">\n!<Property Name="p" Type="gone.a"/>\n<Property Name="q" Type="gone.b"/><Property Name="r" Type="Collection(gone.a)"/><Annotation Term="gone.t"/></ComplexType>',
  ],
  [
    'terms alone',
    'graph/unknown-term',
    '<ComplexType Name="c">\n!<Annotation Term="UI.LineItem" String="x"/>\n<Property Name="p" Type="Edm.String"><Annotation Term="UI.Hidden"/></Property></ComplexType>',
  ],
  [
    'targets',
    'graph/annotation-target',
    '!<Annotations Target="gone.c"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>\n<Annotations Target="gone.d/p"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'terms in front of types, which are worse',
    'graph/unknown-type',
    '<ComplexType Name="c"><Annotation Term="gone.t"/>\n!<Property Name="p" Type="gone.a"/>\n</ComplexType>',
  ],
  [
    'what a container holds',
    'graph/unknown-type',
    '<EntityContainer Name="c">\n!<EntitySet Name="as" EntityType="gone.a"/>\n<Singleton Name="a" Type="gone.a"/><ActionImport Name="f" Action="gone.f"/></EntityContainer>',
  ],
  [
    'a base, bindings and paths',
    'graph/unknown-type',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType>\n!<EntityType Name="b" BaseType="gone.a"/>\n<Action Name="f" IsBound="true" EntitySetPath="it/gone.b"><Parameter Name="it" Type="self.a"/><ReturnType Type="self.a"/></Action><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="gone.b/n" Target="as"/><NavigationPropertyBinding Path="n" Target="gone.c/as"/></EntitySet></EntityContainer>`,
  ],
  [
    'a record',
    'graph/unknown-type',
    '<Term Name="t" Type="Edm.ComplexType"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Record Type="gone.r"/>\n</Annotation></ComplexType>',
  ],
]

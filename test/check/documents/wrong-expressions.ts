import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const applied = (type: string, annotation: string) =>
  `<Term Name="t" Type="${type}"/><ComplexType Name="a" OpenType="true">${annotation}</ComplexType>`
const within = (type: string, expression: string) =>
  applied(type, `<Annotation Term="self.t">\n!${expression}\n</Annotation>`)

/** Annotations whose expressions, paths and targets are wrong; the line that begins with `!` has the mistake. */
export const wrongExpressions: readonly WrongDocument[] = [
  [
    'a path with an empty segment',
    'csdl/annotation-value',
    applied('Edm.String', '\n!<Annotation Term="self.t" Path="a//b"/>\n'),
  ],
  [
    'a path with a space',
    'csdl/annotation-value',
    applied('Edm.String', '\n!<Annotation Term="self.t" Path="a b"/>\n'),
  ],
  ['a path that ends with a slash', 'csdl/annotation-value', within('Edm.String', '<Path>a/</Path>')],
  [
    'a path to no annotation',
    'csdl/annotation-value',
    applied('Edm.AnnotationPath', '\n!<Annotation Term="self.t" AnnotationPath="n/p"/>\n'),
  ],
  [
    'a cast to a type that is not there',
    'graph/unknown-type',
    within('Edm.String', '<Cast Type="self.none"><Path>a</Path></Cast>'),
  ],
  [
    'a cast to no primitive type',
    'graph/unknown-type',
    within('Edm.String', '<Cast Type="Edm.Strng"><Path>a</Path></Cast>'),
  ],
  [
    'a test for a type that is not there',
    'graph/unknown-type',
    within('Edm.Boolean', '<IsOf Type="Collection(self.none)"><Path>a</Path></IsOf>'),
  ],
  ['a function that OData has not', 'csdl/annotation-value', within('Edm.String', '<Apply Function="odata.join"/>')],
  ['a function without a namespace', 'csdl/annotation-value', within('Edm.String', '<Apply Function="join"/>')],
  [
    'a value that is none',
    'csdl/operands',
    '<ComplexType Name="r"><Property Name="p" Type="Edm.String"/></ComplexType><Term Name="t" Type="self.r"/><ComplexType Name="a"><Annotation Term="self.t"><Record>\n!<PropertyValue Property="p"/>\n</Record></Annotation></ComplexType>',
  ],
  [
    'a record of an abstract type',
    'csdl/annotation-record',
    `<ComplexType Name="r" Abstract="true"/>${within('self.r', '<Record/>')}`,
  ],
  [
    'a record without what its type needs',
    'csdl/annotation-record',
    `<ComplexType Name="base"><Property Name="p" Type="Edm.String" Nullable="false"/></ComplexType><ComplexType Name="r" BaseType="self.base"/>${within('self.r', '<Record/>')}`,
  ],
  ['a term of streams', 'graph/type-use', '!<Term Name="t" Type="Collection(Edm.Stream)"/>'],
  [
    'model elements with commas between them',
    'csdl/bad-value',
    '!<Term Name="t" Type="Edm.String" AppliesTo="Property, EntityType"/>',
  ],
  [
    'annotations of nothing at all',
    'csdl/missing-attribute',
    '!<Annotations Target=""><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'a target that ends with a slash',
    'csdl/annotation-value',
    '<ComplexType Name="a"/>\n!<Annotations Target="self.a/"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'an annotation of an annotation by a term that is not there',
    'graph/unknown-term',
    '<ComplexType Name="a"/>\n!<Annotations Target="self.a/@self.none"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ],
  [
    'a binding to what is not contained',
    'graph/binding',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType><EntityContainer Name="c"><EntitySet Name="as" EntityType="self.a">\n!<NavigationPropertyBinding Path="n" Target="me/n"/>\n</EntitySet><Singleton Name="me" Type="self.a"/></EntityContainer>`,
  ],

  [
    'a condition that is a text',
    'csdl/annotation-type',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"><Annotation Term="self.t"><If>\n!<String>x</String>\n<String>y</String><String>z</String></If></Annotation></ComplexType>',
  ],
  [
    'a number among conditions',
    'csdl/annotation-type',
    '<Term Name="t" Type="Edm.Boolean"/><ComplexType Name="a"><Annotation Term="self.t"><And><Bool>true</Bool>\n!<Int>1</Int>\n</And></Annotation></ComplexType>',
  ],
]

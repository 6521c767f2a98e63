import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const given = (type: string, expression: string) =>
  `<Term Name="t" Type="${type}"/><ComplexType Name="c"><Property Name="p" Type="Edm.String"/><Property Name="cs" Type="Collection(self.d)" Nullable="false"/><Annotation Term="self.t">\n${expression}\n</Annotation></ComplexType><ComplexType Name="d"><Property Name="xs" Type="Collection(Edm.String)" Nullable="false"/></ComplexType>`
const led = (path: string) => given('Edm.String', `!<Path>${path}</Path>`)

/** What expressions give and take, where paths of all kinds lead, and what derives without saying so; the line that begins with `!` has the mistake. */
export const wrongResults: readonly WrongDocument[] = [
  ['a sum with a text', 'csdl/annotation-type', given('Edm.Int32', '<Add><Int>1</Int>\n!<String>1</String></Add>')],
  ['the negation of a truth', 'csdl/annotation-type', given('Edm.Int32', '<Neg>\n!<Not><Bool>true</Bool></Not></Neg>')],
  ['a comparison for a text', 'csdl/annotation-type', given('Edm.String', '!<Eq><Int>1</Int><Int>2</Int></Eq>')],
  ['a number for a truth', 'csdl/annotation-type', given('Edm.Boolean', '!<Mul><Int>1</Int><Int>2</Int></Mul>')],
  ['one truth for many', 'csdl/annotation-type', given('Collection(Edm.Boolean)', '!<Not><Bool>true</Bool></Not>')],
  [
    'a match for a text',
    'csdl/annotation-type',
    given('Edm.String', '!<Apply Function="odata.matchesPattern"><Path>p</Path><String>^a</String></Apply>'),
  ],
  [
    'a filled template for a number',
    'csdl/annotation-type',
    given('Edm.Int32', '!<Apply Function="odata.fillUriTemplate"><String>a</String></Apply>'),
  ],
  [
    'what fills a template without a label',
    'csdl/annotation-type',
    given('Edm.String', '<Apply Function="odata.fillUriTemplate"><String>{p}</String>\n!<Path>p</Path></Apply>'),
  ],
  [
    'a facet of a cast that its type has not',
    'graph/facet',
    given('Edm.String', '!<Cast Type="Edm.String" Precision="3"><Path>p</Path></Cast>'),
  ],
  ['an absolute path that begins with a property', 'csdl/annotation-value', led('/p')],
  ['an absolute path to what is not declared', 'csdl/annotation-value', led('/self.none/p')],
  ['values of collections in a collection', 'csdl/annotation-value', led('cs/xs')],
  ['the count of what is single', 'csdl/annotation-value', led('p/$count')],
  ['an item of what is single', 'csdl/annotation-value', led('p/0')],
  ['an annotation whose term is not declared', 'csdl/annotation-value', led('p/@self.none')],
  [
    'an annotation of what is not there',
    'csdl/annotation-value',
    given('Edm.AnnotationPath', '!<AnnotationPath>q/@self.t</AnnotationPath>'),
  ],
  [
    'a model element that is not declared',
    'csdl/annotation-value',
    given('Edm.ModelElementPath', '!<ModelElementPath>/self.none</ModelElementPath>'),
  ],
  [
    'a path that a container does not begin',
    'csdl/annotation-value',
    `<Term Name="t" Type="Edm.String"/><EntityType Name="a">${key}</EntityType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/>\n!<Annotation Term="self.t" Path="bs/id"/>\n</EntityContainer>`,
  ],
  [
    'a path that no parameter begins',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.String"/><Action Name="f"><Parameter Name="p" Type="Edm.String"/>\n!<Annotation Term="self.t" Path="q"/>\n</Action>',
  ],
  [
    'a term that requires a text, at a number',
    'csdl/required-type',
    '<ComplexType Name="c"><Property Name="p" Type="Edm.Int32">\n!<Annotation Term="Org.OData.Core.V1.IsURL"/>\n</Property></ComplexType>',
  ],
  [
    'a term of the document that requires a type, at another',
    'csdl/required-type',
    '<ComplexType Name="r"/><Term Name="t" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.RequiresType" String="self.r"/></Term><ComplexType Name="c"><Property Name="p" Type="Edm.String">\n!<Annotation Term="self.t" String="x"/>\n</Property></ComplexType>',
  ],
  [
    'a number that is bounded by a text',
    'csdl/annotation-type',
    '<ComplexType Name="c"><Property Name="p" Type="Edm.Int32">\n!<Annotation Term="Org.OData.Validation.V1.Minimum" String="x"/>\n</Property></ComplexType>',
  ],
  [
    'a required type that is not there',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.String">\n!<Annotation Term="Org.OData.Core.V1.RequiresType" String="Edm.Text"/>\n</Term>',
  ],
  [
    'an open type whose derived type does not say so',
    'graph/derivation',
    '<ComplexType Name="a" OpenType="true"/>\n!<ComplexType Name="b" BaseType="self.a"/>\n<ComplexType Name="c" BaseType="self.b"/>',
  ],
  [
    'a media entity type whose derived type does not say so',
    'graph/derivation',
    `<EntityType Name="a" HasStream="true">${key}</EntityType>\n!<EntityType Name="b" BaseType="self.a"/>`,
  ],
]

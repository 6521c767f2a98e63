const edmx = 'xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"'
const edm = 'xmlns="http://docs.oasis-open.org/odata/ns/edm"'
const include = (content: string) => `<edmx:Reference Uri="https://example.org/v.xml">\n${content}\n</edmx:Reference>`

const around = (references: string, schemas: string) =>
  `<edmx:Edmx Version="4.0" ${edmx}>\n${references}\n<edmx:DataServices>\n${schemas}\n</edmx:DataServices></edmx:Edmx>`
const schema = `<Schema Namespace="n" ${edm}/>`

/** Documents with a mistake around their schemas; the line that begins with `!` has it. */
export const wrongWholes: readonly (readonly [name: string, code: string, text: string])[] = [
  [
    'no version',
    'csdl/missing-attribute',
    `!<edmx:Edmx ${edmx}><edmx:DataServices>\n${schema}</edmx:DataServices></edmx:Edmx>`,
  ],
  [
    'a version that is none',
    'csdl/version',
    `!<edmx:Edmx Version="5.0" ${edmx}><edmx:DataServices>\n${schema}</edmx:DataServices></edmx:Edmx>`,
  ],
  ['a schema as the root', 'csdl/bare-schema', `!<Schema Namespace="n" ${edm}/>`],
  ['no schema', 'csdl/missing-element', `<edmx:Edmx Version="4.0" ${edmx}>\n!<edmx:DataServices/>\n</edmx:Edmx>`],
  [
    'an element that is not closed',
    'csdl/not-xml',
    `<edmx:Edmx Version="4.0" ${edmx}><edmx:DataServices>\n!<Schema Namespace="n" ${edm}></edmx:DataServices></edmx:Edmx>`,
  ],
  [
    'an attribute that is there twice',
    'csdl/not-xml',
    `<edmx:Edmx Version="4.0" ${edmx}><edmx:DataServices>\n!<Schema Namespace="n" Namespace="m" ${edm}/></edmx:DataServices></edmx:Edmx>`,
  ],
  [
    'a schema without a namespace',
    'csdl/missing-attribute',
    around('', `!<Schema ${edm}><ComplexType Name="a"/></Schema>`),
  ],
  ['a namespace that is none', 'csdl/bad-name', around('', `!<Schema Namespace="n-m" ${edm}/>`)],
  ['a reserved namespace', 'csdl/reserved-name', around('', `!<Schema Namespace="Transient" ${edm}/>`)],
  ['a reserved alias', 'csdl/reserved-name', around('', `!<Schema Namespace="n" Alias="odata" ${edm}/>`)],
  ['an alias with a dot', 'csdl/bad-name', around('', `!<Schema Namespace="n" Alias="a.b" ${edm}/>`)],
  [
    'two schemas of one namespace',
    'csdl/duplicate-namespace',
    around('', `${schema}\n!<Schema Namespace="n" ${edm}/>`),
  ],
  [
    'two schemas of one alias',
    'csdl/duplicate-alias',
    around('', `<Schema Namespace="n" Alias="a" ${edm}/>\n!<Schema Namespace="m" Alias="a" ${edm}/>`),
  ],
  [
    'an alias that is a namespace',
    'csdl/duplicate-alias',
    around('', `<Schema Namespace="n" ${edm}/>\n!<Schema Namespace="m" Alias="n" ${edm}/>`),
  ],
  [
    'a schema with the alias of a reference',
    'csdl/duplicate-alias',
    around(include('<edmx:Include Namespace="v" Alias="a"/>'), `!<Schema Namespace="n" Alias="a" ${edm}/>`),
  ],
  [
    'a reference without an address',
    'csdl/missing-attribute',
    around('!<edmx:Reference><edmx:Include Namespace="v"/></edmx:Reference>', schema),
  ],
  [
    'a reference to nothing',
    'csdl/empty-element',
    around('!<edmx:Reference Uri="https://example.org/v.xml"/>', schema),
  ],
  [
    'an alias that is none, and a use of another',
    'csdl/bad-name',
    around(
      include('!<edmx:Include Namespace="Org.OData.Core.V1" Alias="my core"/>'),
      `<Schema Namespace="n" ${edm}><ComplexType Name="x"><Annotation Term="Core.Description" String="x"/></ComplexType></Schema>`,
    ),
  ],
  [
    'V2 without a version',
    'csdl/missing-attribute',
    '!<edmx:Edmx xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="n" xmlns="http://schemas.microsoft.com/ado/2008/09/edm"><Association Name="a"><End Type="n.e" Role="x" Multiplicity="1"/><End Type="n.e" Role="y" Multiplicity="1"/></Association><EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="p" Relationship="n.a" FromRole="x" ToRole="y"/></EntityType></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  ['an inclusion without a namespace', 'csdl/missing-attribute', around(include('!<edmx:Include Alias="v"/>'), schema)],
  [
    'one namespace included twice',
    'csdl/duplicate-reference',
    around(include('<edmx:Include Namespace="v" Alias="v1"/>\n!<edmx:Include Namespace="v" Alias="v2"/>'), schema),
  ],
  [
    'two references to one address',
    'csdl/duplicate-reference',
    around(
      `${include('<edmx:Include Namespace="v"/>')}\n!<edmx:Reference Uri="https://example.org/v.xml"><edmx:Include Namespace="w"/></edmx:Reference>`,
      schema,
    ),
  ],
  [
    'included annotations without their terms',
    'csdl/missing-attribute',
    around(include('!<edmx:IncludeAnnotations TargetNamespace="n"/>'), schema),
  ],
  [
    'an unknown element of a reference',
    'csdl/unknown-element',
    around(include('<edmx:Include Namespace="v"/>\n!<edmx:Exclude Namespace="w"/>'), schema),
  ],
  ['an unknown element of the document', 'csdl/unknown-element', around('!<edmx:Runtime/>', schema)],
  [
    'services twice',
    'csdl/repeated-element',
    `<edmx:Edmx Version="4.0" ${edmx}><edmx:DataServices>\n${schema}</edmx:DataServices>\n!<edmx:DataServices><Schema Namespace="m" ${edm}/></edmx:DataServices></edmx:Edmx>`,
  ],

  [
    'a singleton that says whether it may be null, in 4.0',
    'csdl/unknown-attribute',
    around(
      '',
      `<Schema Namespace="n" ${edm}><EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="c">\n!<Singleton Name="s" Type="n.e" Nullable="true"/>\n</EntityContainer></Schema>`,
    ),
  ],
  [
    'a type of a singleton without a key, in 4.0',
    'graph/keyless',
    around(
      '',
      `<Schema Namespace="n" ${edm}>\n!<EntityType Name="e"/>\n<EntityContainer Name="c"><Singleton Name="s" Type="n.e"/></EntityContainer></Schema>`,
    ),
  ],
  [
    'a definition of any primitive, in 4.0',
    'graph/definition-underlying',
    around(
      '',
      `<Schema Namespace="n" ${edm}>\n!<TypeDefinition Name="t" UnderlyingType="Edm.PrimitiveType"/>\n</Schema>`,
    ),
  ],
  [
    'a character that XML does not have',
    'csdl/not-xml',
    around('', `<Schema Namespace="n" ${edm}>\n!<ComplexType Name="a&#1;"/>\n</Schema>`),
  ],
  [
    'half a pair of characters in a text',
    'csdl/not-xml',
    around(
      '',
      `<Schema Namespace="n" ${edm}>\n!<Annotation Term="n.t"><String>&#xD800;</String></Annotation>\n</Schema>`,
    ),
  ],
  ['a text that is cut off', 'csdl/not-xml', `<edmx:Edmx Version="4.0" ${edmx}>\n!<edmx:DataServices>\n\n`],
  [
    'a set that an extending container has again with its type',
    'graph/duplicate-member',
    around(
      '',
      `<Schema Namespace="n" ${edm}><EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><EntityContainer Name="c"><EntitySet Name="es" EntityType="n.e"/></EntityContainer></Schema><Schema Namespace="m" ${edm}><EntityContainer Name="c" Extends="n.c">\n!<EntitySet Name="es" EntityType="n.e"/>\n</EntityContainer></Schema>`,
    ),
  ],
]

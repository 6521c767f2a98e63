const around = (schemas: string, references = '') =>
  `<?xml version="1.0" encoding="utf-8"?>\n<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${references}<edmx:DataServices>${schemas}</edmx:DataServices></edmx:Edmx>`
const edm = 'xmlns="http://docs.oasis-open.org/odata/ns/edm"'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Whole documents that are unusual, but right. */
export const validDocuments: readonly (readonly [name: string, text: string])[] = [
  ['a mark of the byte order', `\uFEFF${around(`<Schema Namespace="n" ${edm}/>`)}`],
  [
    'comments, CDATA and instructions',
    around(
      `<!-- a --><?pi x="1"?><Schema Namespace="n" ${edm}><!-- <EntityType/> --><ComplexType Name="a"><Annotation Term="Org.OData.Core.V1.Description"><String><![CDATA[<b> & c]]></String></Annotation></ComplexType></Schema>`,
    ),
  ],
  [
    'types that derive from open ones and from media entity types and do not say so, in 4.0',
    around(
      `<Schema Namespace="n" ${edm}><EntityType Name="a" OpenType="true" HasStream="true">${key}</EntityType><EntityType Name="b" BaseType="n.a"/></Schema>`,
    ),
  ],
  ['line ends of Windows', around(`\r\n<Schema Namespace="n" ${edm}>\r\n<ComplexType Name="a"/>\r\n</Schema>`)],
  [
    'a model of V3 in JSON',
    '{ "$Version": "3.0", "$EntityContainer": "n.c", "n": { "a": { "$Kind": "EntityType", "$Key": ["id"], "id": { "$Type": "Edm.Int32" }, "d": { "$Type": "Edm.DateTime", "$Nullable": true, "$Precision": 0 }, "e": { "$Type": "Edm.Date", "$Precision": 0 }, "g": { "$Type": "Edm.GeographyPoint", "$SRID": "Variable" } }, "f": [{ "$Kind": "Action", "$Parameter": [{ "$Name": "p" }] }], "c": { "$Kind": "EntityContainer", "as": { "$Collection": true, "$Type": "n.a" }, "f": { "$Action": "n.f" } } } }',
  ],
  [
    'a service in JSON whose container another document declares',
    '{ "$Version": "4.01", "$EntityContainer": "m.c", "$Reference": { "https://example.org/m.json": { "$Include": [{ "$Namespace": "m" }] } } }',
  ],
  [
    'defaults in JSON: large numbers as texts, floating ones by name, none',
    '{ "$Version": "4.01", "n": { "a": { "$Kind": "ComplexType", "i": { "$Type": "Edm.Int64", "$DefaultValue": "9223372036854775807" }, "d": { "$Type": "Edm.Decimal", "$DefaultValue": "1.5" }, "f": { "$Type": "Edm.Double", "$DefaultValue": "-INF" }, "s": { "$Nullable": true, "$DefaultValue": null } } } }',
  ],
  [
    'places and streams in JSON',
    '{ "$Version": "4.01", "n": { "t": { "$Kind": "Term", "$Type": "Edm.GeographyPoint" }, "s": { "$Kind": "Term", "$Type": "Edm.Stream" }, "a": { "$Kind": "ComplexType", "@n.t": { "type": "Point", "coordinates": [142.1, 64.1] }, "@n.s": { "foo": true }, "@n.s@Org.OData.Core.V1.MediaType": "application/json" } } }',
  ],
  [
    'casts to a string, and labels with their namespace, in JSON',
    '{ "$Version": "4.01", "n": { "t": { "$Kind": "Term" }, "b": { "$Kind": "Term", "$Type": "Edm.Boolean" }, "a": { "$Kind": "ComplexType", "p": {}, "@n.t": { "$Cast": { "$Path": "p" }, "$MaxLength": 5 }, "@n.b": { "$IsOf": { "$Path": "p" } }, "@n.t#u": { "$LabeledElement": { "$Path": "p" }, "$Name": "n.l" }, "@n.t#v": { "$LabeledElementReference": "n.l" } } } }',
  ],
  ...[
    [
      'expressions of V3',
      `<EntityType Name="e">${key}<Property Name="p" Type="Edm.String">${[
        '<AssertType Type="Edm.String"><Documentation/><Path>p</Path></AssertType>',
        '<IsType Type="Edm.String"><Path>p</Path></IsType>',
        '<If><EntitySetReference>n.c/es</EntitySetReference><PropertyReference Property="p"><Path>p</Path></PropertyReference><ValueTermReference Term="V.t"><Path>p</Path></ValueTermReference></If>',
        '<Collection><Time>13:20:00</Time><DateTime>2000-01-01T16:00:00</DateTime><EnumMemberReference>n.t/a</EnumMemberReference></Collection>',
        '<Apply Function="V.f"><ParameterReference>p</ParameterReference><FunctionReference Function="V.f"><Parameter Type="Edm.Int32"/></FunctionReference><LabeledElementReference>l</LabeledElementReference></Apply>',
        '<Record><Documentation/><PropertyValue Property="p" Time="13:20:00"/><PropertyValue Property="q" DateTime="2000-01-01T16:00:00"/></Record>',
      ]
        .map((value, index) => `<ValueAnnotation Term="V.t" Qualifier="q${index}">${value}</ValueAnnotation>`)
        .join('')}</Property></EntityType><EnumType Name="t"><Member Name="a"/></EnumType>`,
    ],
    [
      'containment with an association set, of V3',
      `<EntityType Name="e">${key}<NavigationProperty Name="parts" Relationship="n.a" FromRole="whole" ToRole="part" ContainsTarget="true"/></EntityType><Association Name="a"><End Role="whole" Type="n.e" Multiplicity="0..1"/><End Role="part" Type="n.e" Multiplicity="*"/></Association><EntityContainer Name="c"><EntitySet Name="es" EntityType="n.e"/><AssociationSet Name="as" Association="n.a"><End Role="whole" EntitySet="es"/><End Role="part" EntitySet="es"/></AssociationSet></EntityContainer>`,
    ],
    [
      'where an import of V3 finds what it returns',
      `<EntityType Name="e">${key}</EntityType><EntityContainer Name="c"><EntitySet Name="es" EntityType="n.e"/><FunctionImport Name="f" IsBindable="true"><ReturnType Type="Collection(n.e)" EntitySetPath="it"/><Parameter Name="it" Type="Collection(n.e)"/></FunctionImport><FunctionImport Name="g"><ReturnType Type="Collection(n.e)" EntitySet="es"/></FunctionImport></EntityContainer>`,
    ],
  ].map(([name = '', content = '']): readonly [string, string] => [
    name,
    `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices><Schema Namespace="n" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">${content}</Schema></edmx:DataServices></edmx:Edmx>`,
  ]),
  ['version 4.02', around(`<Schema Namespace="n" ${edm}/>`).replace('4.0', '4.02')],
  [
    'prefixes for everything',
    '<x:Edmx Version="4.01" xmlns:x="http://docs.oasis-open.org/odata/ns/edmx" xmlns:y="http://docs.oasis-open.org/odata/ns/edm"><x:DataServices><y:Schema Namespace="n"><y:ComplexType Name="a"><y:Property Name="p" Type="Edm.String"/></y:ComplexType></y:Schema></x:DataServices></x:Edmx>',
  ],
  [
    'attributes and elements of others',
    around(
      `<Schema Namespace="n" ${edm} xmlns:s="http://example.org/s" s:version="1"><ComplexType Name="a" s:label="x"><s:hint><s:deep Name=""/></s:hint><Property Name="p" Type="Edm.String" s:text="y"/></ComplexType><s:Other/></Schema>`,
    ),
  ],
  [
    'several schemas that use each other',
    around(
      `<Schema Namespace="a.b" Alias="x" ${edm}><ComplexType Name="c" BaseType="y.c"/></Schema><Schema Namespace="a.b.c" Alias="y" ${edm}><ComplexType Name="c"/><ComplexType Name="d" BaseType="a.b.c.c"/></Schema>`,
    ),
  ],
  [
    'one name in two namespaces',
    around(
      `<Schema Namespace="a" ${edm}><ComplexType Name="c"/></Schema><Schema Namespace="b" ${edm}><ComplexType Name="c"/></Schema>`,
    ),
  ],
  [
    'types of a document that is not given',
    around(
      `<Schema Namespace="a" ${edm}><EntityType Name="e" BaseType="v.base"><NavigationProperty Name="n" Type="other.thing" Partner="back"/><Property Name="p" Type="v.x" DefaultValue="1" MaxLength="3"/></EntityType><EntityContainer Name="c" Extends="v.service"><EntitySet Name="es" EntityType="a.e"><NavigationPropertyBinding Path="n" Target="v.service/things"/><NavigationPropertyBinding Path="m" Target="others"/></EntitySet><ActionImport Name="f" Action="v.f"/></EntityContainer><Annotations Target="v.x/p"><Annotation Term="v.t" String="x"/></Annotations></Schema>`,
      '<edmx:Reference Uri="https://example.org/other.xml"><edmx:Include Namespace="some.v" Alias="v"/><edmx:Include Namespace="other"/></edmx:Reference>',
    ),
  ],
  [
    'references with annotations',
    around(
      `<Schema Namespace="a" ${edm}/>`,
      `<edmx:Reference Uri="https://example.org/v.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"><Annotation ${edm} Term="Core.DefaultNamespace"/></edmx:Include><edmx:IncludeAnnotations TermNamespace="org.example" Qualifier="Tablet" TargetNamespace="a"/><Annotation ${edm} Term="Core.SchemaVersion" String="1"/></edmx:Reference>`,
    ),
  ],
  [
    'an empty reference list and spaces in attributes',
    around(`<Schema  Namespace = "n"\n  Alias\n= 'self' ${edm} ><ComplexType Name = 'a' /></Schema>`),
  ],
  [
    'entities of XML and characters by number',
    around(
      `<Schema Namespace="n" ${edm}><ComplexType Name="a"><Annotation Term="Org.OData.Core.V1.Description" String="&lt;&#65;&#x42;&amp;&quot;&gt;"/></ComplexType></Schema>`,
    ),
  ],
  [
    'what only 4.0 may say: a length that the service decides',
    around(
      `<Schema Namespace="n" ${edm}><ComplexType Name="a"><Property Name="p" Type="Edm.String" MaxLength="max"/></ComplexType></Schema>`,
    ),
  ],
  [
    'a container that only extends another, and values that are returned',
    around(
      `<Schema Namespace="a" ${edm}><Function Name="f"><ReturnType Type="Collection(Edm.String)" Nullable="false"/></Function><EntityContainer Name="c" Extends="v.service"/></Schema>`,
      '<edmx:Reference Uri="https://example.org/other.xml"><edmx:Include Namespace="v"/></edmx:Reference>',
    ),
  ],
  [
    'JSON: a reference that includes nothing, a container of nothing, entities that are returned, and a cast with facets',
    '{ "$Version": "4.01", "$Reference": { "https://example.org/v.json": {} }, "n": { "t": { "$Kind": "Term", "$Type": "Edm.Decimal" }, "e": { "$Kind": "EntityType", "$Key": ["id"], "id": {}, "@n.t": { "$Cast": { "$Path": "id" }, "$Type": "Edm.Decimal", "$Precision": 9, "$Scale": 2 } }, "f": [{ "$Kind": "Function", "$ReturnType": { "$Type": "n.e", "$Collection": true } }], "c": { "$Kind": "EntityContainer" } } }',
  ],
  [
    'what only 4.02 may say: complex values on the way to a set',
    around(
      `<Schema Namespace="n" ${edm}><ComplexType Name="c"><NavigationProperty Name="to" Type="n.a"/></ComplexType><EntityType Name="a">${key}<Property Name="c" Type="n.c"/></EntityType><Function Name="f" IsBound="true" EntitySetPath="it/c/to"><Parameter Name="it" Type="n.a"/><ReturnType Type="n.a"/></Function></Schema>`,
    ).replace('Version="4.0"', 'Version="4.02"'),
  ],
]

/** Who writes so, and the documents: each breaks a rule that clients can live with, and says all the same what it means. */
export type Habit = readonly [name: string, text: string, codes: readonly string[]]

function v4(schemas: string, references = ''): string {
  return `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">${references}<edmx:DataServices>${schemas}</edmx:DataServices></edmx:Edmx>`
}

function schema(namespace: string, content: string): string {
  return `<Schema Namespace="${namespace}" xmlns="http://docs.oasis-open.org/odata/ns/edm">${content}</Schema>`
}

function v3(...contents: readonly string[]): string {
  const schemas = contents.map(
    (content) => `<Schema Namespace="n" xmlns="http://schemas.microsoft.com/ado/2009/11/edm">${content}</Schema>`,
  )
  return `<edmx:Edmx Version="1.0" xmlns:edmx="http://schemas.microsoft.com/ado/2007/06/edmx"><edmx:DataServices m:DataServiceVersion="3.0" xmlns:m="http://schemas.microsoft.com/ado/2007/08/dataservices/metadata">${schemas.join('')}</edmx:DataServices></edmx:Edmx>`
}

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

export const habits: readonly Habit[] = [
  [
    'V3: the version of the Entity Framework around services',
    v3('<ComplexType Name="c"/>').replace('Version="1.0"', 'Version="3.0"'),
    [],
  ],
  [
    'enumerations of .NET in its own namespace',
    v4(
      schema('System', '<EnumType Name="DayOfWeek"><Member Name="Sunday" Value="0"/></EnumType>') +
        schema('n', '<ComplexType Name="c"><Property Name="p" Type="System.DayOfWeek"/></ComplexType>'),
    ),
    ['csdl/system-namespace'],
  ],
  [
    'keys of a database',
    v4(
      schema(
        'n',
        '<EntityType Name="e"><Key><PropertyRef Name="a"/><PropertyRef Name="b"/></Key><Property Name="a" Type="Edm.Double" Nullable="false"/><Property Name="b" Type="Edm.Binary" Nullable="false"/></EntityType>',
      ),
    ),
    ['graph/key-primitive', 'graph/key-primitive'],
  ],
  [
    'an action that returns something else, with a set',
    v4(
      schema(
        'n',
        `<EntityType Name="e">${key}</EntityType><Action Name="f"><ReturnType Type="Edm.Int32"/></Action><EntityContainer Name="c"><EntitySet Name="es" EntityType="n.e"/><ActionImport Name="f" Action="n.f" EntitySet="es"/></EntityContainer>`,
      ),
    ),
    ['graph/import-set'],
  ],
  [
    'places for annotations that have none',
    v4(schema('n', '<ComplexType Name="c"/><Annotations Target="n.c"/><Annotations Target="n.c/"/>')),
    ['csdl/empty-element', 'csdl/empty-element', 'csdl/annotation-value'],
  ],
  [
    'vocabularies that are included by several documents',
    v4(
      schema('n', '<ComplexType Name="c"><Annotation Term="Core.Description" String="x"/></ComplexType>'),
      '<edmx:Reference Uri="https://example.org/a.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference><edmx:Reference Uri="https://example.org/b.xml"><edmx:Include Namespace="Org.OData.Core.V1" Alias="Core"/></edmx:Reference><edmx:Reference Uri="https://example.org/c.xml"/>',
    ),
    ['csdl/empty-element', 'csdl/duplicate-reference'],
  ],
  [
    'two annotations of one place in a record',
    v4(
      schema(
        'n',
        '<ComplexType Name="r"><Property Name="p" Type="Edm.String"/></ComplexType><Term Name="t" Type="n.r"/><ComplexType Name="c"><Annotation Term="n.t"><Record><PropertyValue Property="p" String="a"/><PropertyValue Property="p" String="b"/></Record></Annotation></ComplexType>',
      ),
    ),
    ['csdl/annotation-value'],
  ],
  [
    'lengths of any size',
    v4(
      schema(
        'n',
        '<ComplexType Name="c"><Property Name="p" Type="Edm.String" MaxLength="Max"/><Property Name="q" Type="Edm.String" MaxLength="0"/></ComplexType>',
      ),
    ),
    ['graph/facet'],
  ],
  [
    'flags that count by themselves',
    v4(schema('n', '<EnumType Name="e" IsFlags="true"><Member Name="a"/><Member Name="b"/></EnumType>')),
    ['csdl/member-values'],
  ],
  [
    'V3: function imports with other parameters',
    v3(
      `<EntityType Name="e">${key}</EntityType><EntityContainer Name="c"><EntitySet Name="es" EntityType="n.e"/><FunctionImport Name="f" IsBindable="true" ReturnType="n.e" EntitySet="es"><Parameter Name="this" Type="n.e"/><Parameter Name="a" Type="Edm.String"/></FunctionImport><FunctionImport Name="f" IsBindable="true" ReturnType="n.e" EntitySet="es"><Parameter Name="this" Type="n.e"/><Parameter Name="b" Type="Edm.String"/></FunctionImport></EntityContainer>`,
    ),
    [],
  ],
  [
    'V3: one function import in two containers',
    v3(
      '<EntityContainer Name="a"><FunctionImport Name="f" ReturnType="Edm.Int32"/></EntityContainer><EntityContainer Name="b"><FunctionImport Name="f" ReturnType="Edm.Int32"/></EntityContainer>',
    ),
    [],
  ],
  [
    'V3: a namespace in two schemas, and a length that says nothing',
    v3(
      '<ComplexType Name="c"/>',
      '<ComplexType Name="d"><Property Name="p" Type="Edm.String" MaxLength="0"/></ComplexType>',
    ),
    [],
  ],
  [
    'CAP: keys of related entities, in 4.0',
    v4(
      schema(
        'n',
        `<EntityType Name="e">${key}</EntityType><EntityType Name="f"><Key><PropertyRef Name="of/id" Alias="of_id"/></Key><NavigationProperty Name="of" Type="n.e" Nullable="false"/></EntityType>`,
      ),
    ),
    ['graph/key-edition'],
  ],
  [
    'Dataverse: the key of the base once more',
    v4(
      schema(
        'n',
        `<EntityType Name="e">${key}</EntityType><EntityType Name="f" BaseType="n.e"><Key><PropertyRef Name="id"/></Key></EntityType>`,
      ),
    ),
    ['graph/key-repeated'],
  ],
  ['a schema of V4 that stands alone', schema('n', '<ComplexType Name="c"/>'), ['csdl/bare-schema']],
  [
    'V2: a container that extends another by its name alone',
    v3(
      `<EntityType Name="e">${key}</EntityType><EntityContainer Name="a"><EntitySet Name="es" EntityType="n.e"/></EntityContainer><EntityContainer Name="b" Extends="a"><FunctionImport Name="f" EntitySet="es" ReturnType="Collection(n.e)"/></EntityContainer>`,
    ),
    [],
  ],
  [
    'SAP: attributes that lead to properties, own and of what is related',
    v3(
      `<EntityType Name="e" xmlns:sap="http://www.sap.com/Protocols/SAPData"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><Property Name="price" Type="Edm.Decimal" sap:unit="currency"/><Property Name="currency" Type="Edm.String" sap:semantics="currency-code" sap:text="next/currency"/><Property Name="flag" Type="Edm.Boolean"/><NavigationProperty Name="next" Relationship="n.a" FromRole="x" ToRole="y" sap:creatable-path="flag"/></EntityType><Association Name="a"><End Role="x" Type="n.e" Multiplicity="*"/><End Role="y" Type="n.e" Multiplicity="0..1"/></Association><EntityContainer Name="c" xmlns:sap="http://www.sap.com/Protocols/SAPData"><EntitySet Name="es" EntityType="n.e" sap:updatable-path="next/flag"/><AssociationSet Name="as" Association="n.a"><End Role="x" EntitySet="es"/><End Role="y" EntitySet="es"/></AssociationSet></EntityContainer>`,
    ),
    [],
  ],
  [
    'defaults as literals, and as values',
    v3(
      `<ComplexType Name="c">${[
        ['DateTime', "datetime'2000-01-01T00:00:00'"],
        ['DateTime', '2000-01-01 00:00:00.000'],
        ['DateTimeOffset', "datetimeoffset'2000-01-01T00:00:00Z'"],
        ['Time', "time'PT3H'"],
        ['Time', '13:20:00'],
        ['Int64', '-5L'],
        ['Decimal', '5.0M'],
        ['Double', '1.5d'],
        ['Single', '1.5f'],
        ['Guid', "guid'12345678-1234-1234-1234-123456789012'"],
        ['Boolean', '1'],
        ['Binary', "X'0F'"],
        ['Binary', '0x0F'],
      ]
        .map(([type, value], index) => `<Property Name="p${index}" Type="Edm.${type}" DefaultValue="${value}"/>`)
        .join('')}</ComplexType>`,
    ),
    [],
  ],
  [
    'SAP: attributes, and annotations that say the same',
    v3(
      `<EntityType Name="e"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false" sap:label="Id" xmlns:sap="http://www.sap.com/Protocols/SAPData"/></EntityType><Annotations Target="n.e/id"><Annotation Term="Org.OData.Core.V1.Description" String="Id"/></Annotations>`,
    ),
    [],
  ],
  [
    'V3: an enum type, places and collections, which V2 has not',
    v3(
      '<EnumType Name="e"><Member Name="x"/></EnumType><ComplexType Name="c"><Property Name="p" Type="Edm.GeographyPoint"/><Property Name="q" Type="Collection(Edm.String)" Nullable="false"/></ComplexType>',
    ),
    [],
  ],
]

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** What types may say, though one might doubt it. */
export const validTypes: readonly (readonly [name: string, content: string])[] = [
  ['nothing at all', ''],
  [
    'every primitive type',
    `${[
      'Binary',
      'Boolean',
      'Byte',
      'Date',
      'DateTimeOffset',
      'Decimal',
      'Double',
      'Duration',
      'Guid',
      'Int16',
      'Int32',
      'Int64',
      'SByte',
      'Single',
      'Stream',
      'String',
      'TimeOfDay',
      'Geography',
      'GeographyPoint',
      'GeographyLineString',
      'GeographyPolygon',
      'GeographyMultiPoint',
      'GeographyMultiLineString',
      'GeographyMultiPolygon',
      'GeographyCollection',
      'Geometry',
      'GeometryPoint',
      'GeometryLineString',
      'GeometryPolygon',
      'GeometryMultiPoint',
      'GeometryMultiLineString',
      'GeometryMultiPolygon',
      'GeometryCollection',
      'PrimitiveType',
      'Untyped',
      'ComplexType',
    ].reduce(
      (text, type, index) => `${text}<Property Name="p${index}" Type="Edm.${type}"/>`,
      '<ComplexType Name="a">',
    )}</ComplexType>`,
  ],
  [
    'every type of a path in a term',
    ['AnnotationPath', 'PropertyPath', 'NavigationPropertyPath', 'AnyPropertyPath', 'ModelElementPath']
      .map(
        (type, index) =>
          `<Term Name="t${index}" Type="Edm.${type}"/><Term Name="u${index}" Type="Collection(Edm.${type})"/>`,
      )
      .join(''),
  ],
  [
    'paths in a complex type of a term',
    '<ComplexType Name="r"><Property Name="p" Type="Edm.PropertyPath"/><Property Name="q" Type="Collection(Edm.NavigationPropertyPath)"/></ComplexType><Term Name="t" Type="self.r"/>',
  ],
  ['a term of any primitives', '<Term Name="t" Type="Collection(Edm.PrimitiveType)" Nullable="false"/>'],
  [
    'every facet',
    '<ComplexType Name="a"><Property Name="a1" Type="Edm.String" MaxLength="1" Unicode="false"/><Property Name="a2" Type="Edm.Binary" MaxLength="10"/><Property Name="a3" Type="Edm.Stream" MaxLength="10"/><Property Name="a4" Type="Edm.Decimal" Precision="5" Scale="5"/><Property Name="a5" Type="Edm.Decimal" Scale="variable"/><Property Name="a6" Type="Edm.Decimal" Precision="7" Scale="floating"/><Property Name="a7" Type="Edm.DateTimeOffset" Precision="0"/><Property Name="a8" Type="Edm.Duration" Precision="12"/><Property Name="a9" Type="Edm.TimeOfDay" Precision="3"/><Property Name="b1" Type="Edm.GeographyPoint" SRID="4326"/><Property Name="b2" Type="Edm.Geometry" SRID="variable"/><Property Name="b3" Type="Collection(Edm.String)" MaxLength="5" Nullable="false"/></ComplexType>',
  ],
  [
    'a scale without a precision',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.Decimal" Scale="4"/></ComplexType>',
  ],
  [
    'symbols in capitals',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.Decimal" Scale="Variable"/></ComplexType>',
  ],
  ['truth in numbers', '<ComplexType Name="a" Abstract="1" OpenType="0"/>'],
  [
    'facets beside those of a definition',
    '<TypeDefinition Name="t" UnderlyingType="Edm.Decimal" Precision="5"/><ComplexType Name="a"><Property Name="p" Type="self.t" Scale="2"/></ComplexType>',
  ],
  ['a definition of any primitive', '<TypeDefinition Name="t" UnderlyingType="Edm.PrimitiveType"/>'],
  [
    'every default',
    '<EnumType Name="e" IsFlags="true"><Member Name="x" Value="1"/><Member Name="y" Value="2"/></EnumType><ComplexType Name="a"><Property Name="a1" Type="Edm.String" DefaultValue=""/><Property Name="a2" Type="Edm.Boolean" DefaultValue="true"/><Property Name="a3" Type="Edm.Int64" DefaultValue="-9223372036854775808"/><Property Name="a4" Type="Edm.Decimal" DefaultValue="3.14"/><Property Name="a5" Type="Edm.Double" DefaultValue="INF"/><Property Name="a6" Type="Edm.Date" DefaultValue="2000-02-29"/><Property Name="a7" Type="Edm.DateTimeOffset" DefaultValue="2000-01-01T00:00:00Z"/><Property Name="a8" Type="Edm.Duration" DefaultValue="P1DT2H3M4.5S"/><Property Name="a9" Type="Edm.Guid" DefaultValue="21EC2020-3AEA-1069-A2DD-08002B30309D"/><Property Name="b1" Type="Edm.TimeOfDay" DefaultValue="07:59"/><Property Name="b2" Type="Edm.Binary" DefaultValue="T0RhdGE"/><Property Name="b3" Type="self.e" DefaultValue="x,y"/><Property Name="b4" Type="self.e" DefaultValue="2"/><Property Name="b5" Type="Edm.Single" DefaultValue="1.5E3"/></ComplexType>',
  ],
  [
    'names in other letters',
    '<ComplexType Name="Größe"><Property Name="ширина" Type="Edm.String"/><Property Name="高さ" Type="Edm.String"/><Property Name="_x1" Type="Edm.String"/></ComplexType>',
  ],
  ['a name of 128 characters', `<ComplexType Name="${'a'.repeat(128)}"/>`],
  ['a base after what derives from it', '<ComplexType Name="b" BaseType="self.a"/><ComplexType Name="a"/>'],
  ['the namespace instead of its alias', '<ComplexType Name="b" BaseType="org.example.a"/><ComplexType Name="a"/>'],
  [
    'a key of an abstract base',
    `<EntityType Name="a" Abstract="true">${key}</EntityType><EntityType Name="b" BaseType="self.a"/>`,
  ],
  [
    'an abstract type without a key, and keys below',
    `<EntityType Name="a" Abstract="true"/><EntityType Name="b" BaseType="self.a">${key}</EntityType>`,
  ],
  [
    'a key of several parts and of an enumeration',
    '<EnumType Name="e"><Member Name="x"/></EnumType><TypeDefinition Name="t" UnderlyingType="Edm.Guid"/><EntityType Name="a"><Key><PropertyRef Name="p"/><PropertyRef Name="q"/></Key><Property Name="p" Type="self.e" Nullable="false"/><Property Name="q" Type="self.t" Nullable="false"/></EntityType>',
  ],
  [
    'a key through a complex property',
    '<ComplexType Name="c"><Property Name="v" Type="Edm.Int32" Nullable="false"/></ComplexType><EntityType Name="a"><Key><PropertyRef Name="p/v" Alias="v"/></Key><Property Name="p" Type="self.c" Nullable="false"/></EntityType>',
  ],
  [
    'a key through a related entity',
    `<EntityType Name="b">${key}</EntityType><EntityType Name="a"><Key><PropertyRef Name="b/id" Alias="bid"/></Key><NavigationProperty Name="b" Type="self.b" Nullable="false"/></EntityType>`,
  ],
  ['an entity type without a key that no set holds', '<EntityType Name="a"/>'],
  [
    'a property that is narrowed',
    '<ComplexType Name="c"/><ComplexType Name="d" BaseType="self.c"/><ComplexType Name="a"><Property Name="p" Type="self.c"/></ComplexType><ComplexType Name="b" BaseType="self.a"><Property Name="p" Type="self.d"/></ComplexType>',
  ],
  [
    'a singleton without a key',
    '<EntityType Name="a"/><EntityContainer Name="service"><Singleton Name="me" Type="self.a"/></EntityContainer>',
  ],
  [
    'one entity without a key',
    `<EntityType Name="b"/><EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.b" ContainsTarget="true"/></EntityType>`,
  ],
  [
    'no value by default',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.Boolean" DefaultValue="null"/><Property Name="q" Type="Edm.Int32" DefaultValue="null"/></ComplexType>',
  ],
  [
    'places by default, as in a URL or without prefix and quotes',
    `<ComplexType Name="a"><Property Name="p" Type="Edm.GeographyPoint" DefaultValue="geography'SRID=4326;Point(142.1 64.1)'"/><Property Name="q" Type="Edm.GeometryCollection" DefaultValue="SRID=0;Collection(Point(1 2),LineString(1 2,3 4))"/></ComplexType>`,
  ],
  [
    'values constrained to types that derive, and to primitive ones',
    '<ComplexType Name="b"/><ComplexType Name="c" BaseType="self.b"/><ComplexType Name="a"><Property Name="p" Type="self.b"><Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint"><Collection><String>org.example.c</String><String>self.b</String></Collection></Annotation></Property><Property Name="q" Type="Edm.Untyped"><Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint"><Collection><String>Edm.String</String><String>self.c</String></Collection></Annotation></Property></ComplexType>',
  ],
]

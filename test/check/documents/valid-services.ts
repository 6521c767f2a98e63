const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const term = '<Term Name="t" Type="Edm.PrimitiveType"/>'

/** What navigation, operations, containers and annotations may say, though one might doubt it. */
export const validServices: readonly (readonly [name: string, content: string])[] = [
  [
    'values that hold values of their own type, or none',
    '<ComplexType Name="a"><Property Name="p" Type="self.a"/><Property Name="q" Type="Collection(self.a)" Nullable="false"/><Property Name="r" Type="self.b" Nullable="false"/></ComplexType><ComplexType Name="b"/><ComplexType Name="c" BaseType="self.b"><Property Name="s" Type="self.b" Nullable="false"/></ComplexType>',
  ],
  [
    'contained in one or the other, by types of their own',
    `<EntityType Name="a">${key}<NavigationProperty Name="xs" Type="Collection(self.x)" ContainsTarget="true" Partner="a"/><NavigationProperty Name="ys" Type="Collection(self.y)" ContainsTarget="true" Partner="a"/></EntityType><EntityType Name="x">${key}<NavigationProperty Name="a" Type="self.a" Nullable="false" Partner="xs"/></EntityType><EntityType Name="y">${key}<NavigationProperty Name="a" Type="self.a" Nullable="false" Partner="ys"/></EntityType>`,
  ],
  [
    'paths to values of the type, of a related entity and of an annotation',
    `<Term Name="unit" Type="Edm.String"/><EntityType Name="a">${key}<Property Name="currency" Type="Edm.String"/><NavigationProperty Name="n" Type="self.a"/><Property Name="price" Type="Edm.Decimal"><Annotation Term="Org.OData.Measures.V1.ISOCurrency" Path="n/currency"/><Annotation Term="Org.OData.Measures.V1.Unit" Path="@org.example.unit"/></Property></EntityType><Annotations Target="self.a/currency"><Annotation Term="Org.OData.Core.V1.Description" Path="currency"/></Annotations>`,
  ],
  [
    'what may be left out at the end',
    '<Function Name="f"><Parameter Name="a" Type="Edm.String"/><Parameter Name="b" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter><ReturnType Type="Edm.String"/></Function>',
  ],
  [
    'a binding to what a singleton contains, and an import by a path',
    `<EntityType Name="a">${key}<NavigationProperty Name="parts" Type="Collection(self.a)" ContainsTarget="true"/><NavigationProperty Name="n" Type="self.a"/></EntityType><Action Name="f"><ReturnType Type="self.a"/></Action><EntityContainer Name="c"><Singleton Name="me" Type="self.a"><NavigationPropertyBinding Path="n" Target="me/parts"/></Singleton><EntitySet Name="as" EntityType="self.a"/><ActionImport Name="f" Action="self.f" EntitySet="self.c/as"/></EntityContainer>`,
  ],
  [
    'a specialized term with its base',
    '<Term Name="b" Type="Edm.String"/><Term Name="t" Type="Edm.String" BaseTerm="self.b"/><ComplexType Name="a"><Annotation Term="self.b" String="x"/><Annotation Term="self.b" Qualifier="q" String="x"/><Annotation Term="self.t" Qualifier="q" String="x"/></ComplexType>',
  ],
  [
    'navigation to any entity',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="Edm.EntityType"/><NavigationProperty Name="m" Type="Collection(Edm.EntityType)"/></EntityType>`,
  ],
  [
    'navigation from a complex type',
    `<EntityType Name="a">${key}</EntityType><ComplexType Name="c"><NavigationProperty Name="n" Type="self.a"/></ComplexType>`,
  ],
  [
    'partners of each other, and of one that derives',
    `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.b)" Partner="a"/></EntityType><EntityType Name="b">${key}<NavigationProperty Name="a" Type="self.a" Partner="bs"/></EntityType><EntityType Name="c" BaseType="self.b"/>`,
  ],
  [
    'a partner of a base, and one behind a cast',
    `<EntityType Name="a">${key}<NavigationProperty Name="b" Type="self.b" Partner="self.c/as"/></EntityType><EntityType Name="b">${key}</EntityType><EntityType Name="c" BaseType="self.b"><NavigationProperty Name="as" Type="Collection(self.a)" Partner="b"/></EntityType>`,
  ],
  [
    'a partner of itself',
    `<EntityType Name="a">${key}<NavigationProperty Name="spouse" Type="self.a" Partner="spouse"/></EntityType>`,
  ],
  [
    'a tree',
    `<EntityType Name="a">${key}<NavigationProperty Name="children" Type="Collection(self.a)" ContainsTarget="true" Partner="parent"/><NavigationProperty Name="parent" Type="self.a" Partner="children"/></EntityType>`,
  ],
  [
    'constraints, with an annotation',
    `${term}<EntityType Name="a">${key}<Property Name="p" Type="Edm.Int32"/><NavigationProperty Name="n" Type="self.a"><ReferentialConstraint Property="p" ReferencedProperty="id"><Annotation Term="self.t" Int="1"/></ReferentialConstraint><OnDelete Action="SetNull"><Annotation Term="self.t" Int="1"/></OnDelete></NavigationProperty></EntityType>`,
  ],
  [
    'a constraint through a complex property and a definition',
    `<TypeDefinition Name="d" UnderlyingType="Edm.Int32"/><ComplexType Name="c"><Property Name="v" Type="self.d"/></ComplexType><EntityType Name="a">${key}<Property Name="p" Type="self.c"/><NavigationProperty Name="n" Type="self.a"><ReferentialConstraint Property="p/v" ReferencedProperty="id"/></NavigationProperty></EntityType>`,
  ],
  [
    'members with one value',
    '<EnumType Name="e" UnderlyingType="Edm.SByte"><Member Name="x" Value="-128"/><Member Name="y" Value="-128"/><Member Name="z" Value="127"/></EnumType>',
  ],
  ['members that differ by case', '<EnumType Name="e"><Member Name="x"/><Member Name="X"/></EnumType>'],
  [
    'flags of a byte',
    '<EnumType Name="e" IsFlags="true" UnderlyingType="Edm.Byte"><Member Name="none" Value="0"/><Member Name="x" Value="255"/></EnumType>',
  ],
  [
    'an enumeration with a gap',
    '<EnumType Name="e" UnderlyingType="Edm.Int64"><Member Name="x" Value="9223372036854775807"/><Member Name="y" Value="0"/></EnumType>',
  ],
  [
    'overloads of actions',
    `<EntityType Name="a">${key}</EntityType><Action Name="f"/><Action Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/></Action><Action Name="f" IsBound="true"><Parameter Name="it" Type="Collection(self.a)"/></Action>`,
  ],
  [
    'overloads of functions',
    `<EntityType Name="a">${key}</EntityType><Function Name="f"><ReturnType Type="Edm.String"/></Function><Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="Edm.String"/></Function><Function Name="f"><Parameter Name="q" Type="Edm.Int32"/><ReturnType Type="Edm.String"/></Function><Function Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/><ReturnType Type="Edm.Int32"/></Function>`,
  ],
  [
    'operations bound to anything',
    '<Action Name="f" IsBound="true"><Parameter Name="it" Type="Edm.String"/></Action><Function Name="g" IsBound="true" IsComposable="true"><Parameter Name="it" Type="Collection(Edm.ComplexType)"/><ReturnType Type="Edm.Stream"/></Function><Action Name="h" IsBound="true"><Parameter Name="it" Type="Edm.Stream"/></Action>',
  ],
  [
    'a result in front of its parameters',
    '<Function Name="f"><ReturnType Type="Collection(Edm.Untyped)" Nullable="false"/><Parameter Name="p" Type="Edm.String" MaxLength="4" Nullable="false"/></Function>',
  ],
  [
    'a path to the set of a result',
    `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.a)"/></EntityType><EntityType Name="c" BaseType="self.a"/><Action Name="f" IsBound="true" EntitySetPath="it/bs/self.c"><Parameter Name="it" Type="self.a"/><ReturnType Type="Collection(self.c)"/></Action>`,
  ],
  [
    'a container with everything',
    `<EntityType Name="a">${key}<NavigationProperty Name="bs" Type="Collection(self.a)"/></EntityType><Action Name="f"/><Function Name="g"><ReturnType Type="Collection(self.a)"/></Function><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a" IncludeInServiceDocument="false"><NavigationPropertyBinding Path="bs" Target="as"/></EntitySet><Singleton Name="me" Type="self.a" Nullable="true"><NavigationPropertyBinding Path="bs" Target="org.example.service/as"/></Singleton><ActionImport Name="f" Action="self.f"/><FunctionImport Name="g" Function="self.g" EntitySet="as" IncludeInServiceDocument="true"/></EntityContainer>`,
  ],
  [
    'an import with the name of its operation and of a type',
    '<ComplexType Name="f"/><Action Name="g"/><EntityContainer Name="service"><ActionImport Name="f" Action="self.g"/></EntityContainer>',
  ],
  [
    'a container that extends another',
    `<EntityType Name="a">${key}</EntityType><EntityType Name="b" BaseType="self.a"/><EntityContainer Name="base"><EntitySet Name="as" EntityType="self.a"/></EntityContainer><EntityContainer Name="service" Extends="self.base"><EntitySet Name="as" EntityType="self.b"/><EntitySet Name="bs" EntityType="self.b"/></EntityContainer>`,
  ],
  [
    'a set of an abstract type with a key',
    `<EntityType Name="a" Abstract="true">${key}</EntityType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/></EntityContainer>`,
  ],
  [
    'bindings through complex, contained and derived',
    `<EntityType Name="a">${key}<Property Name="c" Type="self.c"/><NavigationProperty Name="parts" Type="Collection(self.a)" ContainsTarget="true"/></EntityType><EntityType Name="b" BaseType="self.a"><NavigationProperty Name="n" Type="self.a"/></EntityType><ComplexType Name="c"><NavigationProperty Name="n" Type="self.a"/></ComplexType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="c/n" Target="as"/><NavigationPropertyBinding Path="self.b/n" Target="as"/><NavigationPropertyBinding Path="parts/c/n" Target="as"/><NavigationPropertyBinding Path="parts/self.b/n/self.b" Target="as"/></EntitySet><Singleton Name="me" Type="self.a"><NavigationPropertyBinding Path="c/n" Target="me/parts"/></Singleton></EntityContainer>`,
  ],
  [
    'a binding to a base or a derived set',
    `<EntityType Name="a">${key}<NavigationProperty Name="n" Type="self.a"/></EntityType><EntityType Name="b" BaseType="self.a"/><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"><NavigationPropertyBinding Path="n" Target="bs"/></EntitySet><EntitySet Name="bs" EntityType="self.b"/></EntityContainer>`,
  ],
  [
    'a derived term',
    '<Term Name="t" Type="Edm.String" AppliesTo="Property Collection SomethingNew"/><Term Name="u" Type="Edm.String" BaseTerm="self.t" DefaultValue="x"/>',
  ],
  [
    'paths of every kind for a model element',
    '<Term Name="m" Type="Edm.ModelElementPath"/><ComplexType Name="c"><Property Name="p" Type="Edm.String"/><NavigationProperty Name="n" Type="Edm.EntityType"/><Annotation Term="self.m" ModelElementPath="/self.c"/><Annotation Term="self.m" Qualifier="a" PropertyPath="p"/><Annotation Term="self.m" Qualifier="b" NavigationPropertyPath="n"/><Annotation Term="self.m" Qualifier="c" AnnotationPath="@self.m"/></ComplexType>',
  ],
  [
    'every constant',
    `<ComplexType Name="r"/><EnumType Name="e"><Member Name="x"/></EnumType>${term}<ComplexType Name="a" OpenType="true">${['Binary="T0RhdGE="', 'Bool="true"', 'Date="2000-01-01"', 'DateTimeOffset="2000-01-01T16:00:00.000-09:00"', 'Decimal="-3.14E2"', 'Duration="P11DT23H59M59.999999999999S"', 'EnumMember="self.e/x self.e/x"', 'Float="-INF"', 'Guid="21ec2020-3aea-1069-a2dd-08002b30309d"', 'Int="-42"', 'String=""', 'TimeOfDay="21:45:00.5"', 'Path="r/@self.t#q0/x"', 'PropertyPath="p"', 'NavigationPropertyPath="n"', 'AnnotationPath="n/@self.t#q"', 'ModelElementPath="self.a"', 'UrlRef="https://example.org/a b"'].map((value, index) => `<Annotation Term="self.t" Qualifier="q${index}" ${value}/>`).join('')}</ComplexType>`,
  ],
  [
    'every expression',
    `<ComplexType Name="r"><Property Name="p" Type="Edm.String"/></ComplexType>${term}<ComplexType Name="a" OpenType="true">${['<And><Bool>true</Bool><Not><Bool> false </Bool></Not></And>', '<If><Eq><Path>a</Path><Null/></Eq><String>x</String><String> y </String></If>', '<Collection><If><Bool>true</Bool><Int>1</Int></If></Collection>', '<Apply Function="odata.concat"><String>a</String><Path>b</Path></Apply>', '<Apply Function="odata.now"/>', '<Cast Type="Edm.Decimal" Precision="5"><Path>a</Path></Cast>', '<IsOf Type="Collection(self.r)"><Path>a</Path></IsOf>', '<Collection/>', '<Collection><Record Type="self.r"><PropertyValue Property="p" String="x"><Annotation Term="self.t" Int="1"/></PropertyValue></Record><Record/></Collection>', '<LabeledElement Name="l"><Path>p</Path></LabeledElement>', '<LabeledElement Name="m" Path="p"/>', '<LabeledElementReference>self.l</LabeledElementReference>', '<UrlRef><Apply Function="odata.fillUriTemplate"><String>x</String></Apply></UrlRef>', '<UrlRef>https://example.org</UrlRef>', '<Add><Int>1</Int><Neg><Int>2</Int></Neg></Add>', '<In><Path>a</Path><Collection><Int>1</Int></Collection></In>', '<Has><Path>a</Path><EnumMember>self.e/x</EnumMember></Has>', '<Null><Annotation Term="self.t" Int="1"/></Null>', '<Record><PropertyValue Property="p"><Collection><Null/></Collection></PropertyValue><Annotation Term="self.t" Int="1"/></Record>'].map((value, index) => `<Annotation Term="self.t" Qualifier="q${index}">${value}</Annotation>`).join('')}</ComplexType>`,
  ],
  [
    'paths of all shapes',
    `${term}<EntityType Name="e">${key}</EntityType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.e"/></EntityContainer><ComplexType Name="a" OpenType="true">${['', '$count', 'c/$count', '/self.service/as', "/self.service/as('a b')/c", '/self.service/as(x=y/z,w=1)/c', 'c/-1/p', '@self.t', 'c/@self.t#q/p', 'n@self.t', 'c/self.a/p'].map((path, index) => `<Annotation Term="self.t" Qualifier="q${index}" Path="${path}"/>`).join('')}</ComplexType>`,
  ],
  [
    'bounds of numbers, however they are written, and of times',
    '<ComplexType Name="c"><Property Name="p" Type="Edm.Int32"><Annotation Term="Org.OData.Validation.V1.Minimum" Decimal="0"/><Annotation Term="Org.OData.Validation.V1.Maximum" String="10"/></Property><Property Name="d" Type="Edm.Date"><Annotation Term="Org.OData.Validation.V1.Minimum" Date="2000-01-01"/></Property></ComplexType>',
  ],
  [
    'what a definition says for the properties that have it',
    '<TypeDefinition Name="d" UnderlyingType="Edm.Int32"><Annotation Term="Org.OData.Measures.V1.Unit" String="cm"/></TypeDefinition><Annotations Target="self.d"><Annotation Term="Org.OData.Measures.V1.ISOCurrency" String="EUR"/></Annotations>',
  ],
  [
    'what a container says of aggregation in each of its sets',
    `<EntityType Name="a">${key}</EntityType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/></EntityContainer><Annotations Target="self.service"><Annotation Term="Org.OData.Aggregation.V1.ApplySupported"><Record><PropertyValue Property="Transformations"><Collection><String>filter</String></Collection></PropertyValue></Record></Annotation></Annotations>`,
  ],
  [
    'terms that require a type, at that, at one that derives from it, at a definition, at many and at anything',
    '<ComplexType Name="r"/><ComplexType Name="d" BaseType="self.r"/><TypeDefinition Name="url" UnderlyingType="Edm.String"/><Term Name="t" Type="Edm.String"><Annotation Term="Org.OData.Core.V1.RequiresType" String="self.r"/></Term><ComplexType Name="c"><Property Name="p" Type="self.d"><Annotation Term="self.t" String="x"/></Property><Property Name="u" Type="self.url"><Annotation Term="Org.OData.Core.V1.IsURL"/></Property><Property Name="us" Type="Collection(Edm.String)" Nullable="false"><Annotation Term="Org.OData.Core.V1.IsURL"/></Property><Property Name="x" Type="Edm.PrimitiveType"><Annotation Term="Org.OData.Core.V1.IsURL"/></Property></ComplexType>',
  ],
  [
    'calculations, and paths from containers, operations and outside',
    `<Term Name="n" Type="Edm.Decimal" Scale="variable"/><Term Name="d" Type="Edm.Date"/><Term Name="b" Type="Edm.Boolean"/><Term Name="t" Type="Edm.String"/><Term Name="w" Type="Edm.AnnotationPath"/><Term Name="m" Type="Edm.ModelElementPath"/><EntityType Name="a">${key}<Property Name="xs" Type="Collection(Edm.String)" Nullable="false"/><NavigationProperty Name="bs" Type="Collection(self.a)"/><Annotation Term="self.n"><Mul><Path>id</Path><Decimal>1.19</Decimal></Mul></Annotation><Annotation Term="self.d"><Add><Date>2000-01-01</Date><Duration>P1D</Duration></Add></Annotation><Annotation Term="self.b"><And><Gt><Path>id</Path><Int>0</Int></Gt><Apply Function="odata.matchesPattern"><Path>xs/0</Path><String>^a</String></Apply></And></Annotation><Annotation Term="self.t"><Apply Function="odata.fillUriTemplate"><String>x/{id}</String><LabeledElement Name="id" Path="id"/></Apply></Annotation><Annotation Term="self.t" Qualifier="q"><Cast Type="Edm.String" MaxLength="9"><Path>bs/$count</Path></Cast></Annotation><Annotation Term="self.t" Qualifier="r" Path="bs/0/xs"/><Annotation Term="self.t" Qualifier="s" Path="/self.service/as"/><Annotation Term="self.w" AnnotationPath="bs/@self.t#q"/><Annotation Term="self.m" ModelElementPath="/self.f"/></EntityType><Action Name="f"><Parameter Name="p" Type="self.a"><Annotation Term="self.t" Path="p/xs"/></Parameter><ReturnType Type="Edm.String"/><Annotation Term="self.t" Path="$ReturnType"/></Action><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/><Annotation Term="self.t" Path="as/id"/></EntityContainer>`,
  ],
  [
    'a record that leaves out what may be',
    '<ComplexType Name="r"><Property Name="p" Type="Edm.String"/><Property Name="q" Type="Edm.Int32" Nullable="false" DefaultValue="1"/><Property Name="s" Type="Collection(Edm.String)" Nullable="false"/></ComplexType><Term Name="t" Type="self.r"/><ComplexType Name="a"><Annotation Term="self.t"><Record/></Annotation></ComplexType>',
  ],
  [
    'an annotation of an annotation',
    `${term}<ComplexType Name="a"><Annotation Term="self.t" String="x"><Annotation Term="self.t" Qualifier="why" String="y"/></Annotation></ComplexType>`,
  ],
  [
    'one term with and without a qualifier',
    `${term}<ComplexType Name="a"><Annotation Term="self.t" String="x"/><Annotation Term="self.t" Qualifier="q" String="y"/><Annotation Term="self.t#r" String="z"/></ComplexType>`,
  ],
  [
    'a term with the name of a type in another place',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"><Annotation Term="org.example.t" String="x"/></ComplexType>',
  ],
  [
    'terms of OASIS without a reference',
    '<ComplexType Name="a"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></ComplexType>',
  ],
  [
    'every target',
    `${term}<EntityType Name="a">${key}<Property Name="c" Type="self.c"/><NavigationProperty Name="n" Type="self.a"/></EntityType><ComplexType Name="c"><Property Name="p" Type="Edm.String"/></ComplexType><EnumType Name="e"><Member Name="x"/></EnumType><TypeDefinition Name="d" UnderlyingType="Edm.String"/><Action Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/><Parameter Name="p" Type="Edm.String"/></Action><Action Name="f"/><Function Name="g"><Parameter Name="p" Type="Edm.String"/><Parameter Name="q" Type="Collection(self.c)"/><ReturnType Type="Edm.String"/></Function><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/><Singleton Name="me" Type="self.a"/><FunctionImport Name="g" Function="self.g"/></EntityContainer>${['a', 'a/id', 'a/c/p', 'a/n', 'a/n/id', 'a/@self.t', 'c', 'c/p', 'e', 'e/x', 'd', 't', 'f', 'f(self.a)', 'f()', 'f/p', 'f(self.a)/p', 'g(Edm.String,Collection(self.c))', 'g(Edm.String, Collection(self.c))/q', 'g/$ReturnType', 'service', 'service/as', 'service/as/id', 'service/as/n', 'service/as/self.a/id', 'service/me/c/p', 'service/g', 'service/g/p'].map((target, index) => `<Annotations Target="self.${target}" Qualifier="q${index}"><Annotation Term="self.t" String="x"/></Annotations>`).join('')}`,
  ],
  [
    'paths in a term of the document: to own and inherited values, behind casts, by index, to counts, and behind what a record is about',
    `<ComplexType Name="r"><Property Name="way" Type="Edm.NavigationPropertyPath"/><Property Name="some" Type="Edm.PropertyPath"/></ComplexType><Term Name="t" Type="Edm.String"/><Term Name="u" Type="self.r"/><ComplexType Name="c"><Property Name="x" Type="Edm.String"/></ComplexType>
<EntityType Name="b"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/><NavigationProperty Name="n" Type="Collection(self.a)"/></EntityType>
<EntityType Name="a" BaseType="self.b"><Property Name="cs" Type="Collection(self.c)" Nullable="false"><Annotation Term="self.t" Path="x"/><Annotation Term="self.t" Qualifier="q" Path="id"/></Property>
<Annotation Term="self.t" Path="cs/0/x"/><Annotation Term="self.t" Qualifier="b" Path="n/$count"/><Annotation Term="self.t" Qualifier="c" Path="n/self.a/id"/>
<Annotation Term="self.u"><Record><PropertyValue Property="way" NavigationPropertyPath="n"/><PropertyValue Property="some" PropertyPath="of/the/other"/></Record></Annotation></EntityType><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/></EntityContainer><Annotations Target="self.service/as/cs"><Annotation Term="self.t" Path="x"/></Annotations><Annotations Target="self.a/cs/x"><Annotation Term="self.t" Path="id"/></Annotations>`,
  ],
  [
    'terms of OASIS where they may be: at collections, at types whose sets they are about, in annotations, at any single value since 4.02',
    `<EntityType Name="a">${key}<Property Name="many" Type="Collection(Edm.String)" Nullable="false"/><NavigationProperty Name="n" Type="self.a"/><NavigationProperty Name="ns" Type="Collection(self.a)"/></EntityType><Function Name="f"><Parameter Name="p" Type="Edm.String"/><ReturnType Type="self.a"/></Function><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/><Singleton Name="me" Type="self.a"/><FunctionImport Name="f" Function="self.f"/></EntityContainer>
${[
  ['a', 'TopSupported'],
  ['a/ns', 'TopSupported'],
  ['a/many', 'CountRestrictions'],
  ['a/n', 'UpdateRestrictions'],
  ['service', 'KeyAsSegmentSupported'],
  ['service/as', 'SkipSupported'],
  ['service/as/ns', 'InsertRestrictions'],
  ['service/me', 'DeleteRestrictions'],
  ['service/f', 'ChangeTracking'],
  ['f', 'OperationRestrictions'],
]
  .map(
    ([target, term]) =>
      `<Annotations Target="self.${target}"><Annotation Term="Org.OData.Capabilities.V1.${term}"/></Annotations>`,
  )
  .join(
    '',
  )}<Annotations Target="self.f/p"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Annotations><Annotations Target="self.a/@self.t"><Annotation Term="Org.OData.Core.V1.Computed"/></Annotations>${term}`,
  ],
]

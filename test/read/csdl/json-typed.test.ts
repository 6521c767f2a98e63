import { expect, test } from 'vitest'
import { createReport } from '../../../src/diagnostics/report.js'
import { readCsdl } from '../../../src/read/csdl/index.js'

function annotationsOf(text: string) {
  const report = createReport()
  const document = readCsdl({ path: 'a', text }, report)
  expect(report.diagnostics).toEqual([])
  const type = document?.schemas[0]?.types.find(({ name }) => name === 'org.example.a')
  return type?.annotations.map(({ term, value }) => ({ term, value }))
}

const xml = `<edmx:Edmx Version="4.01" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="org.example" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm">
<EnumType Name="e" IsFlags="true"><Member Name="x" Value="1"/><Member Name="y" Value="2"/></EnumType>
<ComplexType Name="r"><Property Name="when" Type="Edm.Date"/><Property Name="all" Type="Collection(self.e)"/></ComplexType>
<Term Name="flags" Type="self.e"/><Term Name="record" Type="self.r"/><Term Name="price" Type="Edm.Decimal" Scale="variable"/>
<Term Name="big" Type="Edm.Int64"/><Term Name="paths" Type="Collection(Edm.AnyPropertyPath)"/>
<Term Name="on" Type="Edm.DateTimeOffset"/><Term Name="text" Type="Edm.String"/>
<EntityType Name="a"><Property Name="b" Type="Edm.String"/><NavigationProperty Name="n" Type="Edm.EntityType"/>
<Annotation Term="self.flags" EnumMember="self.e/x self.e/y"/>
<Annotation Term="self.record"><Record><PropertyValue Property="when" Date="2026-01-02"/>
<PropertyValue Property="all"><Collection><EnumMember>self.e/x</EnumMember></Collection></PropertyValue></Record></Annotation>
<Annotation Term="self.price" Decimal="1.50"/>
<Annotation Term="self.big" Int="9007199254740993"/>
<Annotation Term="self.paths"><Collection><PropertyPath>b</PropertyPath></Collection></Annotation>
<Annotation Term="self.on"><If><Bool>true</Bool><DateTimeOffset>2026-01-02T03:04:05Z</DateTimeOffset><Null/></If></Annotation>
<Annotation Term="self.text" String="2026-01-02"/>
<Annotation Term="Org.OData.Core.V1.Permissions" EnumMember="Org.OData.Core.V1.Permission/Read"/>
<Annotation Term="Org.OData.Capabilities.V1.NavigationRestrictions"><Record><PropertyValue Property="RestrictedProperties"><Collection><Record>
<PropertyValue Property="NavigationProperty" NavigationPropertyPath="n"/>
<PropertyValue Property="Navigability" EnumMember="Org.OData.Capabilities.V1.NavigationType/None"/>
</Record></Collection></PropertyValue></Record></Annotation>
</EntityType></Schema></edmx:DataServices></edmx:Edmx>`

const json = {
  $Version: '4.01',
  'org.example': {
    $Alias: 'self',
    e: { $Kind: 'EnumType', $IsFlags: true, x: 1, y: 2 },
    r: { $Kind: 'ComplexType', when: { $Type: 'Edm.Date' }, all: { $Type: 'self.e', $Collection: true } },
    flags: { $Kind: 'Term', $Type: 'self.e' },
    record: { $Kind: 'Term', $Type: 'self.r' },
    price: { $Kind: 'Term', $Type: 'Edm.Decimal' },
    big: { $Kind: 'Term', $Type: 'Edm.Int64' },
    paths: { $Kind: 'Term', $Type: 'Edm.AnyPropertyPath', $Collection: true },
    on: { $Kind: 'Term', $Type: 'Edm.DateTimeOffset', $Nullable: true },
    text: { $Kind: 'Term' },
    a: {
      $Kind: 'EntityType',
      b: { $Nullable: true },
      n: { $Kind: 'NavigationProperty', $Type: 'Edm.EntityType', $Nullable: true },
      '@self.flags': 'x,y',
      '@self.record': { when: '2026-01-02', all: ['x'] },
      '@self.price': '1.50',
      '@self.big': '9007199254740993',
      '@self.paths': ['b'],
      '@self.on': { $If: [true, '2026-01-02T03:04:05Z', null] },
      '@self.text': '2026-01-02',
      '@Org.OData.Core.V1.Permissions': 'Read',
      '@Org.OData.Capabilities.V1.NavigationRestrictions': {
        RestrictedProperties: [{ NavigationProperty: 'n', Navigability: 'None' }],
      },
    },
  },
}

test('constants in JSON are of the kind that XML has for their term', () => {
  const inXml = annotationsOf(xml)
  expect(inXml).toHaveLength(9)
  expect(annotationsOf(JSON.stringify(json))).toEqual(inXml)
})

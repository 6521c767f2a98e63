import { type NearMiss, nearMiss } from './near-miss.js'

const empty =
  '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices></edmx:Edmx>'

/** Documents that are right after all, by the code of the case that they are almost. */
export const csdlNearMisses: Readonly<Record<string, NearMiss>> = {
  'csdl/annotation-place': inMetadata(
    'it stands where the term applies',
    '<Annotation Term="shop.size" Int="1"/>\n        <Property Name="city" Type="Edm.String"/>',
    '<Property Name="city" Type="Edm.String"><Annotation Term="shop.size" Int="1"/></Property>',
  ),
  'csdl/annotation-property': inMetadata('the case counts', 'Property="FileName"', 'Property="Filename"'),
  'csdl/annotation-record': inMetadata(
    'a default stands for it',
    'Nullable="false"',
    'Nullable="false" DefaultValue="1"',
  ),
  'csdl/annotation-type': inMetadata('the term takes this', 'String="yes"', 'Bool="true"'),
  'csdl/annotation-value': inMetadata('it is a Boolean', 'Bool="yes"', 'Bool="false"'),
  'csdl/bad-name': inMetadata('letters of any script are letters', '../address', 'Straße_1'),
  'csdl/bad-value': inMetadata('it is a Boolean', 'Nullable="maybe"', 'Nullable="false"'),
  'csdl/bare-schema': inMetadata(
    'before V4 it could stand alone',
    'docs.oasis-open.org/odata/ns/edm',
    'schemas.microsoft.com/ado/2009/11/edm',
  ),
  'csdl/doctype': inMetadata(
    'it is a comment',
    '<!DOCTYPE edmx [<!ENTITY a "aaaa">]>',
    '<!-- <!DOCTYPE edmx [<!ENTITY a "aaaa">]> -->',
    '&a;',
    '<edmx:DataServices><Schema Namespace="shop" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices>',
  ),
  'csdl/duplicate-alias': inMetadata('case tells them apart', 'org.example.w" Alias="v"', 'org.example.w" Alias="V"'),
  'csdl/duplicate-namespace': inMetadata(
    'one begins with the other',
    'shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n      <ComplexType Name="parcel',
    'shop.parcels" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n      <ComplexType Name="parcel',
  ),
  'csdl/duplicate-reference': inMetadata(
    'one begins with the other',
    'Namespace="org.example.v" Alias',
    'Namespace="org.example.v.w" Alias',
  ),
  'csdl/empty-element': inMetadata(
    'there is one',
    '\n      </Annotations>',
    '<Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations>',
  ),
  'csdl/empty': inMetadata('a schema may be empty', '\n', empty),
  'csdl/encoding': inMetadata('case and hyphens are all the same', 'utf-88', 'Utf8'),
  'csdl/member-values': inMetadata('none has a value', ' Value="1"', ''),
  'csdl/misspelt-element': inMetadata('it is spelt well', '<Propertie ', '<Property '),
  'csdl/missing-attribute': inMetadata(
    'it is there',
    '<Property Name="city"/>',
    '<Property Name="city" Type="Edm.String"/>',
  ),
  'csdl/missing-element': inMetadata(
    'it is there, whatever the order',
    '<Parameter Name="year"',
    '<ReturnType Type="Edm.Int32"/><Parameter Name="year"',
  ),
  'csdl/needless-alias': inMetadata('case tells them apart', 'Alias="shop"', 'Alias="Shop"'),
  'csdl/newer-edition': inMetadata('4.01 has it', 'Version="4.0"', 'Version="4.01"'),
  'csdl/no-members': inMetadata('one is enough', '"colour"/>', '"colour"><Member Name="red"/></EnumType>'),
  'csdl/not-csdl': inMetadata('a schema may be empty', '<html>\n  <body>Sign in</body>\n</html>', empty),
  'csdl/not-included': inMetadata(
    'it is included',
    '<edmx:DataServices>',
    '<edmx:Reference Uri="metadata.json"><edmx:Include Namespace="common"/></edmx:Reference><edmx:DataServices>',
  ),
  'csdl/not-json': nearMiss('every bracket has its partner', 'metadata.json', '"shop": {', '"shop": {} }'),
  'csdl/not-xml': inMetadata(
    'every element has its end',
    '<ComplexType Name="address">\n    </',
    '<ComplexType Name="address"/></Schema></edmx:DataServices></edmx:Edmx>',
  ),
  'csdl/nullable-collection': inMetadata(
    'items of other collections may be null',
    'NavigationProperty',
    'Property',
    'shop.product)',
    'Edm.String)',
  ),
  'csdl/operands': inMetadata('one of both', ' String="One"', ''),
  'csdl/repeated-element': inMetadata('one is enough', '        <ReturnType Type="Edm.Int64"/>\n', ''),
  'csdl/reserved-name': inMetadata('case tells them apart', 'Alias="Edm"', 'Alias="edm"'),
  'csdl/required-type': inMetadata('it rests on what is required', 'Type="Edm.Int32"', 'Type="shop.link"'),
  'csdl/sap-path': inMetadata('there is such a property', 'sap:unit="Currency"', 'sap:unit="CurrencyCode"'),
  'csdl/stray-text': inMetadata('a comment is none', '/Property>', '<!-- /Property> -->'),
  'csdl/system-namespace': inMetadata('one may begin so', 'Namespace="System"', 'Namespace="System.Runtime"'),
  'csdl/unknown-association': inMetadata(
    'it is declared',
    'Name="Items" Relationship="Shop.Order_Items"',
    'Name="Items" Relationship="Shop.Order_Next"',
    'ToRole="Items"',
    'ToRole="Next"',
  ),
  'csdl/unknown-attribute': inMetadata(
    'those of other namespaces may be any',
    'Length="3"',
    'x:Length="3" xmlns:x="urn:x"',
  ),
  'csdl/unknown-element': inMetadata(
    'those of other namespaces may be any',
    '<Colour Name="red"/>',
    '<x:Colour Name="red" xmlns:x="urn:x"/>',
  ),
  'csdl/version': inMetadata('4.01 is one', 'Version="3.0"', 'Version="4.01"'),
  'csdl/xml-namespace': inMetadata(
    'a prefix is any name for it',
    'xmlns="http://schemas.microsoft.com/ado/2009/11/edm"',
    'xmlns="http://docs.oasis-open.org/odata/ns/edm"',
    '<edmx:Schema Namespace="shop.orders">',
    '<e:Schema Namespace="shop.orders" xmlns:e="http://docs.oasis-open.org/odata/ns/edm">',
    'edmx:ComplexType',
    'e:ComplexType',
    '</edmx:Schema>',
    '</e:Schema>',
  ),
}

function inMetadata(since: string, ...texts: readonly string[]): NearMiss {
  return nearMiss(since, 'metadata.xml', ...texts)
}

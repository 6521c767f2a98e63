import { type NearMiss, nearMiss } from './near-miss.js'

/** Models that are right after all, by the code of the case that they are almost. */
export const graphNearMisses: Readonly<Record<string, NearMiss>> = {
  'graph/annotation-target': inMetadata('it is declared', 'shop.adress', 'shop.address'),
  'graph/base-built-in': inMetadata(
    'an abstract type is a type to hold',
    '<ComplexType Name="address" BaseType="Edm.ComplexType"/>',
    '<ComplexType Name="address"><Property Name="any" Type="Edm.ComplexType"/></ComplexType>',
  ),
  'graph/base-cycle': inMetadata(
    'one may hold the other',
    '<ComplexType Name="egg" BaseType="shop.chicken"/>',
    '<ComplexType Name="egg"><Property Name="of" Type="shop.chicken"/></ComplexType>',
  ),
  'graph/base-kind': inMetadata(
    'both are entity types',
    '<ComplexType Name="gift" BaseType="shop.parcel"/>',
    '<EntityType Name="gift" BaseType="shop.parcel"/>',
  ),
  'graph/binding': inMetadata('the type has it', 'Path="parents"', 'Path="parent"'),
  'graph/constraint-many': inMetadata('one is one', '"Collection(shop.product)"', '"shop.product" Nullable="false"'),
  'graph/constraint-property': inMetadata('the case is right', 'Property="parentID"', 'Property="parentId"'),
  'graph/constraint-type': inMetadata(
    'both are strings',
    'Name="parentId" Type="Edm.Int32"',
    'Name="parentId" Type="Edm.String"',
  ),
  'graph/container-extends': inMetadata('it stands alone', ' Extends="shop.bas"', ''),
  'graph/default-value': inMetadata('a number may have its sign', 'DefaultValue="one"', 'DefaultValue="-1"'),
  'graph/definition-underlying': inMetadata(
    'a primitive type is one',
    'UnderlyingType="shop.length"',
    'UnderlyingType="Edm.Int64"',
  ),
  'graph/derivation': inMetadata('what derives from an open type is open', ' OpenType="false"', ''),
  'graph/duplicate-annotation': inMetadata(
    'a qualifier tells them apart',
    'String="There"',
    'Qualifier="Other" String="There"',
  ),
  'graph/duplicate-member': inMetadata('another name', '<Singleton Name="products"', '<Singleton Name="product"'),
  'graph/duplicate-name': inMetadata(
    'another name',
    'EntityContainer Name="address"',
    'EntityContainer Name="addresses"',
  ),
  'graph/duplicate-overload': inMetadata(
    'what they are bound to tells them apart',
    '<Action Name="reset"/>',
    '<ComplexType Name="clock"/><Action Name="reset" IsBound="true"><Parameter Name="clock" Type="shop.clock"/></Action>',
  ),
  'graph/duplicate-parameter': inMetadata(
    'case tells them apart',
    '<Parameter Name="hard" Type="Edm.String"/>',
    '<Parameter Name="Hard" Type="Edm.String"/>',
  ),
  'graph/duplicate-type': inMetadata(
    'case tells them apart',
    '<ComplexType Name="address">\n        <Property Name="street"',
    '<ComplexType Name="home">\n        <Property Name="street"',
  ),
  'graph/entity-set-path': inMetadata('it begins with the binding parameter', '"prodct"', '"product"'),
  'graph/enum-member': inMetadata(
    'two members may share a value',
    '<Member Name="red"/>\n        <Member Name="green"/>\n        <Member Name="red"/>',
    '<Member Name="red" Value="1"/>\n        <Member Name="green" Value="1"/>',
  ),
  'graph/enum-underlying': inMetadata('any integer type is one', 'Edm.String', 'Edm.SByte'),
  'graph/enum-value': inMetadata('the widest is the widest', 'Value="256"', 'Value="0"'),
  'graph/facet': inMetadata('a string has a length', 'Edm.Int32', 'Edm.String'),
  'graph/import': inMetadata(
    'an action by an action import',
    '<FunctionImport Name="reset" Function="shop.reset"/>',
    '<ActionImport Name="reset" Action="shop.reset"/>',
  ),
  'graph/import-set': inMetadata('the container has it', 'EntitySet="product"', 'EntitySet="products"'),
  'graph/include-namespace': inMetadata('it is declared there', 'Namespace="common"', 'Namespace="shop" Alias="s"'),
  'graph/key-alias': inMetadata('it has one', 'Name="code/value"', 'Name="code/value" Alias="code_value"'),
  'graph/key-inherited': inMetadata(
    'an abstract base may leave it to others',
    '<EntityType Name="product"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>',
    '<EntityType Name="product" Abstract="true"/>',
  ),
  'graph/key-edition': inMetadata('since 4.01 it is allowed', 'Version="4.0"', 'Version="4.01"'),
  'graph/key-repeated': inMetadata(
    'an abstract base may leave it to others',
    '"product"><Key><PropertyRef Name="id"/></Key>',
    '"product" Abstract="true">',
  ),
  'graph/key-nullable': inMetadata('it is not', 'Type="Edm.String"/>', 'Type="Edm.String" Nullable="false"/>'),
  'graph/key-property': inMetadata('the type has it', '"parcelID"', '"parcelId"'),
  'graph/key-related': inMetadata(
    'all of it is there',
    '<PropertyRef Name="position"/>',
    '<PropertyRef Name="position"/><PropertyRef Name="order/year" Alias="orderYear"/>',
  ),
  'graph/endless': inMetadata('one of them may be null', 'Type="shop.box" Nullable="false"', 'Type="shop.box"'),
  'graph/second-parent': inMetadata(
    'only one contains it',
    'ContainsTarget="true" Partner="parcel"',
    'Partner="parcel"',
  ),
  'graph/containing-items': inMetadata('it is one, not many', 'Collection(shop.shelf)', 'shop.shelf'),
  'graph/optional-parameter': inMetadata(
    'it may be left out, too',
    'Type="Edm.Int32" Nullable="false"/>',
    'Type="Edm.Int32" Nullable="false"><Annotation Term="Org.OData.Core.V1.OptionalParameter"/></Parameter>',
  ),
  'graph/term-edition': inMetadata(
    'others may have any term',
    'Org.OData.Capabilities.V1',
    'com.sap.vocabularies.Common.v1',
  ),
  'graph/base-term': inMetadata(
    'both are applied',
    '<Annotation Term="shop.label"',
    '<Annotation Term="shop.text" String="x"/><Annotation Term="shop.label"',
  ),
  'graph/duplicate-property': inMetadata(
    'case tells them apart',
    'Name="city" Type="Edm.Int32"',
    'Name="City" Type="Edm.Int32"',
  ),
  'graph/key-primitive': inMetadata('a whole number is fine', 'Edm.Double', 'Edm.Int64'),
  'graph/key-type': inMetadata(
    'an enumeration is fine',
    '<ComplexType Name="size"/>',
    '<EnumType Name="size"><Member Name="small"/></EnumType>',
  ),
  'graph/navigation-type': inMetadata(
    'a property holds complex values',
    '<NavigationProperty Name="to"',
    '<Property Name="to"',
  ),
  'graph/no-binding': inMetadata('one that is not bound needs none', ' IsBound="true"', ''),
  'graph/no-key': inMetadata(
    'an abstract type needs none',
    '<EntityType Name="parcel">',
    '<EntityType Name="parcel" Abstract="true">',
  ),
  'graph/nullability': inMetadata(
    'both sides agree',
    '"shop.customer">',
    '"shop.customer" Nullable="false">',
    '"clerk" Type="shop.customer" Nullable="false"',
    '"clerk" Type="shop.customer"',
    '"shop.order" Partner',
    '"shop.order" Nullable="false" Partner',
    '"shop.part" Nullable="false"',
    '"shop.part"',
  ),
  'graph/operation-name': inMetadata('case tells them apart', '<Action Name="address"/>', '<Action Name="Address"/>'),
  'graph/overload-return': inMetadata('both give the same', 'Edm.Int64', 'Edm.Int32'),
  'graph/partner': inMetadata('it is its partner', '"prodct"', '"product"'),
  'graph/pattern': inMetadata(
    'it can be matched in linear time',
    '(a)\\1',
    '(a)\\\\1',
    '(?&lt;=a)b',
    '[a-c]{1,3}(?:b|c)?',
  ),
  'graph/property-name': inMetadata('case tells them apart', '<Property Name="address"', '<Property Name="Address"'),
  'graph/property-redeclared': inMetadata(
    'case tells them apart',
    '<Property Name="id" Type="Edm.Int32"/>',
    '<Property Name="ID" Type="Edm.Int32"/>',
  ),
  'graph/reference-not-given': inMetadata(
    'what is included is one of the known vocabularies',
    'Uri="common.xml"',
    'Uri="https://oasis-tcs.github.io/odata-vocabularies/vocabularies/Org.OData.Core.V1.xml"',
    'Namespace="common"',
    'Namespace="Org.OData.Core.V1" Alias="Core"',
  ),
  'graph/second-container': inMetadata('one is one', '      <EntityContainer Name="other"/>\n', ''),
  'graph/set-key': inMetadata(
    'a singleton needs none',
    '<EntitySet Name="products" EntityType=',
    '<Singleton Name="products" Type=',
  ),
  'graph/set-type': inMetadata(
    'both are of entities',
    '<ComplexType Name="address"/>',
    '<EntityType Name="address"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.String" Nullable="false"/></EntityType>',
  ),
  'graph/type-use': inMetadata(
    'a navigation property holds entities',
    '<Property Name="product"',
    '<NavigationProperty Name="product"',
  ),
  'graph/unknown-term': inMetadata('it is declared', 'shop.lable', 'shop.label'),
  'graph/unknown-type': inMetadata(
    'these are built in, or declared',
    'shop.adress',
    'shop.address',
    'shop.harbour',
    'Edm.GeographyPoint',
  ),
}

function inMetadata(since: string, ...texts: readonly string[]): NearMiss {
  return nearMiss(since, 'metadata.xml', ...texts)
}

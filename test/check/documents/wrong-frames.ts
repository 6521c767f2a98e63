/** Documents with a mistake around their schemas that others could follow from, or that are none at all; the line that begins with `!` has it. */
export const wrongFrames: readonly (readonly [name: string, code: string, text: string])[] = [
  [
    'a schema in an unknown namespace of XML',
    'csdl/xml-namespace',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edmm"><ComplexType Name="c"/></Schema>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a document in an unknown namespace of XML',
    'csdl/xml-namespace',
    '!<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edm-x"><edmx:DataServices>\n<Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a schema in no namespace of XML',
    'csdl/xml-namespace',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s"><ComplexType Name="c"/></Schema>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a schema in the namespace of V3',
    'csdl/xml-namespace',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s" xmlns="http://schemas.microsoft.com/ado/2009/11/edm"><ComplexType Name="c"/></Schema>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'no services',
    'csdl/missing-element',
    '!<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"/>',
  ],
  [
    'a schema outside of the services',
    'csdl/unknown-element',
    '!<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema></edmx:Edmx>',
  ],
  [
    'misspelt services',
    'csdl/misspelt-element',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\n!<edmx:DataService><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema></edmx:DataService>\n</edmx:Edmx>',
  ],
  [
    'a misspelt schema',
    'csdl/misspelt-element',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schem Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schem>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a misspelt root',
    'csdl/not-csdl',
    '!<edmx:Edm Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema></edmx:DataServices></edmx:Edm>',
  ],
  [
    'a misspelt version',
    'csdl/missing-attribute',
    '!<edmx:Edmx version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a misspelt reference, in use',
    'csdl/misspelt-element',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\n!<edmx:Referenc Uri="https://x/v.xml"><edmx:Include Namespace="v.v" Alias="v"/></edmx:Referenc>\n<edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c" BaseType="v.x"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a misspelt inclusion, in use',
    'csdl/misspelt-element',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://x/v.xml">\n!<edmx:Includ Namespace="v.v" Alias="v"/>\n</edmx:Reference><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c" BaseType="v.x"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a misspelt alias of an inclusion, in use',
    'csdl/unknown-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://x/v.xml">\n!<edmx:Include Namespace="v.v" alias="v"/>\n</edmx:Reference><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c" BaseType="v.x"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a misspelt alias of a schema, in use',
    'csdl/unknown-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s" Alais="self" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="self.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an alias with a hyphen, in use',
    'csdl/bad-name',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s" Alias="se-lf" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="se-lf.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a reserved alias, in use',
    'csdl/system-namespace',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="s" Alias="System" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="System.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'the alias of a reference, in use',
    'csdl/duplicate-alias',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://x/v.xml"><edmx:Include Namespace="v.v" Alias="v"/></edmx:Reference><edmx:DataServices>\n!<Schema Namespace="s" Alias="v" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="v.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an inclusion without a namespace, in use',
    'csdl/missing-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://x/v.xml">\n!<edmx:Include Alias="v"/>\n</edmx:Reference><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c" BaseType="v.x"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a schema without a namespace, in use',
    'csdl/missing-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="self.c"/><ComplexType Name="e" BaseType="n.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a namespace with a hyphen, in use',
    'csdl/bad-name',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="my-ns" Alias="self" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n<ComplexType Name="d" BaseType="self.c"/><ComplexType Name="e" BaseType="my-ns.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'two schemas of one namespace with the same types',
    'csdl/duplicate-namespace',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema>\n!<Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/></Schema>\n</edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a namespace that is misspelt where it is declared',
    'graph/unknown-type',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="org.exmaple" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c"/>\n!<ComplexType Name="d" BaseType="org.example.c"/>\n<ComplexType Name="e" BaseType="org.example.c"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an empty address',
    'csdl/missing-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\n!<edmx:Reference Uri=""><edmx:Include Namespace="v.v"/></edmx:Reference>\n<edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an address with a space',
    'csdl/bad-value',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\n!<edmx:Reference Uri="a b"><edmx:Include Namespace="v.v"/></edmx:Reference>\n<edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'two containers in two schemas',
    'graph/second-container',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><EntityContainer Name="c"/></Schema><Schema Namespace="t" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n!<EntityContainer Name="c"/>\n</Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'text around the schemas',
    'csdl/stray-text',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">\n!hello\n<edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices></edmx:Edmx>',
  ],
  ['a page of HTML', 'csdl/not-csdl', '!<html><body>Not found</body></html>'],
  ['a service document', 'csdl/not-csdl', '!<service xmlns="http://www.w3.org/2007/app"><workspace/></service>'],
  ['bare text', 'csdl/not-xml', '!Not Found'],
  [
    'an entity of HTML',
    'csdl/not-xml',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c">\n!<Annotation Term="Org.OData.Core.V1.Description" String="a&nbsp;b"/>\n</ComplexType></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an attribute that is not closed',
    'csdl/not-xml',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n!<ComplexType Name="c>\n</ComplexType></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an attribute without quotes',
    'csdl/not-xml',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n!<ComplexType Name=c/>\n</Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'an end tag in another case',
    'csdl/not-xml',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="c">\n!</Complextype>\n</Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'a text that is cut off',
    'csdl/not-xml',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="s" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n!<ComplexType Name="c"',
  ],

  [
    'a namespace that is no name, which annotations use',
    'csdl/bad-name',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>\n!<Schema Namespace="my-shop" xmlns="http://docs.oasis-open.org/odata/ns/edm">\n<ComplexType Name="a"/><EnumType Name="e"><Member Name="x"/></EnumType><Term Name="t" Type="my-shop.e"/><Annotations Target="my-shop.a"><Annotation Term="my-shop.t" EnumMember="my-shop.e/x"/></Annotations></Schema></edmx:DataServices></edmx:Edmx>',
  ],

  [
    'an include without a namespace, of which targets are',
    'csdl/missing-attribute',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://example.org/shop.xml">\n!<edmx:Include Alias="shop"/>\n</edmx:Reference><edmx:DataServices><Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm"><Annotations Target="org.shop.a"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></Annotations></Schema></edmx:DataServices></edmx:Edmx>',
  ],
  [
    'what is no include, of which types are',
    'csdl/unknown-element',
    '<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:Reference Uri="https://example.org/shop.xml">\n!<edmx:Import Namespace="org.shop"/>\n</edmx:Reference><edmx:DataServices><Schema Namespace="n" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="a" BaseType="org.shop.a"/></Schema></edmx:DataServices></edmx:Edmx>',
  ],
]

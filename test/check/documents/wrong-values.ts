import type { WrongDocument } from './wrong.js'

const enumeration = '<EnumType Name="e"><Member Name="x"/><Member Name="y"/></EnumType>'
const record =
  '<ComplexType Name="r"><Property Name="p" Type="Edm.String"/></ComplexType><ComplexType Name="s"/><ComplexType Name="r2" BaseType="self.r"/>'

/** A term of a type, some types, and a complex type that it annotates. */
function applied(type: string, value: string): string {
  return `${enumeration}${record}<Term Name="t" Type="${type}" Nullable="false"/><ComplexType Name="a">\n${value}\n</ComplexType>`
}

function known(value: string): string {
  return `<ComplexType Name="a"><Property Name="p" Type="Edm.String">\n${value}\n</Property></ComplexType>`
}

/** Schemas with an annotation whose value its term cannot have; the line that begins with `!` has it. */
export const wrongValues: readonly WrongDocument[] = [
  ['a number for a text', 'csdl/annotation-type', applied('Edm.String', '!<Annotation Term="self.t" Int="1"/>')],
  ['a text for a number', 'csdl/annotation-type', applied('Edm.Int32', '!<Annotation Term="self.t" String="1"/>')],
  [
    'a text for a date',
    'csdl/annotation-type',
    applied('Edm.Date', '!<Annotation Term="self.t" String="2026-01-01"/>'),
  ],
  [
    'a fraction for a whole',
    'csdl/annotation-type',
    applied('Edm.Int32', '!<Annotation Term="self.t" Decimal="1.5"/>'),
  ],
  ['more than a byte', 'csdl/annotation-value', applied('Edm.Byte', '!<Annotation Term="self.t" Int="256"/>')],
  [
    'null where none may be',
    'csdl/annotation-type',
    applied('Edm.String', '<Annotation Term="self.t">\n!<Null/>\n</Annotation>'),
  ],
  [
    'one where many are',
    'csdl/annotation-type',
    applied('Collection(Edm.String)', '!<Annotation Term="self.t" String="x"/>'),
  ],
  [
    'many where one is',
    'csdl/annotation-type',
    applied('Edm.String', '<Annotation Term="self.t">\n!<Collection/>\n</Annotation>'),
  ],
  [
    'a wrong one among many',
    'csdl/annotation-type',
    applied(
      'Collection(Edm.String)',
      '<Annotation Term="self.t"><Collection><String>x</String>\n!<Int>1</Int>\n</Collection></Annotation>',
    ),
  ],
  [
    'a member of nothing',
    'csdl/annotation-value',
    applied('self.e', '!<Annotation Term="self.t" EnumMember="self.e/z"/>'),
  ],
  [
    'a member of another',
    'csdl/annotation-value',
    applied('self.e', '!<Annotation Term="self.t" EnumMember="self.f/x"/>'),
  ],
  [
    'two members of what is no flags',
    'csdl/annotation-value',
    applied('self.e', '!<Annotation Term="self.t" EnumMember="self.e/x self.e/y"/>'),
  ],
  ['a text for a member', 'csdl/annotation-type', applied('self.e', '!<Annotation Term="self.t" String="x"/>')],
  ['a text for a record', 'csdl/annotation-type', applied('self.r', '!<Annotation Term="self.t" String="x"/>')],
  [
    'a record for a text',
    'csdl/annotation-type',
    applied('Edm.String', '<Annotation Term="self.t">\n!<Record/>\n</Annotation>'),
  ],
  [
    'a record of another type',
    'csdl/annotation-type',
    applied('self.r', '<Annotation Term="self.t">\n!<Record Type="self.s"/>\n</Annotation>'),
  ],
  [
    'a property that the record has not',
    'csdl/annotation-property',
    applied(
      'self.r',
      '<Annotation Term="self.t"><Record>\n!<PropertyValue Property="q" String="x"/>\n</Record></Annotation>',
    ),
  ],
  [
    'an inherited property of another type',
    'csdl/annotation-type',
    applied(
      'self.r',
      '<Annotation Term="self.t"><Record Type="self.r2">\n!<PropertyValue Property="p" Bool="true"/>\n</Record></Annotation>',
    ),
  ],
  [
    'a branch of another type',
    'csdl/annotation-type',
    applied(
      'Edm.String',
      '<Annotation Term="self.t"><If><Bool>true</Bool><String>x</String>\n!<Int>1</Int>\n</If></Annotation>',
    ),
  ],
  ['a text for a tag', 'csdl/annotation-type', known('!<Annotation Term="Org.OData.Core.V1.Computed" String="true"/>')],
  ['a path as a text', 'csdl/annotation-type', applied('Edm.PropertyPath', '!<Annotation Term="self.t" String="p"/>')],
  [
    'a member that a vocabulary has not',
    'csdl/annotation-value',
    known('!<Annotation Term="Org.OData.Core.V1.Permissions" EnumMember="Org.OData.Core.V1.Permission/Reed"/>'),
  ],
  [
    'a term that a vocabulary has not',
    'graph/term-edition',
    known('!<Annotation Term="Org.OData.Core.V1.Calculated"/>'),
  ],
  [
    'a term of another vocabulary',
    'graph/term-edition',
    known('!<Annotation Term="Org.OData.Validation.V1.Computed" Bool="true"/>'),
  ],
  [
    'a term at what it is not meant for',
    'csdl/annotation-place',
    '<Term Name="t" Type="Edm.String" AppliesTo="Property EntityType"/><ComplexType Name="a">\n!<Annotation Term="self.t" String="x"/>\n</ComplexType>',
  ],
  [
    'a value twice in a record',
    'csdl/annotation-value',
    applied(
      'self.r',
      '<Annotation Term="self.t"><Record><PropertyValue Property="p" String="x"/>\n!<PropertyValue Property="p" String="y"/>\n</Record></Annotation>',
    ),
  ],

  [
    'flags with a comma between them',
    'csdl/annotation-value',
    '<EnumType Name="f" IsFlags="true"><Member Name="x" Value="1"/><Member Name="y" Value="2"/></EnumType><Term Name="t" Type="self.f"/><ComplexType Name="a">\n!<Annotation Term="self.t" EnumMember="self.f/x,self.f/y"/>\n</ComplexType>',
  ],
]

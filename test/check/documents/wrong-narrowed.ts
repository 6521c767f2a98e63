import type { WrongDocument } from './wrong.js'

function defaulted(type: string, facets: string, value: string): string {
  return `<TypeDefinition Name="code" UnderlyingType="Edm.String" MaxLength="2"/><ComplexType Name="a">\n!<Property Name="p" Type="${type}" ${facets} DefaultValue="${value}"/>\n</ComplexType>`
}

function annotated(type: string, facets: string, value: string): string {
  return `<ComplexType Name="r"><Property Name="p" Type="Edm.String" MaxLength="2"/></ComplexType><TypeDefinition Name="code" UnderlyingType="Edm.String" MaxLength="2"/><Term Name="t" Type="${type}" ${facets}/><ComplexType Name="a"><Annotation Term="self.t">\n!${value}\n</Annotation></ComplexType>`
}

/** Schemas with an annotation whose value is one of the type of its term, but not of what facets leave of it. */
export const wrongNarrowedValues: readonly WrongDocument[] = (
  [
    ['a text longer than its term', 'Edm.String', 'MaxLength="3"', '<String>long</String>'],
    ['a text longer than the definition of its term', 'self.code', '', '<String>long</String>'],
    [
      'an item longer than its term',
      'Collection(Edm.String)',
      'MaxLength="3"',
      '<Collection><String>long</String></Collection>',
    ],
    ['a text longer than the property', 'self.r', '', '<Record><PropertyValue Property="p" String="long"/></Record>'],
    ['more decimal places than its term', 'Edm.Decimal', 'Precision="3" Scale="1"', '<Decimal>1.25</Decimal>'],
  ] as const
).map(([name, type, facets, value]) => [name, 'csdl/annotation-value', annotated(type, facets, value)] as const)

/** Schemas with a default value that is one of its type, but not of what its facets leave of it. */
export const wrongNarrowed: readonly WrongDocument[] = (
  [
    ['a text that is too long', 'Edm.String', 'MaxLength="3"', 'abcd'],
    ['a text that its definition holds too long', 'self.code', '', 'abc'],
    ['a text beyond ASCII', 'Edm.String', 'Unicode="false"', 'ä'],
    ['bytes that are too many', 'Edm.Binary', 'MaxLength="2"', 'AAAA'],
    ['more decimal places than the scale', 'Edm.Decimal', 'Precision="5" Scale="2"', '1.234'],
    ['more digits than the precision', 'Edm.Decimal', 'Precision="3" Scale="variable"', '12.34'],
    ['more digits before the point than the scale leaves', 'Edm.Decimal', 'Precision="3" Scale="2"', '12'],
    ['a time with more decimal places of seconds', 'Edm.TimeOfDay', 'Precision="1"', '12:00:00.25'],
    ['an instant with more decimal places of seconds', 'Edm.DateTimeOffset', 'Precision="0"', '2000-01-31T00:00:00.5Z'],
    ['a stream', 'Edm.Stream', '', 'x'],
    ['a place that is none', 'Edm.GeographyPoint', '', 'here'],
    ['a duration with more decimal places of seconds', 'Edm.Duration', 'Precision="0"', 'PT1.5S'],
  ] as const
).map(([name, type, facets, value]) => [name, 'graph/default-value', defaulted(type, facets, value)] as const)

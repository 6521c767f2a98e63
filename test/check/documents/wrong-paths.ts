import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const terms =
  '<Term Name="value" Type="Edm.String"/><Term Name="some" Type="Edm.PropertyPath"/><Term Name="way" Type="Edm.NavigationPropertyPath"/><ComplexType Name="c"><Property Name="x" Type="Edm.String"/></ComplexType>'
const holding = (annotation: string) =>
  `${terms}<EntityType Name="a">${key}<Property Name="c" Type="self.c"/><NavigationProperty Name="n" Type="self.a"/>\n${annotation}\n</EntityType>`

/** Schemas with paths, in a term of their own, that lead nowhere, or to another kind of property; the line that begins with `!` has it. */
export const wrongPaths: readonly WrongDocument[] = [
  ['a value', 'csdl/annotation-value', holding('!<Annotation Term="self.value" Path="nope"/>')],
  ['a property', 'csdl/annotation-value', holding('!<Annotation Term="self.some" PropertyPath="ID"/>')],
  [
    'navigation to a value',
    'csdl/annotation-value',
    holding('!<Annotation Term="self.way" NavigationPropertyPath="id"/>'),
  ],
  ['a property that navigates', 'csdl/annotation-value', holding('!<Annotation Term="self.some" PropertyPath="n"/>')],
  ['what a complex value lacks', 'csdl/annotation-value', holding('!<Annotation Term="self.value" Path="c/y"/>')],
  ['on from a primitive value', 'csdl/annotation-value', holding('!<Annotation Term="self.value" Path="id/y"/>')],
  [
    'a cast to a type that is not there',
    'csdl/annotation-value',
    holding('!<Annotation Term="self.value" Path="self.b/id"/>'),
  ],
  [
    'an alternative that is not there',
    'csdl/annotation-value',
    holding(
      '<Annotation Term="self.value"><If><Bool>true</Bool>\n!<Path>none</Path>\n<String>x</String></If></Annotation>',
    ),
  ],
  [
    'a value that is not there, from outside',
    'csdl/annotation-value',
    `${holding('')}<Annotations Target="self.a/id" Qualifier="q">\n!<Annotation Term="self.value" Path="nope"/>\n</Annotations>`,
  ],
  [
    'a value that the property of a set has not',
    'csdl/annotation-value',
    `${holding('')}<EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"/></EntityContainer><Annotations Target="self.service/as/c">\n!<Annotation Term="self.value" Path="y"/>\n</Annotations>`,
  ],
]

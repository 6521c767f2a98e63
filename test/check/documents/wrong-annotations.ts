import type { WrongDocument } from './wrong.js'

/** Schemas with a mistake in terms or annotations; the line that begins with `!` has it. */
export const wrongAnnotations: readonly WrongDocument[] = [
  [
    'two terms of one name',
    'graph/duplicate-name',
    '<Term Name="t" Type="Edm.String"/>\n!<Term Name="t" Type="Edm.String"/>',
  ],
  ['a term of an unknown type', 'graph/unknown-type', '!<Term Name="t" Type="self.x"/>'],
  ['a term without a type', 'csdl/missing-attribute', '!<Term Name="t"/>'],
  ['a term on a term that is not there', 'graph/unknown-term', '!<Term Name="t" Type="Edm.String" BaseTerm="self.u"/>'],
  [
    'a term that nobody declares',
    'graph/unknown-term',
    '<ComplexType Name="a">\n!<Annotation Term="self.t" String="x"/>\n</ComplexType>',
  ],
  [
    'a term of nowhere',
    'graph/unknown-term',
    '<ComplexType Name="a">\n!<Annotation Term="Cor.Description" String="x"/>\n</ComplexType>',
  ],
  [
    'an annotation without a term',
    'csdl/missing-attribute',
    '<ComplexType Name="a">\n!<Annotation String="x"/>\n</ComplexType>',
  ],
  [
    'an annotation that is there twice',
    'graph/duplicate-annotation',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"><Annotation Term="self.t" String="x"/>\n!<Annotation Term="self.t" String="y"/>\n</ComplexType>',
  ],
  [
    'an annotation with two values',
    'csdl/operands',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a">\n!<Annotation Term="self.t" String="x" Int="1"/>\n</ComplexType>',
  ],
  [
    'a truth value that is none',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.Boolean"/><ComplexType Name="a">\n!<Annotation Term="self.t" Bool="maybe"/>\n</ComplexType>',
  ],
  [
    'a number that is none',
    'csdl/annotation-value',
    '<Term Name="t" Type="Edm.Int32"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Int>one</Int>\n</Annotation></ComplexType>',
  ],
  [
    'an unknown expression',
    'csdl/unknown-element',
    '<Term Name="t" Type="Edm.Int32"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Integer>1</Integer>\n</Annotation></ComplexType>',
  ],
  [
    'a comparison of one',
    'csdl/operands',
    '<Term Name="t" Type="Edm.Boolean"/><ComplexType Name="a"><Annotation Term="self.t">\n!<Eq><Int>1</Int></Eq>\n</Annotation></ComplexType>',
  ],
  [
    'a value without its property',
    'csdl/missing-attribute',
    '<ComplexType Name="r"/><Term Name="t" Type="self.r"/><ComplexType Name="a"><Annotation Term="self.t"><Record>\n!<PropertyValue String="x"/>\n</Record></Annotation></ComplexType>',
  ],
  [
    'annotations of nothing',
    'graph/annotation-target',
    '<Term Name="t" Type="Edm.String"/>\n!<Annotations Target="self.none"><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations of a property that is not there',
    'graph/annotation-target',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"/>\n!<Annotations Target="self.a/p"><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations without a target',
    'csdl/missing-attribute',
    '<Term Name="t" Type="Edm.String"/>\n!<Annotations><Annotation Term="self.t" String="x"/></Annotations>',
  ],
  [
    'annotations without an annotation',
    'csdl/empty-element',
    '<ComplexType Name="a"/>\n!<Annotations Target="self.a"/>',
  ],
  ['an unknown element in a schema', 'csdl/unknown-element', '!<Entity Name="a"/>'],
  ['an association of V3', 'csdl/unknown-element', '!<Association Name="a"/>'],
  [
    'a qualifier in a group with one',
    'csdl/unknown-attribute',
    '<Term Name="t" Type="Edm.String"/><ComplexType Name="a"/><Annotations Target="self.a" Qualifier="q">\n!<Annotation Term="self.t" Qualifier="r" String="x"/>\n</Annotations>',
  ],
  [
    'a term of OASIS at another kind of element',
    'csdl/annotation-place',
    '<ComplexType Name="a">\n!<Annotation Term="Org.OData.Core.V1.Computed"/>\n</ComplexType>',
  ],
  [
    'a term of sets at a single value',
    'csdl/annotation-place',
    '<ComplexType Name="a"><Property Name="p" Type="Edm.String">\n!<Annotation Term="Org.OData.Capabilities.V1.TopSupported" Bool="false"/>\n</Property></ComplexType>',
  ],
  [
    'a term of OASIS at another kind of element, from outside',
    'csdl/annotation-place',
    '<ComplexType Name="a"/><Annotations Target="self.a">\n!<Annotation Term="Org.OData.Core.V1.Computed"/>\n</Annotations>',
  ],
  [
    'a term of the document at another kind of element, from outside',
    'csdl/annotation-place',
    '<Term Name="t" Type="Edm.String" AppliesTo="Property"/><EnumType Name="e"><Member Name="x"/></EnumType><Annotations Target="self.e/x">\n!<Annotation Term="self.t" String="x"/>\n</Annotations>',
  ],
  [
    'a term of parameters at what is returned, from outside',
    'csdl/annotation-place',
    '<Function Name="f"><ReturnType Type="Edm.String"/></Function><Annotations Target="self.f/$ReturnType">\n!<Annotation Term="Org.OData.Core.V1.OptionalParameter"/>\n</Annotations>',
  ],
  [
    'an operation bound to a set, which is not there',
    'csdl/annotation-value',
    '<EntityType Name="a"><Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/></EntityType><Action Name="f" IsBound="true"><Parameter Name="it" Type="self.a"/></Action><EntityContainer Name="service"><EntitySet Name="as" EntityType="self.a"><Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings"><Collection><String>self.f(self.a)</String>\n!<String>self.g</String>\n</Collection></Annotation></EntitySet></EntityContainer>',
  ],
  [
    'values constrained to a type that is not there',
    'csdl/annotation-value',
    '<ComplexType Name="b"/><ComplexType Name="a"><Property Name="p" Type="self.b"><Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint"><Collection>\n!<String>self.gone</String>\n</Collection></Annotation></Property></ComplexType>',
  ],
  [
    'values constrained to a type that does not derive from what is declared',
    'csdl/annotation-value',
    '<ComplexType Name="b"/><ComplexType Name="c"/><ComplexType Name="a"><Property Name="p" Type="Collection(self.b)" Nullable="false"><Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint"><Collection><String>self.b</String>\n!<String>org.example.c</String>\n</Collection></Annotation></Property></ComplexType>',
  ],
]

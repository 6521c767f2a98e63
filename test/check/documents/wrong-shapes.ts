import type { WrongDocument } from './wrong.js'

const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'

/** Schemas of 4.01 that say what they must not, or too little; the line that begins with `!` has it. */
export const wrongShapes: readonly WrongDocument[] = [
  [
    'a length that only 4.0 leaves to the service',
    'graph/facet',
    '<ComplexType Name="a">\n!<Property Name="p" Type="Edm.String" MaxLength="max"/>\n</ComplexType>',
  ],
  [
    'entities that are returned, or null',
    'csdl/nullable-collection',
    `<EntityType Name="a">${key}</EntityType><Function Name="f"><ReturnType Type="Collection(self.a)"\n!Nullable="false"\n/></Function>`,
  ],
  [
    'entities of any type that are returned, or null',
    'csdl/nullable-collection',
    '<Action Name="f">\n!<ReturnType Type="Collection(Edm.EntityType)" Nullable="true"/>\n</Action>',
  ],
  [
    'a container of nothing',
    'csdl/empty-element',
    '!<EntityContainer Name="service"><Annotation Term="Org.OData.Core.V1.Description" String="x"/></EntityContainer>',
  ],
  [
    'a binding parameter that may be left out, on a line of its own',
    'graph/optional-parameter',
    '<Action Name="f" IsBound="true"><Parameter Name="it" Type="Edm.String">\n!<Annotation Term="Org.OData.Core.V1.OptionalParameter"/>\n</Parameter></Action>',
  ],
]

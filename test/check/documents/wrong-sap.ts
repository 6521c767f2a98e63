import type { WrongDocument } from './wrong.js'

const sap = 'xmlns:sap="http://www.sap.com/Protocols/SAPData"'
const key = '<Key><PropertyRef Name="id"/></Key><Property Name="id" Type="Edm.Int32" Nullable="false"/>'
const holding = (property: string) =>
  `<EntityType Name="e" ${sap}>${key}<Property Name="flag" Type="Edm.Boolean"/><Property Name="text" Type="Edm.String"/>\n!${property}\n<NavigationProperty Name="next" Relationship="s.a" FromRole="x" ToRole="y"/></EntityType><Association Name="a"><End Role="x" Type="s.e" Multiplicity="*"/><End Role="y" Type="s.e" Multiplicity="0..1"/></Association>`
const served = (member: string) =>
  `${holding('').replace('\n!\n', '')}<EntityContainer Name="c" ${sap}>\n!${member}\n</EntityContainer>`
const byDefault = (type: string, value: string) =>
  `<ComplexType Name="c">\n!<Property Name="p" Type="Edm.${type}" DefaultValue="${value}"/>\n</ComplexType>`

/** Schemas of V2 whose attributes of SAP lead to nothing, and defaults that are no values of their type; the line that begins with `!` has the mistake. */
export const wrongSap: readonly WrongDocument[] = [
  ['a unit', 'csdl/sap-path', holding('<Property Name="p" Type="Edm.Decimal" sap:unit="currency"/>')],
  ['a text behind navigation', 'csdl/sap-path', holding('<Property Name="p" Type="Edm.String" sap:text="next/none"/>')],
  ['what has no path', 'csdl/sap-path', holding('<Property Name="p" Type="Edm.String" sap:field-control="a b"/>')],
  ['a level', 'csdl/sap-path', holding('<Property Name="p" Type="Edm.Int32" sap:hierarchy-level-for="ID"/>')],
  ['a set', 'csdl/sap-path', served('<EntitySet Name="es" EntityType="s.e" sap:updatable-path="none"/>')],
  ['a set, by a text', 'csdl/sap-path', served('<EntitySet Name="es" EntityType="s.e" sap:deletable-path="text"/>')],
  [
    'an import for nothing',
    'graph/unknown-type',
    served('<FunctionImport Name="f" ReturnType="Edm.Int32" sap:action-for="s.none"/>'),
  ],
  ['a date and time by default', 'graph/default-value', byDefault('DateTime', 'yesterday')],
  ['the thirteenth month by default', 'graph/default-value', byDefault('DateTime', "datetime'2000-13-01T00:00:00'")],
  ['a time by default', 'graph/default-value', byDefault('Time', 'noon')],
  ['a whole number by default', 'graph/default-value', byDefault('Int64', '5M')],
  ['an identifier by default', 'graph/default-value', byDefault('Guid', "guid'1'")],
  ['a truth value by default', 'graph/default-value', byDefault('Boolean', '2')],
]

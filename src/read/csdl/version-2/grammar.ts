/** What an element of V2 and V3 may have and hold ([MC-CSDL] §2.1); those of other elements are not looked at. */
export interface RuleBefore4 {
  readonly attributes: readonly string[]
  readonly required: readonly string[]
  readonly children: readonly string[]
}

const facets = [
  'Nullable',
  'DefaultValue',
  'MaxLength',
  'FixedLength',
  'Precision',
  'Scale',
  'Unicode',
  'Collation',
  'SRID',
]
const structured = ['Name', 'BaseType', 'Abstract', 'OpenType']
const annotations = ['Documentation', 'Annotation', 'ValueAnnotation', 'TypeAnnotation']

const rules: Readonly<Record<string, RuleBefore4>> = {
  Edmx: rule(['Version'], ['Version'], ['Reference', 'AnnotationsReference', 'DataServices']),
  DataServices: rule([], [], ['Schema']),
  Schema: rule(
    ['Namespace', 'NamespaceUri', 'Alias'],
    ['Namespace'],
    [
      'Using',
      'EntityType',
      'ComplexType',
      'EnumType',
      'Association',
      'EntityContainer',
      'Function',
      'ValueTerm',
    ].concat(['Annotations', ...annotations]),
  ),
  Using: rule(['Namespace', 'NamespaceUri', 'Alias'], [], ['Documentation']),
  EntityType: rule(structured, ['Name'], ['Key', 'Property', 'NavigationProperty', ...annotations]),
  ComplexType: rule(structured, ['Name'], ['Property', ...annotations]),
  Key: rule([], [], ['PropertyRef']),
  PropertyRef: rule(['Name'], ['Name'], []),
  Property: rule(
    ['Name', 'Type', 'CollectionKind', 'ConcurrencyMode', 'StoreGeneratedPattern', ...facets],
    ['Name', 'Type'],
    annotations,
  ),
  NavigationProperty: rule(
    ['Name', 'Relationship', 'FromRole', 'ToRole', 'ContainsTarget'],
    ['Name', 'Relationship', 'FromRole', 'ToRole'],
    annotations,
  ),
  Association: rule(['Name'], ['Name'], ['End', 'ReferentialConstraint', ...annotations]),
  AssociationSet: rule(['Name', 'Association'], ['Name', 'Association'], ['End', ...annotations]),
  End: rule(['Type', 'Role', 'Multiplicity', 'EntitySet'], [], ['OnDelete', ...annotations]),
  OnDelete: rule(['Action'], ['Action'], annotations),
  ReferentialConstraint: rule([], [], ['Principal', 'Dependent', ...annotations]),
  Principal: rule(['Role'], ['Role'], ['PropertyRef', ...annotations]),
  Dependent: rule(['Role'], ['Role'], ['PropertyRef', ...annotations]),
  EntityContainer: rule(
    ['Name', 'Extends', 'LazyLoadingEnabled'],
    ['Name'],
    ['EntitySet', 'AssociationSet', 'FunctionImport', ...annotations],
  ),
  EntitySet: rule(['Name', 'EntityType'], ['Name', 'EntityType'], annotations),
  FunctionImport: rule(
    ['Name', 'ReturnType', 'EntitySet', 'EntitySetPath', 'IsComposable', 'IsSideEffecting', 'IsBindable'],
    ['Name'],
    ['Parameter', 'ReturnType', ...annotations],
  ),
  Parameter: rule(['Name', 'Type', 'Mode', ...facets], ['Name', 'Type'], annotations),
  ReturnType: rule(['Type', 'EntitySet', 'EntitySetPath', ...facets], [], annotations),
}

const inAssociation = { ...rules['End'], required: ['Type', 'Multiplicity'] } as RuleBefore4
const inAssociationSet = { ...rules['End'], required: ['EntitySet'] } as RuleBefore4

/** The rule for an element inside another; undefined where V2 and V3 have no such element, or it is another grammar's. */
export function ruleBefore4(element: string, around: string): RuleBefore4 | undefined {
  if (element === 'End') return around === 'AssociationSet' ? inAssociationSet : inAssociation
  return Object.hasOwn(rules, element) ? rules[element] : undefined
}

function rule(attributes: readonly string[], required: readonly string[], children: readonly string[]): RuleBefore4 {
  return { attributes, required, children }
}

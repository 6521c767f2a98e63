import type { ValueKind } from './values.js'

/** How often a child may stand inside an element. */
export type Occurrence = 'any' | 'some' | 'once' | 'atMostOnce'

/** What an element of CSDL may hold (OData CSDL XML 4.01; its XML schemas). Annotations are allowed wherever `annotated`. */
export interface ElementRule {
  readonly attributes: Readonly<Record<string, ValueKind>>
  readonly required: readonly string[]
  readonly children: Readonly<Record<string, Occurrence>>
  /** Those of which there is at least one. */
  readonly needed: readonly string[]
  readonly annotated: boolean
  /** Expressions that stand inside, at least and at most; as attribute or element where `inline`. */
  readonly operands: readonly [least: number, most: number]
  readonly inline: boolean
  /** What the text of a constant expression has to be. */
  readonly text: ValueKind | undefined
  /** Every attribute, those of an inline expression included. */
  readonly kinds: ReadonlyMap<string, ValueKind>
  /** Every child, annotations and expressions included. */
  readonly allowed: ReadonlySet<string>
  /** Children that have to stand there, or may only once. */
  readonly limited: ReadonlySet<string>
}

const many = Number.POSITIVE_INFINITY

/** Constant and path expressions, which may be written as an attribute or as an element. */
export const constants: Readonly<Record<string, ValueKind>> = {
  Binary: 'binary',
  Bool: 'bool',
  Date: 'date',
  DateTimeOffset: 'dateTimeOffset',
  Decimal: 'decimal',
  Duration: 'duration',
  EnumMember: 'enumMember',
  Float: 'float',
  Guid: 'guid',
  Int: 'int',
  String: 'text',
  TimeOfDay: 'timeOfDay',
  AnnotationPath: 'annotationPath',
  ModelElementPath: 'expressionPath',
  NavigationPropertyPath: 'expressionPath',
  Path: 'expressionPath',
  PropertyPath: 'expressionPath',
  UrlRef: 'text',
}

const facets: ElementRule['attributes'] = {
  MaxLength: 'maxLength',
  Precision: 'precision',
  Scale: 'scale',
  SRID: 'srid',
  Unicode: 'boolean',
}

const typed: ElementRule['attributes'] = { Name: 'name', Type: 'type', Nullable: 'boolean', ...facets }

const structured: ElementRule['attributes'] = {
  Name: 'name',
  BaseType: 'qualifiedName',
  Abstract: 'boolean',
  OpenType: 'boolean',
}

const operation: ElementRule['attributes'] = { Name: 'name', IsBound: 'boolean', EntitySetPath: 'path' }

const model: Readonly<Record<string, Shape>> = {
  Edmx: rule({ Version: 'version' }, ['Version'], { Reference: 'any', DataServices: 'once' }, { annotated: false }),
  Reference: rule({ Uri: 'uri' }, ['Uri'], { Include: 'any', IncludeAnnotations: 'any' }),
  Include: rule({ Namespace: 'namespace', Alias: 'name' }, ['Namespace']),
  IncludeAnnotations: rule(
    { TermNamespace: 'namespace', Qualifier: 'name', TargetNamespace: 'namespace' },
    ['TermNamespace'],
    {},
    { annotated: false },
  ),
  DataServices: rule({}, [], { Schema: 'any' }, { annotated: false }),
  Schema: rule({ Namespace: 'namespace', Alias: 'name' }, ['Namespace'], {
    Action: 'any',
    Annotations: 'any',
    ComplexType: 'any',
    EntityContainer: 'any',
    EntityType: 'any',
    EnumType: 'any',
    Function: 'any',
    Term: 'any',
    TypeDefinition: 'any',
  }),
  EntityType: rule({ ...structured, HasStream: 'boolean' }, ['Name'], {
    Key: 'atMostOnce',
    Property: 'any',
    NavigationProperty: 'any',
  }),
  ComplexType: rule(structured, ['Name'], { Property: 'any', NavigationProperty: 'any' }),
  Key: rule({}, [], { PropertyRef: 'some' }, { annotated: false }),
  PropertyRef: rule({ Name: 'path', Alias: 'name' }, ['Name'], {}, { annotated: false }),
  Property: rule({ ...typed, DefaultValue: 'text' }, ['Name', 'Type']),
  NavigationProperty: rule(
    { Name: 'name', Type: 'type', Nullable: 'boolean', Partner: 'path', ContainsTarget: 'boolean' },
    ['Name', 'Type'],
    { ReferentialConstraint: 'any', OnDelete: 'atMostOnce' },
  ),
  ReferentialConstraint: rule({ Property: 'path', ReferencedProperty: 'path' }, ['Property', 'ReferencedProperty']),
  OnDelete: rule({ Action: 'onDelete' }, ['Action']),
  EnumType: rule({ Name: 'name', UnderlyingType: 'qualifiedName', IsFlags: 'boolean' }, ['Name'], { Member: 'any' }),
  Member: rule({ Name: 'name', Value: 'memberValue' }, ['Name']),
  TypeDefinition: rule({ Name: 'name', UnderlyingType: 'type', ...facets }, ['Name', 'UnderlyingType']),
  Action: rule(operation, ['Name'], { Parameter: 'any', ReturnType: 'atMostOnce' }),
  Function: rule({ ...operation, IsComposable: 'boolean' }, ['Name'], { Parameter: 'any', ReturnType: 'once' }),
  Parameter: rule(typed, ['Name', 'Type']),
  ReturnType: rule({ Type: 'type', Nullable: 'boolean', ...facets }, ['Type']),
  EntityContainer: rule({ Name: 'name', Extends: 'qualifiedName' }, ['Name'], {
    EntitySet: 'any',
    Singleton: 'any',
    ActionImport: 'any',
    FunctionImport: 'any',
  }),
  EntitySet: rule(
    { Name: 'name', EntityType: 'qualifiedName', IncludeInServiceDocument: 'boolean' },
    ['Name', 'EntityType'],
    { NavigationPropertyBinding: 'any' },
  ),
  Singleton: rule({ Name: 'name', Type: 'qualifiedName', Nullable: 'boolean' }, ['Name', 'Type'], {
    NavigationPropertyBinding: 'any',
  }),
  NavigationPropertyBinding: rule({ Path: 'path', Target: 'path' }, ['Path', 'Target'], {}, { annotated: false }),
  ActionImport: rule({ Name: 'name', Action: 'qualifiedName', EntitySet: 'path' }, ['Name', 'Action']),
  FunctionImport: rule(
    { Name: 'name', Function: 'qualifiedName', EntitySet: 'path', IncludeInServiceDocument: 'boolean' },
    ['Name', 'Function'],
  ),
  Term: rule({ ...typed, BaseTerm: 'qualifiedName', DefaultValue: 'text', AppliesTo: 'appliesTo' }, ['Name', 'Type']),
  Annotations: rule({ Target: 'target', Qualifier: 'name' }, ['Target'], { Annotation: 'some' }),
  Annotation: rule({ Term: 'term', Qualifier: 'name' }, ['Term'], {}, { operands: [0, 1], inline: true }),
}

const two = { operands: [2, 2] } as const
const oneOperand = { operands: [1, 1] } as const

const expressions: Readonly<Record<string, Shape>> = {
  ...Object.fromEntries(Object.entries(constants).map(([name, text]) => [name, rule({}, [], {}, { text })])),
  ...Object.fromEntries(
    ['And', 'Or', 'Eq', 'Ne', 'Gt', 'Ge', 'Lt', 'Le', 'Has', 'In', 'Add', 'Sub', 'Mul', 'Div', 'DivBy', 'Mod'].map(
      (name) => [name, rule({}, [], {}, two)],
    ),
  ),
  Not: rule({}, [], {}, oneOperand),
  Neg: rule({}, [], {}, oneOperand),
  UrlRef: rule({}, [], {}, { operands: [0, 1], text: 'text' }),
  Apply: rule({ Function: 'function' }, ['Function'], {}, { operands: [0, many] }),
  Cast: rule({ Type: 'type', ...facets }, ['Type'], {}, oneOperand),
  IsOf: rule({ Type: 'type', ...facets }, ['Type'], {}, oneOperand),
  Collection: rule({}, [], {}, { operands: [0, many] }),
  If: rule({}, [], {}, { operands: [2, 3] }),
  LabeledElement: rule({ Name: 'name' }, ['Name'], {}, { operands: [1, 1], inline: true }),
  LabeledElementReference: rule({}, [], {}, { text: 'qualifiedName' }),
  Null: rule({}, []),
  Record: rule({ Type: 'qualifiedName' }, [], { PropertyValue: 'any' }),
}

/** Elements that are annotation expressions. */
export const expressionNames: ReadonlySet<string> = new Set(Object.keys(expressions))

const all: ReadonlyMap<string, ElementRule> = new Map(
  Object.entries({
    ...model,
    ...expressions,
    PropertyValue: rule({ Property: 'name' }, ['Property'], {}, { operands: [1, 1], inline: true }),
  }).map(([name, shape]) => [name, withLookups(shape)]),
)

/** The rule for an element; undefined where CSDL has no such element. */
export function ruleFor(element: string): ElementRule | undefined {
  return all.get(element)
}

type Shape = Omit<ElementRule, 'kinds' | 'allowed' | 'limited'>

function withLookups(shape: Shape): ElementRule {
  const { attributes, children, annotated, operands, inline } = shape
  const names = Object.keys(children)
  return {
    ...shape,
    kinds: new Map(Object.entries(inline ? { ...constants, ...attributes } : attributes)),
    allowed: new Set([...names, ...(annotated ? ['Annotation'] : []), ...(operands[1] > 0 ? expressionNames : [])]),
    limited: new Set(names.filter((name) => children[name] !== 'any')),
  }
}

function rule(
  attributes: ElementRule['attributes'],
  required: readonly string[],
  children: ElementRule['children'] = {},
  more: Partial<Shape> = {},
): Shape {
  const needed = Object.keys(children).filter((name) => children[name] === 'once' || children[name] === 'some')
  return {
    attributes,
    required,
    children,
    needed,
    annotated: true,
    operands: [0, 0],
    inline: false,
    text: undefined,
    ...more,
  }
}

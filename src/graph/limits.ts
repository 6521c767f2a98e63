import type { Annotation, AnnotationValue, QualifiedName, StructuredType } from './types.js'

/** What a value must keep to beyond its type and facets (Org.OData.Validation.V1). */
export interface ValueLimits {
  readonly pattern: string | undefined
  readonly minimum: Bound | undefined
  readonly maximum: Bound | undefined
  readonly multipleOf: number | string | undefined
  /** Undefined where any value is allowed. */
  readonly allowed: readonly Literal[] | undefined
  readonly minItems: number | undefined
  readonly maxItems: number | undefined
}

/** A constant as JSON has it. */
export type Literal = string | number | boolean | null

/** A bound, which values may not reach where it is exclusive. */
export interface Bound {
  readonly value: number | string
  readonly exclusive: boolean
}

const validation = 'Org.OData.Validation.V1.'

const unlimited: ValueLimits = {
  pattern: undefined,
  minimum: undefined,
  maximum: undefined,
  multipleOf: undefined,
  allowed: undefined,
  minItems: undefined,
  maxItems: undefined,
}

/** The limits that annotations of a property, a parameter or a type definition state. */
export function limitsOf(annotations: readonly Annotation[]): ValueLimits {
  if (annotations.length === 0) return unlimited
  const find = (term: string) => annotations.find((annotation) => annotation.term === validation + term)
  const bound = (term: string): Bound | undefined => {
    const found = find(term)
    const value = scalarOf(found?.value)
    // `Exclusive` annotates the bound; earlier versions of the vocabulary had it beside the bound.
    const tag = (found?.annotations.find(({ term }) => term === `${validation}Exclusive`) ?? find('Exclusive'))?.value
    // Without end there is no bound, and nothing compares with what is no number.
    if (value === undefined || /^[-+]?(INF|Infinity|NaN)$/.test(String(value))) return undefined
    return { value, exclusive: tag?.kind === 'boolean' && tag.value }
  }
  const count = (term: string) => {
    const value = scalarOf(find(term)?.value)
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined
  }
  const pattern = find('Pattern')?.value
  return {
    pattern: pattern?.kind === 'string' ? pattern.value : undefined,
    minimum: bound('Minimum'),
    maximum: bound('Maximum'),
    multipleOf: scalarOf(find('MultipleOf')?.value),
    allowed: allowedOf(find('AllowedValues')?.value),
    minItems: count('MinItems'),
    maxItems: count('MaxItems'),
  }
}

function scalarOf(value: AnnotationValue | undefined): number | string | undefined {
  return value?.kind === 'number' || value?.kind === 'literal' || value?.kind === 'string' ? value.value : undefined
}

function allowedOf(value: AnnotationValue | undefined): readonly Literal[] | undefined {
  if (value?.kind !== 'collection') return undefined
  const literals = value.items.map((item) => (item.kind === 'record' ? literalOf(item.properties['Value']) : undefined))
  // A value that is no constant cannot be known here.
  return literals.length > 0 && literals.every((literal) => literal !== undefined) ? literals : undefined
}

function literalOf(value: AnnotationValue | undefined): Literal | undefined {
  if (value === undefined) return undefined
  if (value.kind === 'null') return null
  if (value.kind === 'boolean') return value.value
  return value.kind === 'enum' ? value.members.join(',') : scalarOf(value)
}

/** Types that a place is restricted to, each with what derives from it (`Validation.DerivedTypeConstraint`). */
export function derivedTypeConstraint(
  annotations: readonly Annotation[],
  aliases: ReadonlyMap<string, string>,
): readonly QualifiedName[] | undefined {
  const value = annotations.find(({ term }) => term === `${validation}DerivedTypeConstraint`)?.value
  if (value?.kind !== 'collection') return undefined
  const namespaces = new Map([...aliases].map(([namespace, alias]) => [alias, namespace]))
  return value.items.flatMap((item) => {
    const name = item.kind === 'string' ? item.value : item.kind === 'path' ? item.path : undefined
    if (name === undefined) return []
    const end = name.lastIndexOf('.')
    return [(namespaces.get(name.slice(0, end)) ?? name.slice(0, end)) + name.slice(end)]
  })
}

/** Whether a type is one of those, or derives from one. */
export function isWithin(
  type: StructuredType,
  bases: readonly StructuredType[],
  types: readonly QualifiedName[],
): boolean {
  return [type, ...bases].some(({ name }) => types.includes(name))
}

import fc from 'fast-check'

/** A model, as plain as both representations can say it. */
export interface Model {
  readonly version: '4.0' | '4.01'
  readonly enums: readonly Enum[]
  readonly definitions: readonly { readonly name: string; readonly underlying: string }[]
  readonly complexTypes: readonly Structured[]
  readonly entityTypes: readonly Structured[]
  readonly terms: readonly { readonly name: string; readonly type: string; readonly many: boolean }[]
  readonly functions: readonly Operation[]
  readonly actions: readonly Operation[]
  readonly sets: readonly { readonly name: string; readonly type: string }[]
}

export interface Enum {
  readonly name: string
  readonly flags: boolean
  readonly members: readonly string[]
}

export interface Structured {
  readonly name: string
  readonly open: boolean
  readonly abstract: boolean
  readonly properties: readonly Property[]
  readonly navigations: readonly {
    readonly name: string
    readonly type: string
    readonly many: boolean
    readonly contained: boolean
    readonly nullable: boolean
  }[]
  readonly annotations: readonly Value[]
}

export interface Property {
  readonly name: string
  readonly type: string
  readonly many: boolean
  readonly nullable: boolean
  readonly facets: Readonly<Record<string, string | number>>
  readonly annotations: readonly Value[]
}

export interface Operation {
  readonly name: string
  readonly bound: string | undefined
  readonly parameters: readonly { readonly name: string; readonly type: string; readonly nullable: boolean }[]
  readonly returns: string
}

/** An expression: what XML and JSON write alike. */
export type Value =
  | { readonly kind: 'string'; readonly value: string }
  | { readonly kind: 'bool'; readonly value: boolean }
  | { readonly kind: 'int'; readonly value: number }
  | { readonly kind: 'null' }
  | { readonly kind: 'path'; readonly path: string }
  | { readonly kind: 'collection'; readonly items: readonly Value[] }
  | { readonly kind: 'record'; readonly properties: readonly (readonly [string, Value])[] }
  | { readonly kind: 'apply'; readonly name: 'Ne' | 'Eq' | 'Gt'; readonly left: Value; readonly right: Value }

const name = (prefix: string) => (index: number) => `${prefix}${index}`
const text = fc.string({
  unit: fc.constantFrom('a', 'B', ' ', '<', '&', '"', "'", 'é', '漢', '{', '$', '@', '#', '/'),
  maxLength: 8,
})

const { value } = fc.letrec<{ value: Value }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text.map((value): Value => ({ kind: 'string', value })),
    fc.boolean().map((value): Value => ({ kind: 'bool', value })),
    fc.integer().map((value): Value => ({ kind: 'int', value })),
    fc.constant<Value>({ kind: 'null' }),
    fc.constantFrom('@self.any', '@self.any#q0/p0', '/self.any').map((path): Value => ({ kind: 'path', path })),
    fc.array(tie('value'), { maxLength: 3 }).map((items): Value => ({ kind: 'collection', items })),
    fc
      .array(tie('value'), { maxLength: 3 })
      .map(
        (items): Value => ({ kind: 'record', properties: items.map((item, index) => [`r${index}`, item] as const) }),
      ),
    fc
      .tuple(fc.constantFrom('Ne', 'Eq', 'Gt'), tie('value'), tie('value'))
      .map(([name, left, right]): Value => ({ kind: 'apply', name, left, right })),
  ),
}))

const annotations = fc.array(value, { maxLength: 2 })

const facetsOf: Readonly<Record<string, fc.Arbitrary<Property['facets']>>> = {
  'Edm.String': fc.record({ MaxLength: fc.integer({ min: 1, max: 999 }) }, { requiredKeys: [] }),
  'Edm.Binary': fc.record({ MaxLength: fc.integer({ min: 1, max: 999 }) }, { requiredKeys: [] }),
  'Edm.Decimal': fc.record({
    Precision: fc.integer({ min: 9, max: 20 }),
    Scale: fc.constantFrom<string | number>(0, 3, 'variable', 'floating'),
  }),
  'Edm.DateTimeOffset': fc.record({ Precision: fc.integer({ min: 0, max: 12 }) }, { requiredKeys: [] }),
  'Edm.GeographyPoint': fc.record(
    { SRID: fc.constantFrom<string | number>(0, 4326, 'variable') },
    { requiredKeys: [] },
  ),
}

const primitives = [
  'Edm.String',
  'Edm.Binary',
  'Edm.Decimal',
  'Edm.DateTimeOffset',
  'Edm.GeographyPoint',
  'Edm.Int32',
  'Edm.Guid',
  'Edm.Boolean',
  'Edm.Untyped',
  'Edm.PrimitiveType',
]

function property(index: number, named: readonly string[]): fc.Arbitrary<Property> {
  return fc.constantFrom(...primitives, ...named).chain((type) =>
    fc.record({
      name: fc.constant(`p${index}`),
      type: fc.constant(type),
      many: type === 'Edm.PrimitiveType' ? fc.constant(false) : fc.boolean(),
      nullable: fc.boolean(),
      facets: facetsOf[type] ?? fc.constant({}),
      annotations,
    }),
  )
}

function structured(name: string, named: readonly string[], entities: readonly string[]): fc.Arbitrary<Structured> {
  return fc.record({
    name: fc.constant(name),
    open: fc.boolean(),
    abstract: fc.boolean(),
    properties: fc
      .integer({ min: 0, max: 3 })
      .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => property(index, named)))),
    navigations: fc
      .array(fc.record({ type: fc.constantFrom(...entities), many: fc.boolean(), contained: fc.boolean() }), {
        maxLength: 2,
      })
      .map((found) => found.map((each, index) => ({ name: `n${index}`, nullable: false, ...each }))),
    annotations,
  })
}

function operation(name: string, types: readonly string[], entities: readonly string[]): fc.Arbitrary<Operation> {
  const parameter = fc.record({ type: fc.constantFrom(...types), nullable: fc.boolean() })
  return fc.record({
    name: fc.constant(name),
    bound: fc.option(fc.constantFrom(...entities), { nil: undefined }),
    parameters: fc
      .array(parameter, { maxLength: 2 })
      .map((found) => found.map((each, index) => ({ name: `a${index}`, ...each }))),
    returns: fc.constantFrom(...types),
  })
}

/** Models that break no rule. */
export const models: fc.Arbitrary<Model> = fc
  .record({
    enums: fc.integer({ min: 0, max: 2 }),
    definitions: fc.integer({ min: 0, max: 2 }),
    complex: fc.integer({ min: 0, max: 2 }),
    entities: fc.integer({ min: 1, max: 3 }),
    operations: fc.integer({ min: 0, max: 2 }),
  })
  .chain((counts) => {
    const list = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => name(prefix)(index))
    const entities = list('org.example.entity', counts.entities)
    const values = [
      ...list('org.example.enum', counts.enums),
      ...list('org.example.definition', counts.definitions),
      ...list('org.example.complex', counts.complex),
    ]
    const short = (qualified: string) => qualified.slice('org.example.'.length)
    const all = <T>(items: readonly fc.Arbitrary<T>[]) => fc.tuple(...items)
    return fc.record({
      version: fc.constantFrom<'4.0' | '4.01'>('4.0', '4.01'),
      enums: all(
        list('enum', counts.enums).map((each) =>
          fc.record({
            name: fc.constant(each),
            flags: fc.boolean(),
            members: fc.integer({ min: 1, max: 4 }).map((count) => list('m', count)),
          }),
        ),
      ),
      definitions: all(
        list('definition', counts.definitions).map((each) =>
          fc.record({ name: fc.constant(each), underlying: fc.constantFrom('Edm.Int32', 'Edm.Guid') }),
        ),
      ),
      complexTypes: all(list('complex', counts.complex).map((each) => structured(each, values, entities))),
      entityTypes: all(entities.map((each) => structured(short(each), values, entities))),
      terms: fc
        .array(fc.record({ type: fc.constantFrom('Edm.String', 'Edm.PropertyPath', ...values), many: fc.boolean() }), {
          maxLength: 2,
        })
        .map((found) => found.map((each, index) => ({ name: `term${index}`, ...each }))),
      functions: all(
        list('function', counts.operations).map((each) =>
          operation(each, ['Edm.String', 'Edm.Int32', ...values, ...entities], entities),
        ),
      ),
      actions: all(
        list('action', counts.operations).map((each) =>
          operation(each, ['Edm.String', 'Edm.Int32', ...values, ...entities], entities),
        ),
      ),
      sets: fc
        .array(fc.constantFrom(...entities), { minLength: 1, maxLength: 3 })
        .map((found) => found.map((type, index) => ({ name: `set${index}`, type }))),
    })
  })
  .map((model) => {
    const before401 = model.version === '4.0'
    const types = (found: readonly Structured[], inCollections: boolean) =>
      found.map((type) => ending(before401 ? asIn40(type, inCollections) : type))
    return { ...model, complexTypes: types(model.complexTypes, true), entityTypes: types(model.entityTypes, false) }
  })

/** 4.0 has no floating scale, nothing untyped, and no address for what items of collections contain. */
function asIn40(type: Structured, inCollections: boolean): Structured {
  return {
    ...type,
    properties: type.properties
      .map((each) => (each.type === 'Edm.Untyped' ? { ...each, type: 'Edm.Boolean' } : each))
      .map((each) =>
        each.facets['Scale'] === 'floating' ? { ...each, facets: { ...each.facets, Scale: 'variable' } } : each,
      ),
    navigations: type.navigations.map((each) => ({ ...each, contained: each.contained && !inCollections })),
  }
}

/** What has to hold one of its own type would hold others without end. */
function ending(type: Structured): Structured {
  return {
    ...type,
    properties: type.properties.map((each) => (each.type.includes('.complex') ? { ...each, nullable: true } : each)),
    navigations: type.navigations.map((each) => ({ ...each, nullable: each.contained && !each.many })),
  }
}

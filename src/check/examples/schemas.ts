import { bitsOf, ownValues } from '../../graph/enum-values.js'
import type { Graph } from '../../graph/graph.js'
import { mayLeadNowhere } from '../../graph/leads-nowhere.js'
import {
  type EnumType,
  type Facets,
  noFacets,
  type Operation,
  type PrimitiveName,
  type Property,
  type QualifiedName,
  type TypeRef,
} from '../../graph/types.js'
import * as validate from '../../runtime/validate/index.js'

type Validator = validate.Validator

/** Validators of the model itself, made from the graph in memory. */
export interface Schemas {
  /** What may stand where a type is declared: it, or what derives from it, as `@odata.type` says. */
  of(type: TypeRef): Validator
  /** The body that calls an action. */
  parameters(operation: Operation): validate.Schema<unknown>
}

/** Each validator is made when it is first asked for. Expanded navigation properties are looked into. */
export function createSchemas(graph: Graph): Schemas {
  const declared = new Map<QualifiedName, validate.Schema<unknown>>()
  const places = new Map<QualifiedName, Validator>()

  function schemaOf(name: QualifiedName): validate.Schema<unknown> | undefined {
    const known = declared.get(name)
    if (known !== undefined) return known
    const made = makeSchema(name)
    if (made !== undefined) declared.set(name, made)
    return made
  }

  function makeSchema(name: QualifiedName): validate.Schema<unknown> | undefined {
    const type = graph.typeOf(name)
    switch (type?.kind) {
      case undefined:
        return undefined
      case 'enum':
        return enumerated(type)
      case 'typeDefinition':
        return validate.scalar(name, () => primitiveOf(type.underlying, type.facets))
      case 'entity':
      case 'complex':
        return validate.object<object>(
          name,
          () => membersOf(graph.propertiesOf(name).map((property) => [property.name, memberOf(property)])),
          baseNames(name),
          { abstract: type.abstract, open: [type, ...graph.basesOf(name)].some(({ open }) => open) },
        )
    }
  }

  /** Gives the names of the bases; the members of a type are all its own here. */
  function baseNames(name: QualifiedName): (() => Validator) | undefined {
    const base = graph.basesOf(name)[0]?.name
    return base === undefined ? undefined : () => schemaOf(base) ?? validate.untyped
  }

  function placeOf(name: QualifiedName): Validator {
    const known = places.get(name)
    if (known !== undefined) return known
    const schema = schemaOf(name)
    const derived = graph.derivedOf(name).flatMap((type) => schemaOf(type.name) ?? [])
    const place =
      schema === undefined || isBlank(name)
        ? validate.untyped
        : derived.length === 0
          ? schema
          : validate.anyOf(schema, ...derived)
    places.set(name, place)
    return place
  }

  /** A complex type that declares nothing stands for any JSON. */
  function isBlank(name: QualifiedName): boolean {
    return (
      graph.typeOf(name)?.kind === 'complex' &&
      graph.propertiesOf(name).length === 0 &&
      graph.derivedOf(name).length === 0
    )
  }

  function of(type: TypeRef, facets: Facets = noFacets): Validator {
    switch (type.kind) {
      case 'collection':
        return validate.collection(of(type.of, facets))
      case 'primitive':
        return primitiveOf(type.name, facets)
      case 'named':
        return placeOf(type.name)
    }
  }

  function memberOf(property: Property): Validator {
    const facets = property.kind === 'property' ? property.facets : noFacets
    if (property.type.kind !== 'collection')
      return nullableIf(property.nullable || mayLeadNowhere(property, graph), of(property.type, facets))
    const items = of(property.type.of, facets)
    return validate.collection(nullableIf(property.kind === 'property' && property.nullable, items))
  }

  return {
    of: (type) => of(type),
    parameters: ({ name, parameters }) =>
      validate.object<object>(name, () =>
        membersOf(
          parameters.map(({ name, type, nullable, facets }) => [
            name,
            nullableIf(type.kind !== 'collection' && nullable, of(type, facets)),
          ]),
        ),
      ),
  }
}

function membersOf(entries: readonly (readonly [string, Validator])[]): validate.Members<object> {
  return Object.fromEntries(entries)
}

function nullableIf(nullable: boolean | undefined, validator: Validator): Validator {
  return nullable === false ? validator : validate.nullable(validator)
}

const primitives: Readonly<Record<string, Validator>> = {
  'Edm.Binary': validate.binary,
  'Edm.Boolean': validate.boolean,
  'Edm.Byte': validate.byte,
  'Edm.Date': validate.date,
  'Edm.DateTimeOffset': validate.dateTimeOffset,
  'Edm.Decimal': validate.decimal,
  'Edm.Double': validate.double,
  'Edm.Duration': validate.duration,
  'Edm.Guid': validate.guid,
  'Edm.Int16': validate.int16,
  'Edm.Int32': validate.int32,
  'Edm.Int64': validate.int64,
  'Edm.SByte': validate.sbyte,
  'Edm.Single': validate.single,
  'Edm.String': validate.string,
  'Edm.TimeOfDay': validate.timeOfDay,
}

function enumerated(type: EnumType): validate.Schema<unknown> {
  const names = type.members.map(({ name }) => name).join(' ')
  if (type.flags) return validate.flags(type.name, names, bitsOf(type))
  return validate.enumeration(type.name, names, ownValues(type)?.join(' '))
}

function primitiveOf(name: PrimitiveName, { maxLength }: Facets): Validator {
  const validator = primitives[name] ?? validate.untyped
  return maxLength !== undefined && (name === 'Edm.String' || name === 'Edm.Binary')
    ? validate.maxLength(validator, maxLength)
    : validator
}

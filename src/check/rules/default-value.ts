import { primitiveOf } from '../../graph/built-in.js'
import { type EnumType, itemOf, type StructuralProperty, type Term } from '../../graph/types.js'
import { expectedByFacets, joined } from '../../read/csdl/narrowed.js'
import { expectedInstead, type ValueKind } from '../../read/csdl/values.js'
import { partOf } from '../../read/part-of.js'
import { holdsEntities, isLostIn } from '../in-scope.js'
import type { CheckContext } from '../rule.js'

/** A default value is a value of its property's type (OData CSDL XML 4.01 §7.2.7). */
export function defaultValue({ graph, report }: CheckContext): void {
  const look = ({ type, facets: given, defaultValue: value, nullable, origin }: Defaulted, user: string): void => {
    if (value === undefined || (value === 'null' && nullable)) return
    const name = itemOf(type).name
    const declared = graph.typeOf(name)
    const add = (expected: string) =>
      report.add('graph/default-value', { user, value, expected }, partOf(origin, 'DefaultValue'))
    if (type.kind === 'collection' || declared?.kind === 'complex' || declared?.kind === 'entity') {
      if (type.kind !== 'collection' || value !== '[]')
        add('absent: only single primitive and enum values have a default')
      return
    }
    if (declared?.kind === 'enum') {
      if (!isMember(value, declared) && !isLostIn(declared.name, value, graph)) add(`a member of \`${name}\``)
      return
    }
    const primitive = primitiveOf(name, graph.typeOf)
    if (primitive === 'Edm.Stream') {
      add('absent: a stream is no value that could stand in an attribute')
      return
    }
    const kind = primitive === undefined ? undefined : primitive.startsWith('Edm.Geo') ? 'place' : kinds[primitive]
    const expected = kind === undefined ? undefined : expectedInstead(kind, value)
    if (expected !== undefined) add(expected)
    else if (primitive !== undefined && !isInRange(primitive, value)) add(`a value of \`${primitive}\``)
    else if (primitive !== undefined) {
      const facets = declared?.kind === 'typeDefinition' ? joined(declared.facets, given) : given
      const narrowed = expectedByFacets(primitive, value, facets)
      if (narrowed !== undefined) add(narrowed)
    }
  }
  for (const type of graph.types.values()) {
    if (type.kind !== 'entity' && type.kind !== 'complex') continue
    for (const property of type.properties)
      if (property.kind === 'property' && !holdsEntities(property, graph))
        look(property, `${type.name}/${property.name}`)
  }
  for (const term of graph.terms.values()) {
    if (term.type.kind !== 'collection') look(term, term.name)
  }
}

type Defaulted = Pick<Term | StructuralProperty, 'type' | 'facets' | 'defaultValue' | 'nullable' | 'origin'>

const kinds: Readonly<Record<string, ValueKind | undefined>> = {
  'Edm.Binary': 'binary',
  'Edm.Boolean': 'bool',
  'Edm.Byte': 'int',
  'Edm.Date': 'date',
  'Edm.DateTime': 'dateTime',
  'Edm.DateTimeOffset': 'dateTimeOffset',
  'Edm.Decimal': 'decimal',
  'Edm.Double': 'float',
  'Edm.Duration': 'duration',
  'Edm.Guid': 'guid',
  'Edm.Int16': 'int',
  'Edm.Int32': 'int',
  'Edm.Int64': 'int',
  'Edm.SByte': 'int',
  'Edm.Single': 'float',
  'Edm.Time': 'time',
  'Edm.TimeOfDay': 'timeOfDay',
}

const bits: Readonly<Record<string, bigint | undefined>> = {
  'Edm.Int16': 15n,
  'Edm.Int32': 31n,
  'Edm.Int64': 63n,
  'Edm.SByte': 7n,
}

function isInRange(type: string, value: string): boolean {
  const power = bits[type]
  if (type !== 'Edm.Byte' && power === undefined) return true
  const number = BigInt(value.replace(/^\+/, ''))
  return power === undefined ? number >= 0n && number <= 255n : number >= -(2n ** power) && number < 2n ** power
}

/** Members by name or value, several in an enum of flags. */
function isMember(value: string, { members, flags }: EnumType): boolean {
  const parts = value.split(',').map((part) => part.trim())
  const known = parts.every((part) => {
    const short = part.slice(part.lastIndexOf('/') + 1)
    return members.some(({ name, value }) => name === short || value === part) || (flags && /^\d+$/.test(part))
  })
  return known && (flags || parts.length === 1)
}

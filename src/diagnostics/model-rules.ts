import { finding } from './finding.js'

/** Findings of the rules over types and their members, by code. */
export const modelRulesFindings = {
  'graph/property-name': finding<{ name: string; property: string }>({
    severity: 'warning',
    explanation: 'A property has another name than the type that declares it (OData CSDL XML 4.01 §6, §9).',
    message: ({ name, property }) => `\`${property}\` has the name of its type \`${name}\`; rename one.`,
  }),
  'graph/key-inherited': finding<{ name: string; holder: string }>({
    severity: 'error',
    explanation: 'A type has a key of its own only where it does not inherit one (OData CSDL XML 4.01 §6.5).',
    message: ({ name, holder }) => `\`${name}\` has a key, but inherits that of \`${holder}\`; remove the \`Key\`.`,
  }),
  'graph/key-repeated': finding<{ name: string; holder: string }>({
    severity: 'warning',
    explanation:
      'A type has a key of its own only where it does not inherit one; the same key once more changes nothing (OData CSDL XML 4.01 §6.5).',
    message: ({ name, holder }) =>
      `\`${name}\` repeats the key that it inherits from \`${holder}\`; remove the \`Key\`.`,
  }),
  'graph/key-type': finding<{ name: string; path: string }>({
    severity: 'error',
    explanation: 'A key property is single-valued, and of a primitive or enum type (OData CSDL XML 4.01 §6.5).',
    message: ({ name, path }) =>
      `\`${path}\` is part of the key of \`${name}\`, but its type cannot be; choose another property or type.`,
  }),
  'graph/key-primitive': finding<{ name: string; path: string; type: string }>({
    severity: 'warning',
    explanation:
      'The primitive types of keys are those that can be compared and written in a URL: not streams, binaries, floating points or geographies (OData CSDL XML 4.01 §6.5).',
    message: ({ name, path, type }) =>
      `\`${path}\` is part of the key of \`${name}\`, but \`${type}\` is no type for keys; choose another.`,
  }),
  'graph/key-nullable': finding<{ name: string; path: string }>({
    severity: 'warning',
    explanation: 'Properties of a key, and those on the way to them, are not nullable (OData CSDL XML 4.01 §6.5).',
    message: ({ name, path }) =>
      `\`${path}\` is part of the key of \`${name}\`, but nullable; add \`Nullable="false"\`.`,
  }),
  'graph/key-related': finding<{
    name: string
    path: string
    target: string
    missing: string | undefined
    problem: 'other' | 'partial'
  }>({
    severity: 'error',
    explanation:
      'Since 4.01 the key of a related entity can be part of a key, and then all of it, and nothing else of that entity (OData CSDL XML 4.01 §6.5).',
    message: ({ name, path, target, missing, problem }) =>
      problem === 'other'
        ? `\`${path}\` in the key of \`${name}\` is not part of the key of \`${target}\`; name one that is.`
        : `\`${path}\` in the key of \`${name}\` is but a part of the key of \`${target}\`; add \`${missing}\`, too.`,
  }),
  'graph/key-edition': finding<{ name: string; path: string; target: string }>({
    severity: 'warning',
    explanation:
      'Only since 4.01 the key of a related entity can be part of a key (OData CSDL XML 4.01 §6.5); documents of 4.0 that have such keys are read all the same.',
    message: ({ name, path, target }) =>
      `\`${path}\` in the key of \`${name}\` is a property of \`${target}\`, which 4.0 does not allow; use properties of the type itself.`,
  }),
  'graph/key-alias': finding<{
    name: string
    path: string
    alias: string | undefined
    problem: 'missing' | 'needless' | 'taken'
  }>({
    severity: 'error',
    explanation:
      'A key part behind a path has an alias, and only such a part; the alias is not also a property or another part (OData CSDL XML 4.01 §6.5).',
    message: ({ name, path, alias, problem }) => {
      if (problem === 'missing') return `\`${path}\` in the key of \`${name}\` is a path and has no \`Alias\`; add one.`
      if (problem === 'needless')
        return `\`${path}\` in the key of \`${name}\` is no path, but has an \`Alias\`; remove it.`
      return `\`${alias ?? path}\` stands for something else in \`${name}\` already; choose another name for this part of the key.`
    },
  }),
  'graph/base-built-in': finding<{ name: string; base: string }>({
    severity: 'error',
    explanation: 'Built-in types are not bases of others (OData CSDL XML 4.01 §3.4).',
    message: ({ name, base }) => `\`${name}\` inherits from \`${base}\`, which is built in; remove the \`BaseType\`.`,
  }),
  'graph/derivation': finding<{
    name: string
    base: string
    problem: 'abstract' | 'base' | 'open' | 'stream'
    isSilent?: boolean
  }>({
    severity: 'warning',
    explanation:
      'An abstract entity type inherits from abstract ones, what derives from an open type is open, and what derives from a media entity type is one; since 4.01 it says so, too (OData CSDL XML 4.01 §6.3, §6.4, §9.4).',
    message: ({ name, base, problem, isSilent = false }) => {
      if (problem === 'abstract')
        return `\`${name}\` is abstract, but its base \`${base}\` is not; make both abstract, or neither.`
      if (problem === 'base')
        return `\`${base}\` is not abstract, but types that derive from it are, \`${name}\` the first; make it abstract, or none of them.`
      if (isSilent)
        return `\`${name}\` derives from \`${base}\`, which is ${problem === 'open' ? 'open' : 'a media entity type'}, and does not say so of itself; add \`${problem === 'open' ? 'OpenType' : 'HasStream'}\`.`
      return `\`${name}\` says that it is ${problem === 'open' ? 'not open' : 'no media entity type'}, but inherits it from \`${base}\`; remove the attribute.`
    },
  }),
  'graph/endless': finding<{ name: string; property: string }>({
    severity: 'warning',
    explanation:
      'Where values hold values, one after the other, one of the properties on the way back is nullable or a collection: otherwise there is no such value (OData CSDL XML 4.01 §7.1, §8.1).',
    message: ({ name, property }) =>
      `By \`${property}\`, each \`${name}\` has to hold another, and that one another, without end; let it be null.`,
  }),
  'graph/second-parent': finding<{ property: string; first: string }>({
    severity: 'warning',
    explanation:
      'An entity is contained in one other, so at most one navigation property of a type has a partner that contains it (OData CSDL XML 4.01 §8.4).',
    message: ({ property, first }) =>
      `The partner of \`${property}\` contains it, as that of \`${first}\` does; remove one \`Partner\`, or one \`ContainsTarget\`.`,
  }),
  'graph/containing-items': finding<{ property: string; type: string; contained: string }>({
    severity: 'warning',
    explanation:
      'Before 4.01, complex types with a navigation property that contains its target are no items of collections (OData CSDL XML 4.01 §8.4): nothing tells where the contained entities are.',
    message: ({ property, type, contained }) =>
      `\`${property}\` is a collection of \`${type}\`, whose \`${contained}\` contains entities; 4.0 has no address for them.`,
  }),
  'graph/type-use': finding<{ user: string; type: string; problem: 'entity' | 'stream' | 'primitives' | 'path' }>({
    severity: 'error',
    explanation:
      'Entities are held by navigation properties; streams stand neither in collections nor in parameters; collections of any primitive and types of paths are for vocabularies (OData CSDL XML 4.01 §3.3–3.5, §7.1).',
    message: ({ user, type, problem }) =>
      problem === 'entity'
        ? `\`${user}\` is a property, but \`${type}\` is an entity type; make it a \`NavigationProperty\`.`
        : `\`${user}\` cannot be of \`${type}\`; choose another type.`,
  }),
  'graph/definition-underlying': finding<{ name: string; underlying: string }>({
    severity: 'error',
    explanation: 'A type definition rests on a primitive type, not on another definition (OData CSDL XML 4.01 §11.1).',
    message: ({ name, underlying }) => `\`${name}\` rests on \`${underlying}\`, which is no primitive type; name one.`,
  }),
  'graph/facet': finding<{
    user: string
    facet: string
    type: string
    problem: 'unsuited' | 'large' | 'zero' | 'repeated' | 'version'
  }>({
    severity: 'warning',
    explanation:
      'Facets belong to types: lengths to strings and binaries, precision to decimals and times, scale to decimals, and within their bounds; what a type definition says is not said again (OData CSDL XML 4.01 §7.2, §11.1).',
    message: ({ user, facet, type, problem }) => {
      if (problem === 'unsuited') return `\`${user}\` has \`${facet}\`, which means nothing for \`${type}\`; remove it.`
      if (problem === 'version')
        return facet === 'MaxLength'
          ? `\`${facet}\` of \`${user}\` is \`max\`, which only 4.0 has; write the number, or remove it.`
          : `\`${facet}\` of \`${user}\` is \`floating\`, which 4.0 does not have; write \`variable\`.`
      if (problem === 'zero') return `\`${facet}\` of \`${user}\` is 0, which leaves room for nothing; raise it.`
      if (problem === 'large')
        return `\`${facet}\` of \`${user}\` is too large: a scale is at most the precision, the precision of a time at most 12; lower it.`
      return `\`${user}\` gives \`${facet}\` again, which \`${type}\` fixes; remove it.`
    },
  }),
  'graph/default-value': finding<{ user: string; value: string; expected: string }>({
    severity: 'warning',
    explanation: 'A default value is a value of the type of its property (OData CSDL XML 4.01 §7.2.7).',
    message: ({ user, value, expected }) =>
      `The default value of \`${user}\` is \`${value}\`, but has to be ${expected}; correct or remove it.`,
  }),
  'graph/partner': finding<{
    property: string
    partner: string
    target: string
    problem: 'complex' | 'missing' | 'type' | 'other' | 'many'
  }>({
    severity: 'warning',
    explanation:
      'A partner is a navigation property of the target type that leads back, to one entity where the other contains it, and names this one if it names any; properties of complex types have none (OData CSDL XML 4.01 §8.4, §8.5).',
    message: ({ property, partner, target, problem }) => {
      if (problem === 'complex') return `\`${property}\` is in a complex type and can have no \`Partner\`; remove it.`
      if (problem === 'missing')
        return `\`${target}\` has no navigation property \`${partner}\`, which \`${property}\` names as its partner; correct the \`Partner\`.`
      if (problem === 'type')
        return `\`${partner}\`, the partner of \`${property}\`, does not lead back to the type of that; correct one of both.`
      if (problem === 'other')
        return `\`${partner}\`, the partner of \`${property}\`, names another partner; let both name each other.`
      return `\`${partner}\` is a collection, but what \`${property}\` contains is in one entity; make it single-valued.`
    },
  }),
  'graph/constraint-many': finding<{ property: string }>({
    severity: 'warning',
    explanation: 'Only single-valued navigation properties have referential constraints (OData CSDL XML 4.01 §8.6).',
    message: ({ property }) => `\`${property}\` is a collection and can have no \`ReferentialConstraint\`; remove it.`,
  }),
  'graph/constraint-property': finding<{ property: string; path: string; holder: string }>({
    severity: 'warning',
    explanation: 'Both ends of a referential constraint are properties that there are (OData CSDL XML 4.01 §8.6).',
    message: ({ property, path, holder }) =>
      `A referential constraint of \`${property}\` names \`${path}\`, which \`${holder}\` does not have; correct the name.`,
  }),
  'graph/nullability': finding<{
    property: string
    other: string
    problem: 'dependent' | 'dependent-required' | 'root' | 'parent'
  }>({
    severity: 'info',
    explanation:
      'What ties entities together is nullable on both sides or on neither: a dependent property where its navigation property or the principal property is nullable, the partner of containment exactly where a type contains itself (OData CSDL XML 4.01 §8.4, §8.6). Many services do not keep to it.',
    message: ({ property, other, problem }) => {
      if (problem === 'dependent')
        return `\`${property}\` may lead nowhere, but \`${other}\`, which depends on it, is not nullable; make it nullable.`
      if (problem === 'dependent-required')
        return `\`${property}\` always leads somewhere, but \`${other}\`, which depends on it, is nullable; add \`Nullable="false"\`.`
      if (problem === 'root')
        return `\`${other}\` leads to what contains it by \`${property}\`, and the outermost is in nothing; make it nullable.`
      return `\`${other}\` leads to what contains it by \`${property}\`, which there always is; add \`Nullable="false"\`.`
    },
  }),
  'graph/constraint-type': finding<{ property: string; dependent: string; principal: string }>({
    severity: 'warning',
    explanation: 'Both ends of a referential constraint have the same type (OData CSDL XML 4.01 §8.6).',
    message: ({ property, dependent, principal }) =>
      `\`${dependent}\` and \`${principal}\`, which \`${property}\` ties together, have different types; make them alike.`,
  }),
}

import { finding } from './finding.js'

/** Findings of the rules over the metadata alone, by code. */
export const graphRulesFindings = {
  'graph/unknown-type': finding<{ name: string; user: string; other?: string | undefined }>({
    severity: 'error',
    explanation: 'Every type that is referred to has to be declared in one of the documents, or built in (`Edm.…`).',
    message: ({ name, user, other }) =>
      other === undefined
        ? `\`${user}\` refers to \`${name}\`, which no document declares; correct the name or add its document to \`metadata\`.`
        : `\`${user}\` refers to \`${name}\`, which is ${other} and no type; name a type.`,
  }),
  'graph/base-cycle': finding<{ cycle: readonly string[] }>({
    severity: 'error',
    explanation:
      'A type, or a term, must not inherit from itself, directly or by way of others (OData CSDL XML 4.01 §6.2, §14.1).',
    message: ({ cycle }) => `${cycle.map((name) => `\`${name}\``).join(' inherits from ')}: a circle; remove one base.`,
  }),
  'graph/no-key': finding<{ name: string; derived?: string | undefined }>({
    severity: 'warning',
    explanation:
      'An entity type that is not abstract has a key of its own or an inherited one (OData CSDL XML 4.01 §6.5); without it no entity of a set can be addressed. In 4.01 those that no set and no contained collection holds need none.',
    message: ({ name, derived }) =>
      derived === undefined
        ? `\`${name}\` has no key, nor has a base of it; add a \`Key\`, or make the type abstract.`
        : `\`${name}\` has no key, nor have types that derive from it and are not abstract, \`${derived}\` the first; add a \`Key\`.`,
  }),
  'graph/keyless': finding<{ name: string }>({
    severity: 'info',
    explanation:
      'Before 4.01 every entity type that is not abstract has a key, those of singletons and single-valued navigation properties included (OData CSDL XML 4.01 §6.2, §6.5). Many services leave it out there, and clients need none.',
    message: ({ name }) =>
      `\`${name}\` has no key, which only 4.01 allows where nothing but singletons and single entities are of it; add a \`Key\`, or write \`4.01\` in \`Version\`.`,
  }),
  'graph/key-property': finding<{ name: string; path: string }>({
    severity: 'error',
    explanation: 'Each `PropertyRef` of a key names a property of the type (OData CSDL XML 4.01 §6.6).',
    message: ({ name, path }) =>
      `The key of \`${name}\` names \`${path}\`, which the type does not have; correct the \`PropertyRef\`.`,
  }),
  'graph/base-kind': finding<{ name: string; kind: string; base: string; baseKind: string }>({
    severity: 'error',
    explanation:
      'Entity types inherit from entity types and complex types from complex types (OData CSDL XML 4.01 §6.2, §9.2).',
    message: ({ name, kind, base, baseKind }) =>
      `\`${name}\` is ${kind}, but its base \`${base}\` is ${baseKind}; name a base of the same kind.`,
  }),
  'graph/property-redeclared': finding<{ property: string; name: string; holder: string }>({
    severity: 'warning',
    explanation: 'A property is not declared again by a type that inherits it (OData CSDL XML 4.01 §7).',
    message: ({ property, name, holder }) =>
      `\`${name}\` declares \`${property}\` again, which it inherits from \`${holder}\`; remove it.`,
  }),
  'graph/duplicate-property': finding<{ property: string; name: string }>({
    severity: 'error',
    explanation: 'The properties of a type have different names (OData CSDL XML 4.01 §7, §8).',
    message: ({ property, name }) => `\`${name}\` declares \`${property}\` twice; remove one.`,
  }),
  'graph/enum-underlying': finding<{ name: string; underlying: string }>({
    severity: 'error',
    explanation:
      'An enumeration rests on an integer type: Byte, SByte, Int16, Int32 or Int64 (OData CSDL XML 4.01 §10.1).',
    message: ({ name, underlying }) =>
      `\`${name}\` rests on \`${underlying}\`; choose \`Edm.Byte\`, \`Edm.SByte\`, \`Edm.Int16\`, \`Edm.Int32\` or \`Edm.Int64\`.`,
  }),
  'graph/pattern': finding<{ name: string; pattern: string }>({
    severity: 'warning',
    explanation:
      'A pattern that looks around or back, is very large, or is none could let a validator search without end; it is left out.',
    message: ({ name, pattern }) =>
      `The pattern \`${pattern}\` of \`${name}\` cannot be matched in a time that is known, and validators leave it out; write it with classes, groups, alternatives and quantifiers alone.`,
  }),
  'graph/enum-value': finding<{ name: string; member: string; value: string; underlying: string }>({
    severity: 'error',
    explanation: 'The value of an enumeration member fits the underlying type (OData CSDL XML 4.01 §10.3).',
    message: ({ name, member, value, underlying }) =>
      `\`${member}\` of \`${name}\` has the value ${value}, which \`${underlying}\` cannot hold; choose a wider type or another value.`,
  }),
  'graph/enum-member': finding<{ name: string; member: string }>({
    severity: 'error',
    explanation: 'Each member of an enumeration has a name of its own (OData CSDL XML 4.01 §10.3).',
    message: ({ name, member }) => `\`${name}\` has a second member \`${member}\`; rename or remove it.`,
  }),
  'graph/no-binding': finding<{ name: string; kind: string }>({
    severity: 'error',
    explanation: 'A bound operation has a first parameter, which it is bound to (OData CSDL XML 4.01 §12.5).',
    message: ({ name, kind }) =>
      `The ${kind} \`${name}\` is bound, but has no parameter to be bound to; add one, or remove \`IsBound\`.`,
  }),
  'graph/set-type': finding<{ set: string; type: string }>({
    severity: 'error',
    explanation: 'Entity sets and singletons hold entities (OData CSDL XML 4.01 §13.2, §13.3).',
    message: ({ set, type }) => `\`${set}\` holds \`${type}\`, which is not an entity type; name an entity type.`,
  }),
  'graph/navigation-type': finding<{ property: string; type: string }>({
    severity: 'error',
    explanation: 'A navigation property leads to an entity type (OData CSDL XML 4.01 §8.1).',
    message: ({ property, type }) =>
      `\`${property}\` navigates to \`${type}\`, which is not an entity type; make it a \`Property\`, or name an entity type.`,
  }),
}

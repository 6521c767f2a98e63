import { finding } from './finding.js'

function article(kind: string): string {
  return `${kind === 'action' ? 'an' : 'a'} ${kind}`
}

/** Findings of the rules over operations, containers, names and annotations, by code. */
export const containerRulesFindings = {
  'graph/duplicate-overload': finding<{ name: string; kind: string }>({
    severity: 'error',
    explanation:
      'Overloads of an action differ in their binding type; those of a function also in the names and in the types of their parameters (OData CSDL XML 4.01 §12.2, §12.4).',
    message: ({ name, kind }) =>
      `Nothing tells this overload of the ${kind} \`${name}\` from another; change its parameters, or remove it.`,
  }),
  'graph/overload-return': finding<{ name: string }>({
    severity: 'warning',
    explanation: 'Overloads of a function with the same binding type return the same type (OData CSDL XML 4.01 §12.4).',
    message: ({ name }) => `This overload of \`${name}\` returns another type than the one before; make them alike.`,
  }),
  'graph/duplicate-parameter': finding<{ name: string; parameter: string }>({
    severity: 'error',
    explanation: 'The parameters of an overload have different names (OData CSDL XML 4.01 §12.9).',
    message: ({ name, parameter }) => `\`${name}\` has a second parameter \`${parameter}\`; rename or remove it.`,
  }),
  'graph/optional-parameter': finding<{ name: string; parameter: string; problem: 'binding' | 'order' }>({
    severity: 'warning',
    explanation:
      'Parameters that may be left out come after all others, and what an operation is bound to may not (OData CSDL XML 4.01 §12.9).',
    message: ({ name, parameter, problem }) =>
      problem === 'binding'
        ? `\`${parameter}\` is what \`${name}\` is bound to, and cannot be left out; remove the annotation.`
        : `\`${parameter}\` of \`${name}\` comes after one that may be left out; move it to the front, or make it optional.`,
  }),
  'graph/entity-set-path': finding<{
    name: string
    path: string
    problem: 'unbound' | 'binding' | 'path' | 'type' | 'no-entities'
  }>({
    severity: 'warning',
    explanation:
      'The entity set path of a bound operation that returns entities begins with the binding parameter and follows navigation properties and casts (OData CSDL XML 4.01 §12.6).',
    message: ({ name, path, problem }) => {
      if (problem === 'unbound') return `\`${name}\` is not bound, but has an \`EntitySetPath\`; remove it.`
      if (problem === 'no-entities') return `\`${name}\` returns no entities, but has an \`EntitySetPath\`; remove it.`
      if (problem === 'binding')
        return `The \`EntitySetPath\` \`${path}\` of \`${name}\` does not begin with the binding parameter; correct it.`
      if (problem === 'type')
        return `The \`EntitySetPath\` \`${path}\` of \`${name}\` leads to other entities than it returns; correct one of both.`
      return `The \`EntitySetPath\` \`${path}\` of \`${name}\` leads nowhere; name navigation properties that there are.`
    },
  }),
  'graph/duplicate-name': finding<{ name: string; kind: string; first: string }>({
    severity: 'error',
    explanation: 'What a schema declares has different names, overloads apart (OData CSDL XML 4.01 §5).',
    message: ({ name, kind, first }) =>
      kind === first
        ? `\`${name}\` is declared a second time; merge both, or rename one.`
        : `\`${name}\` is ${article(first)} already, and here ${article(kind)}; rename one.`,
  }),
  'graph/operation-name': finding<{ name: string; kind: string; first: string }>({
    severity: 'warning',
    explanation:
      'An operation shares its name with its overloads alone, not with a type or the other kind of operation (OData CSDL XML 4.01 §12.1, §12.3).',
    message: ({ name, kind, first }) =>
      `\`${name}\` is ${article(first)} already, and here ${article(kind)}; rename one.`,
  }),
  'graph/container-extends': finding<{ name: string; base: string; problem: 'missing' | 'kind' | 'cycle' }>({
    severity: 'error',
    explanation: 'A container extends one that is declared, and never itself (OData CSDL XML 4.01 §13.1).',
    message: ({ name, base, problem }) => {
      if (problem === 'cycle') return `\`${name}\` extends itself by way of \`${base}\`; remove one \`Extends\`.`
      return problem === 'kind'
        ? `\`${name}\` extends \`${base}\`, which is no container; name one.`
        : `\`${name}\` extends \`${base}\`, which no document declares; correct the name or add its document to \`metadata\`.`
    },
  }),
  'graph/second-container': finding<{ name: string; first: string }>({
    severity: 'warning',
    explanation: 'A metadata document describes one service, with one container (OData CSDL XML 4.01 §13).',
    message: ({ name, first }) =>
      `\`${name}\` is a second container beside \`${first}\`; let one extend the other, or remove one.`,
  }),
  'graph/duplicate-member': finding<{ name: string; container: string }>({
    severity: 'error',
    explanation:
      'Sets, singletons and imports of a container have different names; one that is extended can be narrowed in its type alone (OData CSDL XML 4.01 §13, §13.1).',
    message: ({ name, container }) => `\`${container}\` has a second \`${name}\`; rename or remove it.`,
  }),
  'graph/set-key': finding<{ set: string; type: string }>({
    severity: 'error',
    explanation: 'The type of an entity set may be abstract, but has a key (OData CSDL XML 4.01 §13.2).',
    message: ({ set, type }) => `\`${set}\` holds \`${type}\`, which has no key; add a \`Key\` to the type.`,
  }),
  'graph/import': finding<{
    name: string
    operation: string
    kind: 'action' | 'function'
    problem: 'missing' | 'bound' | 'kind'
  }>({
    severity: 'error',
    explanation:
      'An action import names an unbound action and a function import an unbound function (OData CSDL XML 4.01 §13.5, §13.6).',
    message: ({ name, operation, kind, problem }) => {
      if (problem === 'missing')
        return `\`${name}\` imports \`${operation}\`, which no document declares; correct the name.`
      if (problem === 'bound') return `\`${name}\` imports \`${operation}\`, which is bound; import an unbound ${kind}.`
      return `\`${name}\` imports \`${operation}\`, which is no ${kind}; import ${article(kind)}.`
    },
  }),
  'graph/import-listed': finding<{ name: string; operation: string }>({
    severity: 'info',
    explanation:
      'A service document lists imports of functions without parameters alone: others cannot be called by their URL (OData CSDL XML 4.01 §13.6).',
    message: ({ name, operation }) =>
      `\`${name}\` is to be in the service document, but \`${operation}\` takes parameters; remove \`IncludeInServiceDocument\`.`,
  }),
  'graph/import-set': finding<{
    name: string
    set: string
    returned: string
    problem: 'missing' | 'type' | 'no-entities' | 'needed'
  }>({
    severity: 'warning',
    explanation:
      'The entity set of an import is one of its container, and holds the entities that are returned; without entities there is none (OData CSDL XML 4.01 §13.5, §13.6). Before V4 a collection of entities has one ([MC-CSDL] §2.1.15).',
    message: ({ name, set, returned, problem }) => {
      if (problem === 'needed')
        return `\`${name}\` returns entities of \`${returned}\`, but has no \`EntitySet\`; add it.`
      if (problem === 'no-entities')
        return `\`${name}\` has the \`EntitySet\` \`${set}\`, but its operation returns no entities; remove it.`
      return problem === 'type'
        ? `\`${name}\` names the entity set \`${set}\`, which does not hold \`${returned}\`; choose another.`
        : `\`${name}\` names the entity set \`${set}\`, which its container does not have; correct it.`
    },
  }),
  'graph/binding': finding<{
    set: string
    path: string
    target: string
    problem: 'repeated' | 'path' | 'through' | 'contained' | 'target' | 'type' | 'prefixed'
  }>({
    severity: 'warning',
    explanation:
      'A binding leads from a navigation property that is not contained, once, to a set or singleton of such entities; the path passes contained ones only, and in JSON a target does not name its own container (OData CSDL XML 4.01 §13.4, JSON §13.4.2).',
    message: ({ set, path, target, problem }) => {
      if (problem === 'repeated') return `\`${set}\` binds \`${path}\` a second time; remove one.`
      if (problem === 'path')
        return `\`${set}\` binds \`${path}\`, which is no navigation property there; correct the \`Path\`.`
      if (problem === 'through')
        return `\`${set}\` binds \`${path}\`, which passes a navigation property that does not contain; bind that one.`
      if (problem === 'contained')
        return `\`${set}\` binds \`${path}\`, which is contained and has a set of its own; remove the binding.`
      if (problem === 'target')
        return `\`${set}\` binds \`${path}\` to \`${target}\`, which is no set or singleton; correct the \`Target\`.`
      if (problem === 'prefixed')
        return `\`${set}\` binds \`${path}\` to \`${target}\`, which is in the same container; leave the container out.`
      return `\`${set}\` binds \`${path}\` to \`${target}\`, which holds entities of another type; correct the \`Target\`.`
    },
  }),
  'graph/annotation-target': finding<{ target: string }>({
    severity: 'warning',
    explanation: 'What annotations apply to is in the model (OData CSDL XML 4.01 §5.2, §14.2.2).',
    message: ({ target }) => `There is no \`${target}\` to annotate; correct the \`Target\`.`,
  }),
  'graph/unknown-term': finding<{ term: string }>({
    severity: 'warning',
    explanation: 'An annotation applies a term of a schema that is declared or included (OData CSDL XML 4.01 §14.2).',
    message: ({ term }) => `No vocabulary in scope declares \`${term}\`; correct the term, or refer to its document.`,
  }),
  'graph/term-edition': finding<{ term: string; vocabulary: string }>({
    severity: 'info',
    explanation:
      'A vocabulary of OASIS has no such term in the edition that is known here; services go by older and by newer ones.',
    message: ({ term, vocabulary }) =>
      `\`${term}\` is in no known edition of \`${vocabulary}\`; correct the term, unless another edition has it.`,
  }),
  'graph/base-term': finding<{ term: string; base: string }>({
    severity: 'warning',
    explanation:
      'Where a term is applied that specializes another, that one is applied, too, with the same qualifier (OData CSDL XML 4.01 §14.1.1).',
    message: ({ term, base }) => `\`${term}\` is applied without \`${base}\`, which it specializes; apply both.`,
  }),
  'graph/duplicate-annotation': finding<{ term: string; qualifier: string | undefined }>({
    severity: 'warning',
    explanation: 'A term is applied once to an element, or with different qualifiers (OData CSDL XML 4.01 §14.2.1).',
    message: ({ term, qualifier }) =>
      `\`${term}\`${qualifier === undefined ? '' : ` with the qualifier \`${qualifier}\``} is applied a second time; remove one, or give it a qualifier.`,
  }),
}

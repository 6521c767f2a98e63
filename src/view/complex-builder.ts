import type { Graph } from '../graph/graph.js'
import type { ComplexType, TypeRef } from '../graph/types.js'
import { type Code, code, identifier, stringLiteral } from '../plan/code.js'
import type { Scope } from '../plan/types.js'
import { arrayCode } from '../plan/typescript.js'
import { type BuilderBlock, type BuilderMember, combined, tupleMember } from './builder-block.js'
import { castBases, castsBlocks } from './builder-casts.js'
import { linksBlock, setOperations } from './builder-links.js'
import { complexBuilderCode } from './complex-builder-code.js'
import { plainBase } from './heading.js'

/** Builders of a complex type from whose values, or collections of them, a request can go on; none for others. */
export function complexBlocks(type: ComplexType, graph: Graph, scope: Scope): readonly BuilderBlock[] {
  const one: TypeRef = { kind: 'named', name: type.name }
  const many: TypeRef = { kind: 'collection', of: one }
  const leads = { one: graph.leadsOn(one), many: graph.leadsOn(many) }
  if (!leads.one && !leads.many) return []
  const own = scope.type(type.name)
  const builder = scope.type(type.name, 'item')
  /** Where its own builders are what casts lead to, they stand in place of those that any property has. */
  const bases = (index: 0 | 1, ...held: readonly Code[]) => {
    const casts = castBases(type, index, graph, scope)
    const verbs = scope.runtime(casts.length > 0 ? 'PropertyVerbs' : 'Property', 'type')
    return [{ name: verbs, arguments: held }, ...casts]
  }
  const item = () => [
    linksBlock(type, graph, scope),
    combined(code`One ${own}; \`${builder}<null>\` may be missing.`, code`${builder}<${missing} = never>`, [
      plainBase(scope.type(type.name, 'links')),
      ...bases(1, own, missing),
    ]),
  ]
  const set = () =>
    combined(
      code`A collection of ${own}.`,
      code`${scope.type(type.name, 'set')}<${missing} = never>`,
      bases(0, arrayCode([own, missing])),
      {
        members: leads.one ? [itemMember(type, scope)] : [],
        operations: setOperations(type, graph, scope),
      },
    )
  const casts = castsBlocks(type, graph, scope, ({ name }) => {
    const derived: TypeRef = { kind: 'named', name }
    const builders: readonly TypeRef[] = [{ kind: 'collection', of: derived }, derived]
    return tupleMember(
      stringLiteral(name),
      builders.map((builder) => complexBuilderCode(builder, false, graph, scope)),
    )
  })
  return [...(leads.one ? item() : []), ...casts, ...(leads.many ? [set()] : [])]
}

/** No name of CSDL has its sign. */
const missing = identifier('$Null')

/** What a collection has that is ordered (OData URL Conventions 4.01 §4.10). */
function itemMember(type: ComplexType, scope: Scope): BuilderMember {
  return {
    doc: { single: code`An item by its position; negative ones count from the end.`, lines: [] },
    key: identifier('$property'),
    type: code`(index: number) => ${scope.type(type.name, 'item')}<${missing}>`,
    parts: [],
  }
}

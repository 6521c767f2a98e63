import type { EnumMember } from '../../graph/types.js'
import { partOf } from '../../read/part-of.js'
import type { CheckContext } from '../rule.js'

/** Enumerations rest on integers, and their members have names of their own and values that fit. */
export function enumeration({ graph, report }: CheckContext): void {
  for (const type of graph.types.values()) {
    if (type.kind !== 'enum') continue
    const range = ranges[type.underlying]
    if (range === undefined && type.underlying.includes('.'))
      report.add(
        'graph/enum-underlying',
        { name: type.name, underlying: type.underlying },
        partOf(type.origin, 'UnderlyingType'),
      )
    const seen = new Map<string, EnumMember>()
    for (const member of type.members) {
      const first = seen.get(member.name)
      const data = { name: type.name, member: member.name }
      if (first === undefined) seen.set(member.name, member)
      else {
        const related = [{ ...first.origin, message: `\`${member.name}\` is first declared here` }]
        report.add('graph/enum-member', data, partOf(member.origin, 'Name'), { related })
      }
      const value = BigInt(member.value)
      if (range !== undefined && (value < range[0] || value > range[1])) {
        report.add(
          'graph/enum-value',
          { ...data, value: member.value, underlying: type.underlying },
          partOf(member.origin, 'Value'),
        )
      }
    }
  }
}

const ranges: Readonly<Record<string, readonly [bigint, bigint] | undefined>> = {
  'Edm.Byte': [0n, 255n],
  'Edm.SByte': [-128n, 127n],
  'Edm.Int16': [-(2n ** 15n), 2n ** 15n - 1n],
  'Edm.Int32': [-(2n ** 31n), 2n ** 31n - 1n],
  'Edm.Int64': [-(2n ** 63n), 2n ** 63n - 1n],
}

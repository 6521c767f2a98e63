import type { EnumType } from './types.js'

/** The values of an enum's members where these are not 0, 1, 2 and so on, in the order in which validators have the members. */
export function ownValues({ members, spellings = [] }: EnumType): readonly string[] | undefined {
  const counted = spellings.length === 0 && members.every(({ value }, index) => value === String(index))
  return counted ? undefined : [...new Set(members.map(({ value }) => value))]
}

/** All bits that members of an enum of flags have. */
export function bitsOf({ members }: EnumType): string {
  return String(members.reduce((bits, { value }) => bits | BigInt(value), 0n))
}

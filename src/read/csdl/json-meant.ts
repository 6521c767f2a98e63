import type { Json, Member } from './json-text.js'
import { keywordValue } from './json-values.js'
import { meantBy } from './meant.js'

/** The object with each keyword that can only be a slip of one it may have, as that was meant; the same object where there is none. */
export function withMeantKeywords(json: Json, known: readonly string[]): Json {
  if (json.kind !== 'object') return json
  const free = known.filter((keyword) => !json.members.some(({ name }) => name === keyword))
  let members: Member[] | undefined
  for (const [index, member] of json.members.entries()) {
    const meant = meantKeyword(member, known, free)
    if (meant === undefined) continue
    members ??= [...json.members]
    members[index] = { ...member, name: meant }
  }
  return members === undefined ? json : { ...json, members }
}

/** What a member was meant to be: a keyword in another spelling, or without its `$` where nothing can have that name. */
export function meantKeyword(
  { name, value }: Member,
  known: readonly string[],
  free: readonly string[] = known,
): string | undefined {
  if (name.includes('@') || known.includes(name)) return undefined
  if (name.startsWith('$')) return meantBy(name, free)
  const keyword = `$${name}`
  return free.includes(keyword) && value.kind !== 'object' && keywordValue(keyword).kinds.includes(value.kind)
    ? keyword
    : undefined
}

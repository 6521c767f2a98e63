import { readFacts } from './facts.js'
import { withItems } from './html.js'
import type { DescriptionCell } from './types.js'

/** What a description cell says, wherever it stands. */
export type Description = Omit<DescriptionCell, 'origin'>

/** Reads the conventions of descriptions, in which `itemMark` begins items of lists, and leaves what a reader of the SDK wants to know; each distinct text once, as pages repeat them. */
export function createDescriptions(): (said: string, remark: string | undefined) => Description {
  const known = new Map<string, Description>()
  return (said, remark) => {
    const key = `${remark ?? ''}\0${said}`
    const found = known.get(key)
    if (found !== undefined) return found
    const inherited = /\binherited from (\S+?)(?=[.,;)]?(?:\s|$))/i.exec(said)?.[1]
    const facts = readFacts(said, remark)
    const deprecated = facts.deprecated === undefined ? undefined : withItems(facts.deprecated)
    const description = { ...facts, deprecated, text: proseOf(withItems(said)), inheritedFrom: inherited }
    if (known.size > 50_000) known.clear()
    known.set(key, description)
    return description
  }
}

/** ISO 8601 is what `DateTimeOffset` means anyway. */
const timestamps =
  /\bThe (?:(?:Timestamp|DateTimeOffset|date and time) type|timestamp|property value|date and time information) (?:represents date and time information using|uses|is shown in) (?:the )?ISO 8601 format(?: and (?:is always in UTC(?: time)?|Coordinated Universal Time \(UTC\)))?\.?(?:\s*For example, midnight UTC on [^`']{0,40}(?:would look like this: |is )[`']{1,2}[^`']*[`']{1,2}\.?)?/gi

function proseOf(said: string): string {
  return said
    .replace(/\bNot yet documented\.?/i, '')
    .replace(/\binherited from \S+/i, (said) => (said.endsWith(')') ? ')' : ''))
    .replaceAll(/\bTODO\b:?[^.]*\.?/g, '')
    .replaceAll(timestamps, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

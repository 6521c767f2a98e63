import type { Inline } from './markup.js'
import { type PlacedPermission, permission, type Scheme, type Sets, schemesOf, setsIn } from './permissions.js'
import type { Paragraph, Place } from './prose.js'

/**
 * Permissions that sentences and lists of a section name: "For delegated permissions: Mail.Read", or a list below such words. Notes, what is
 * said not to be, and permissions of no stated scheme are left out.
 */
export function permissionsInProse(
  paragraphs: readonly Paragraph[],
  markup: (piece: string) => Inline,
  place: Place,
): readonly PlacedPermission[] {
  const found: PlacedPermission[] = []
  let schemes: readonly Scheme[] = []
  for (const { lines, line } of paragraphs) {
    for (const [index, text] of lines.entries()) {
      if (/^\s*>/.test(text) || text.length > 2000) continue
      for (const sentence of text.split(/(?<=[.;])\s+/)) {
        const stated = schemesIn(sentence)
        if (stated === undefined) continue
        if (stated.length > 0) schemes = stated
        const sets = namesIn(sentence, markup)
        const origin = place(line + index, text.indexOf(sentence))
        for (const scheme of schemes) found.push(...permission(scheme, undefined, { sets, least: undefined }, origin))
      }
    }
  }
  return joined(found)
}

/** Undefined for a sentence about both kinds, of which nobody knows what is whose. An application is only meant as a scheme with its permissions, or as a label. */
function schemesIn(sentence: string): readonly Scheme[] | undefined {
  const application = /\bapplication(?:-only)? permissions?\b|\bapplication\W*[:\u2013\u2014-]|\bapp-only\b/i.test(
    sentence,
  )
  const delegated = /\bdelegated\b/i.test(sentence)
  if (application && delegated) return undefined
  return application ? ['application'] : delegated ? schemesOf(sentence.replaceAll(/application/gi, '')) : []
}

/** `Mail.Read`, or whatever stands in backticks. */
function namesIn(sentence: string, markup: (piece: string) => Inline): Sets | undefined {
  if (/\bnot\b|n['’]t\b/i.test(sentence)) return undefined
  const { code } = markup(sentence)
  const isName = (name: string) => /^[A-Z]\w*(?:[.-][A-Z]\w*)+$/.test(name) || code.includes(name)
  const sets = setsIn(sentence, markup)?.filter((set) => set.every(isName))
  return sets?.length === 0 ? undefined : sets
}

/** One for each scheme, where its items said it alone. */
function joined(found: readonly PlacedPermission[]): readonly PlacedPermission[] {
  const schemes = [...new Set(found.map(({ scheme }) => scheme))]
  return schemes.flatMap((scheme) => {
    const items = found.filter((one) => one.scheme === scheme)
    const [first] = items
    const sets = items.flatMap((item) => item.sets ?? item.names.map((name) => [name]))
    return first === undefined ? [] : permission(scheme, undefined, { sets, least: undefined }, first.origin)
  })
}

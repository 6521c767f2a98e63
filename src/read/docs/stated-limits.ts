import type { Limits } from '../../graph/doc-types.js'
import type { TypeCell } from './types.js'

const noLimits: Limits = { minimum: undefined, maximum: undefined, maxLength: undefined, maxItems: undefined }

const range =
  /\b(?:valid values?|valid range|values?|range|ranges? from|between)(?: is| are| from| of| in the range(?: of)?)?:? (-?\d+)(?: (?:to|-|through|and) |[-–])(-?\d+)\b(?![-/:]|\.\d| char)/i

const inequality = /^(?:[^=]*[ (])?(-?\d+) ?(?:<=|≤) ?[a-z] ?(?:<=|≤) ?(-?\d+)\b(?! for\b)/i

const lengths = [
  /\b(?:max(?:imum)?(?: allowed)? (?:length|size|limit)(?: allowed| of [^.]{1,60}?)? is|max(?:imum)?(?: allowed)? (?:length|size|limit) of|max(?:imum)?(?: of|:)?|exceed|at most|(?:no )?(?:longer|more) than|up to|limited to|limit(?: is)?:?|max(?:imum|\.)? length:?|between \d+ (?:and|to))\s+([\d,]+)\s+char/i,
  /\bmax(?:imum)?(?: allowed)? length(?: is| of|:)?\s+([\d,]+)\b/i,
  /(?<![\w,])([\d,]+)[- ]character limit\b/i,
  /\b(?:is|are|be) (?:\d+[-–])?([\d,]+) characters (?:long|in length)\b/i,
  /(?<![\w,])([\d,]+)\s+characters (?:or (?:fewer|less|shorter)|maximum|at most)\b/i,
]

const items =
  /\b(?:maximum of|up to|at most|more than|limited to)\s+([\d,]+)\s+(?:elements|items|objects|entries|values)\b/i

const least = /\bminimum(?: (?:value|allowed value))?(?: is| of|:)\s+(-?\d+)\b(?!\s*(?:char|min|hour|sec|day))/i
const most = /\bmaximum(?: (?:value|allowed value))?(?: is|:)\s+(-?\d+)\b(?!\s*(?:char|min|hour|sec|day|element|item))/i

/** An item of a list that is about one of the values. */
const ofValue = /\ue000\s*`[^`]*`[^\ue000]*/g

/** The bounds that a description states: of numbers, of the characters of a string, of the elements of a collection. */
export function limitsIn(text: string): Limits {
  if (!/\d/.test(text)) return noLimits
  const said = text.replaceAll(ofValue, '')
  const bounds = range.exec(said) ?? inequality.exec(said)
  return {
    minimum: numberOf(bounds?.[1] ?? least.exec(said)?.[1]),
    maximum: numberOf(bounds?.[2] ?? most.exec(said)?.[1]),
    maxLength: numberOf(lengths.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined)),
    maxItems: numberOf(items.exec(said)?.[1]),
  }
}

const ofOne = '(?!(?:char|byte|[KMGT]i?B|second|minute|hour|day|week|month|year|percent|digit)\\w*\\b)[a-z]+'
/** "Up to 20 groups may be specified", "can contain at most 5 tags", "Limited to 3 owners": how many of them, in a collection. */
const many = [
  new RegExp(
    `(?:^|[.;]\\s*)(?:an? )?(?:maximum of|up to|at most|no more than) ([\\d,]+) ${ofOne}(?: [a-z]+)?(?: \\([^)]*\\))? (?:can|may|are allowed|allowed)\\b`,
    'i',
  ),
  new RegExp(
    `\\b(?:can|may) (?:contain|have|hold|include|specify|add|be) (?:a maximum of|up to|at most|no more than) ([\\d,]+) ${ofOne}`,
    'i',
  ),
  new RegExp(`(?:^|[.;]\\s*)(?:limited to|(?:we )?supports? (?:up to|at most)) ([\\d,]+) ${ofOne}`, 'i'),
  new RegExp(`\\bmax(?:imum)? size of (?:this|the) collection is ([\\d,]+) ${ofOne}`, 'i'),
]

/** What a type adds to the bounds that a description states: `string, maximum size 20`, and how many a collection holds. */
export function limitsOfType(cell: TypeCell | undefined, said: string): Partial<Limits> {
  const maxLength = numberOf(/,\s*max\w*\s[^\d]{0,20}(\d+)/i.exec(cell?.raw ?? '')?.[1])
  const stated = cell?.collection
    ? many.map((pattern) => pattern.exec(said)?.[1]).find((found) => found !== undefined)
    : undefined
  const maxItems = numberOf(stated)
  return { ...(maxLength === undefined ? {} : { maxLength }), ...(maxItems === undefined ? {} : { maxItems }) }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(value) ? value : undefined
}

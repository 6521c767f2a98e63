import type { DocFacts, Limits, QuerySupport } from '../../graph/doc-types.js'
import { deprecationIn, retirementIn } from './deprecation.js'
import { readValues } from './values.js'

/** What a description states in the conventions of its writers; `remark` stood in parentheses behind the name. */
export function readFacts(said: string, remark: string | undefined): DocFacts {
  const values = readValues(said)
  const stated = said.replaceAll(indication, '')
  const deprecated = deprecationIn(said, remark)
  return {
    readOnly: /read[- ]?only\b/i.test(remark ?? '') || readOnlyIn(stated),
    required: /^required\b/i.test(remark ?? '') || requiredIn(said),
    immutable: immutableIn(stated),
    nullable: /\b(?:not|non)[- ]?nullable\b/i.test(said) ? false : /\bnullable\b/i.test(said) ? true : undefined,
    deprecated,
    retired: deprecated === undefined ? undefined : retirementIn(said),
    possibleValues: values.all,
    newerValues: values.newer,
    exhaustive: values.exhaustive,
    defaultValue: defaultIn(said),
    limits: limitsIn(said),
    query: queryIn(said),
  }
}

/** "Indicates whether the rule is read-only": what the value means, not what the member is. */
const indication = /(?:^|\.\s+)(?:(?:indicates|specifies|determines|shows) (?:if|whether)|whether|true if)\b[^.]*/gi

/** A sentence of its own, or one about the property; "a read-only calendar" is about something else. */
function readOnlyIn(said: string): boolean {
  return (
    /\bRead[- ]?[oO]nly\b(?! (?:access|mode|copy|when|if|after)\b)/.test(said) ||
    /(?:^|[.;:,(>]\s*|\)\s+)read[- ]?only\b(?! (?:access|mode|copy|when|if|after)\b)/i.test(said) ||
    /\b(?:this|property|value|field|it) (?:is|are) (?:an? )?read[- ]?only\b|\b(?:it's|and is|is always) read[- ]?only\b/i.test(
      said,
    )
  )
}

function requiredIn(said: string): boolean {
  return (
    /(?:^|[.;:>]\s*|\()\**required\b(?! (?:for|when|if|only|unless|by|in|on|to)\b)/i.test(said) ||
    /(?:^|[.;:>]\s*|\()\**required (?:on|for|when|during|upon) (?:create|creation|creating|POST)\b(?! or\b)/i.test(said)
  )
}

function immutableIn(said: string): boolean {
  return (
    /\b(?:can(?:no|')t|can not|may not|cannot) be (?:changed|updated|modified)\b(?! (?:by|if|when|while|unless|until|directly)\b)/i.test(
      said,
    ) ||
    /(?:^|[.;,]\s*|\bis )immutable\b/i.test(said) ||
    /\bread[- ]?only after\b/i.test(said)
  )
}

function defaultIn(said: string): string | undefined {
  if (!/default/i.test(said)) return undefined
  const found =
    /\bdefault(?:s| value)?(?: is| to|:| is set to)\s+(?:the (?:single )?value )?(?:`([^`]+)`|"([^"]+)"|(true|false|null)\b|(-?\d+(?:\.\d+)?|[A-Za-z_]\w*)(?=[.,;]?(?:\s*$|\.\s|\s+(?:Possible|Inherited|Optional)|[,;]\s)))/i.exec(
      said,
    )
  return found?.slice(1).find((value) => value !== undefined) ?? /`([^`]+)`\s*\(default\)/i.exec(said)?.[1]
}

const noLimits: Limits = { minimum: undefined, maximum: undefined, maxLength: undefined, maxItems: undefined }

function limitsIn(said: string): Limits {
  if (!/\d/.test(said)) return noLimits
  const range =
    /\b(?:valid values?|valid range|values?|range|ranges? from|between)(?: is| are| from| of| in the range(?: of)?)?:? (-?\d+) (?:to|-|through|and) (-?\d+)\b/i.exec(
      said,
    )
  const length =
    /\b(?:max(?:imum)?(?: allowed)? (?:length|size|limit)(?: of [^.]{1,60}?)? is|max(?:imum)?(?: allowed)? (?:length|size|limit) of|maximum of|not exceed|longer than|up to|limited to|limit(?: is)?:?|max(?:imum)? length:?)\s+([\d,]+)\s+char/i.exec(
      said,
    )?.[1] ??
    /\bmax(?:imum)?(?: allowed)? length(?: is| of|:)?\s+([\d,]+)\b/i.exec(said)?.[1] ??
    /\b([\d,]+)[- ]character limit\b/i.exec(said)?.[1]
  const items =
    /\b(?:maximum of|up to|at most|more than|limited to)\s+([\d,]+)\s+(?:elements|items|objects|entries|values)\b/i.exec(
      said,
    )?.[1]
  const minimum =
    /\bminimum(?: (?:value|allowed value))?(?: is| of|:)\s+(-?\d+)\b(?!\s*(?:char|min|hour|sec|day))/i.exec(said)?.[1]
  const maximum =
    /\bmaximum(?: (?:value|allowed value))?(?: is|:)\s+(-?\d+)\b(?!\s*(?:char|min|hour|sec|day|element|item))/i.exec(
      said,
    )?.[1]
  return {
    minimum: numberOf(range?.[1] ?? minimum),
    maximum: numberOf(range?.[2] ?? maximum),
    maxLength: numberOf(length),
    maxItems: numberOf(items),
  }
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text.replaceAll(',', ''))
  return Number.isSafeInteger(value) ? value : undefined
}

const operator = /^(?:and |or )?`?(eq|ne|not|gt|ge|lt|le|in|has|any|all|startswith|endswith|contains|and|or)\b/i

const option = /\$(filter|orderby|search|expand|select|count|top|skip)\b/gi

/** "Supports `$filter` (`eq`, `ne`) and `$orderby`", and when the member is answered. */
function queryIn(said: string): QuerySupport {
  if (!said.includes('$')) return { options: [], operators: [], returned: returnedIn(said) }
  const sentences = said.matchAll(/\b((?:does(?:n[’']t| not) |not )?support(?:s|ed)?)\b:?((?:`[^`]*`|[^.`])*)/gi)
  const supported = [...sentences].filter(([, verb = '']) => /^supports?$/i.test(verb)).map(([, , rest = '']) => rest)
  const options = supported.flatMap((text) => [...text.matchAll(option)].map(([name]) => name.toLowerCase()))
  const filters = supported.flatMap((text) => [...text.matchAll(/\$filter`?[^(`]{0,40}\(([^)]*)\)/gi)])
  const taken = filters.flatMap(([, list = '']) =>
    list.split(/,| and | or /).flatMap((part) => operator.exec(part.trim())?.[1]?.toLowerCase() ?? []),
  )
  return {
    options: [...new Set(options)].sort(),
    operators: [...new Set(taken)],
    returned: returnedIn(said),
  }
}

function returnedIn(said: string): QuerySupport['returned'] {
  if (/\b(?:returned only|only returned|requires|(?:read|get|retrieve) this property)\b[^.]{0,60}\$select/i.test(said))
    return 'select'
  if (/\bnot returned by default\b/i.test(said)) return /\breturned on `?\$select/i.test(said) ? 'select' : undefined
  return /\breturned by default\b/i.test(said) ? 'default' : undefined
}

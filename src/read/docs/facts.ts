import type { DocFacts, QuerySupport } from '../../graph/doc-types.js'
import { deprecationIn, retirementIn } from './deprecation.js'
import { limitsIn } from './stated-limits.js'
import { readValues } from './values.js'

/** What a description states in the conventions of its writers; `remark` stood in parentheses behind the name. */
export function readFacts(said: string, remark: string | undefined): DocFacts {
  const values = readValues(said)
  const stated = said.replaceAll(indication, '').replaceAll(condition, '')
  const deprecated = deprecationIn(said, remark, values.all)
  return {
    readOnly: /read[- ]?only\b/i.test(remark ?? '') || readOnlyIn(stated.replaceAll(group, '')),
    required: /^required\b/i.test(remark ?? '') || requiredIn(said),
    immutable: immutableIn(stated),
    nullable: nullableIn(said) ?? (values.nothing ? true : undefined),
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

/** "If it is built in, it is read-only": what holds at times only. */
const condition = /(?:^|\.\s+|\ue000\s*)(?:if|unless) [^.,\ue000]*,[^.]*/gi

/** "For a synced user, it is read-only": what holds for some only. */
const group = /(?:^|\.\s+|\ue000\s*)for (?!example\b)[^.,\ue000]*,[^.]*/gi

/** A sentence of its own, or one about the property; "a read-only calendar" is about something else. */
function readOnlyIn(said: string): boolean {
  return (
    /(?:^|[.;,]\s*|\bis )non-?editable\b/i.test(said) ||
    /\bRead[- ]?[oO]nly\b(?! (?:access|mode|copy|when|if|after|for|unless)\b)/.test(said) ||
    /(?:^|[.;:,(>]\s*|\)\s+)read[- ]?only\b(?! (?:access|mode|copy|when|if|after|for|unless)\b)/i.test(said) ||
    /\b(?:this|property|value|field|it) (?:is|are) (?:an? )?read[- ]?only\b|\b(?:it's|and is|is always) read[- ]?only\b/i.test(
      said,
    )
  )
}

function requiredIn(said: string): boolean {
  return (
    /(?:^|[.;:>\ue000]\s*|\()\**required\b(?! (?:for|when|if|only|unless|by|in|on|to|during)\b)/i.test(said) ||
    /(?:^|[.;:>\ue000]\s*|\()\**required (?:on|for|when|during|upon) (?:the )?(?:create|creation|creating|POST)\b(?! or\b)/i.test(
      said,
    ) ||
    /\b(?:this|it|(?:this|the) [^.;,]{0,40}?) is a (?:required|mandatory) (?:property|field|parameter|value)\b(?! (?:for|when|if|only|unless|by|in|on|to|during)\b)/i.test(
      said,
    ) ||
    toCreate.test(said)
  )
}

/** "This property is required when a user is created": to make one, under no further condition. */
const toCreate =
  /\b(?:this|it|(?:this|the) [^.;,]{0,40}?(?:property|field|value|parameter|attribute)) (?:is required|must be (?:specified|provided|supplied|included|set)) (?:on|for|when|during|upon) [^.;,]{0,40}?\b(?:created?|creation|creating|POST)\b(?![^.]*\b(?:if|only|unless)\b)/i

function nullableIn(said: string): boolean | undefined {
  if (
    /\b(?:not|non)[- ]?nullable\b/i.test(said) ||
    /(?:^|[.;]\s*|\b(?:it|this|property|value) )(?:cannot|can't|can not|must not) be null\b(?! (?:if|when|for|unless)\b)/i.test(
      said,
    )
  )
    return false
  return /\bnullable\b/i.test(said) ? true : undefined
}

function immutableIn(said: string): boolean {
  return (
    /\b(?:can(?:no|')t|can not|may not|cannot) be (?:changed|updated|modified)\b(?! (?:by|if|when|while|unless|until|directly)\b)/i.test(
      said,
    ) ||
    /\bcan (?:only be set|be set only) (?:once\b|as part of creat|(?:when|while|during|at|on|upon) [^.;,]{0,30}\bcreat(?:e|ed|ing|ion)\b)/i.test(
      said,
    ) ||
    /\bcan(?:no|['’])t (?:patch|update|change|modify) this (?:value|property|field)\b/i.test(said) ||
    /(?:^|[.;,]\s*|\bis )immutable\b/i.test(said) ||
    /\bread[- ]?only after\b/i.test(said)
  )
}

function defaultIn(said: string): string | undefined {
  if (!/default/i.test(said)) return undefined
  const found =
    /\bdefault(?:s| value)?(?: is| to|:| is set to| value of)\s+(?:the (?:single )?value )?(?:`([^`]+)`|"([^"]+)"|(true|false|null)\b|(-?\d+(?:\.\d+)?|[A-Za-z_]\w*)(?=[.,;]?(?:\s*$|\.\s|\s+(?:Possible|Inherited|Optional)|[,;]\s)))/i.exec(
      said,
    )
  const marked =
    /(?:`([^`]+)`|\b(true|false|null|(?=[A-Za-z]+[a-z][A-Z])\w+))\s*\((?:which is )?(?:the )?default(?: value)?\)/.exec(
      said,
    )
  return [found, marked].flatMap((match) => match?.slice(1) ?? []).find((value) => value !== undefined)
}

const operator = /^(?:and |or )?`?(eq|ne|not|gt|ge|lt|le|in|has|any|all|startswith|endswith|contains|and|or)\b/i

const option = /\$(filter|orderby|search|expand|select|count|top|skip)\b/gi

/** "Supports `$filter` (`eq`, `ne`) and `$orderby`", and when the member is answered. */
function queryIn(said: string): QuerySupport {
  if (!said.includes('$')) return { options: [], operators: [], returned: returnedIn(said) }
  const sentences = said.matchAll(/\b((?:does(?:n[’']t| not) |not )?support(?:s|ed)?)\b:?((?:`[^`]*`|[^.`])*)/gi)
  const supported = [...sentences].filter(([, verb = '']) => /^supports?$/i.test(verb)).map(([, , rest = '']) => rest)
  const options = supported.flatMap((text) => [...text.matchAll(option)].map(([name]) => name.toLowerCase()))
  const filters = supported.flatMap((text) => [...text.matchAll(/\$filter`?[^(`]{0,40}\(([^()]*)\)/gi)])
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

import type { Origin } from '../read/source.js'

/** What the docs say of a declaration or a member; `text` is plain Markdown without boilerplate. */
export interface Doc extends DocFacts {
  readonly text: string
  readonly origin: Origin
}

/** What a description states beside its prose. */
export interface DocFacts {
  readonly readOnly: boolean
  readonly required: boolean
  /** Set when the entity is made and never changed. */
  readonly immutable: boolean
  readonly nullable: boolean | undefined
  readonly deprecated: string | undefined
  /** When a deprecated member stops working, as `2024-05-08` or `2024-05`. */
  readonly retired: string | undefined
  /** Values that the description lists in backticks after "Possible values are", those of `newerValues` too. */
  readonly possibleValues: readonly string[]
  /** Values that are only answered with `Prefer: include-unknown-enum-members`. */
  readonly newerValues: readonly string[]
  /** The list is said to be all of them: not "Possible values include". */
  readonly exhaustive: boolean
  readonly defaultValue: string | undefined
  readonly limits: Limits
  readonly query: QuerySupport
}

/** Bounds that a description states; absent ones are undefined. */
export interface Limits {
  readonly minimum: number | undefined
  readonly maximum: number | undefined
  /** Characters of a string. */
  readonly maxLength: number | undefined
  /** Elements of a collection. */
  readonly maxItems: number | undefined
}

/** Which query options work with a member. */
export interface QuerySupport {
  /** `$filter`, `$orderby`, `$search`, `$expand`, … in lower case, sorted. */
  readonly options: readonly string[]
  /** Operators and functions that `$filter` takes; empty where the description names none. */
  readonly operators: readonly string[]
  /** Whether the member is answered by default, or only where `$select` names it. */
  readonly returned: 'default' | 'select' | undefined
}

/** What one page says of one request: joined to whatever its request lines resolve to. */
export interface OperationDoc {
  readonly text: string
  readonly origin: Origin
  /** Undefined where a correction says it, and no page. */
  readonly page: string | undefined
  readonly permissions: readonly Permission[]
  readonly deprecated: string | undefined
  readonly headers: readonly HeaderDoc[]
  /** Query options that the page names (`$filter`, `$top`, …), sorted. */
  readonly queryOptions: readonly string[]
  /** Status codes of answers, sorted. */
  readonly statuses: readonly number[]
}

/** A request header as a page lists it. */
export interface HeaderDoc {
  readonly name: string
  /** Undefined where the caller has to know it. */
  readonly value: string | undefined
  readonly required: boolean
  /** Query options that require the header. */
  readonly requiredWith: readonly string[]
  readonly text: string
}

/** What a request needs of those who send it, for one kind of account. */
export interface Permission {
  /** `delegatedWork`, `delegatedPersonal` or `application`. */
  readonly scheme: 'delegatedWork' | 'delegatedPersonal' | 'application'
  /** Least privileged first; none where the page says that none is needed. */
  readonly names: readonly string[]
  /** Those that the page calls the least privileged; undefined where it puts them in no order. */
  readonly least: readonly string[] | undefined
  /** Sets of which each is enough, least privileged first; undefined where every permission is enough alone. */
  readonly sets: readonly (readonly string[])[] | undefined
  /** What it is for, where requests of one page differ: `channel`, `acting on self`, `Onboarding`. */
  readonly for: string | undefined
}

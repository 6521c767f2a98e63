import type { StandardResult } from './standard.js'

/** Why a value is refused. */
export type IssueCode =
  /** Another JSON type than the declared one. */
  | 'type'
  /** `null` where the type is not nullable. */
  | 'null'
  /** Text that does not follow the literal form of its type (OData JSON Format 4.01 §7.1). */
  | 'format'
  /** A number outside its type's range. */
  | 'range'
  /** More characters or bytes than `MaxLength`. */
  | 'length'
  /** Text that does not match `Validation.Pattern`. */
  | 'pattern'
  /** No multiple of `Validation.MultipleOf`. */
  | 'multiple'
  /** Fewer or more items than `Validation.MinItems` and `MaxItems` say. */
  | 'items'
  /** More digits than `Precision` or `Scale`. */
  | 'precision'
  /** Not a member of the enum, nor one of `Validation.AllowedValues`. */
  | 'enum'
  /** A member that a create request must have. */
  | 'required'
  /** A member that the request may not set. */
  | 'read-only'
  /** A property that the type does not declare. */
  | 'unknown'
  /** An `@odata.type` that does not fit, or is missing where the declared type is abstract. */
  | 'type-name'
  /** The value contains itself. */
  | 'cycle'
  /** Nested deeper than 512 levels. */
  | 'depth'
  /** A value that a codec cannot hold, or cannot write. */
  | 'codec'
  /** Reading the value threw. */
  | 'unreadable'

/** One reason for refusing a value. */
export interface Issue {
  /** Keys and indexes from the checked value to the place; empty for the value itself. */
  readonly path: readonly (string | number)[]
  readonly code: IssueCode
  readonly message: string
  readonly expected: string
  readonly received: string
}

/** How strict a check is. */
export interface CheckOptions {
  /** What the payload is for; `read` unless said. Absence is refused for `create` only, read-only members for `create` and `update`. */
  readonly for?: 'read' | 'create' | 'update' | undefined
  /** Undeclared properties pass, are issues, or are left out of a copy; `allow` unless said. In `read`, undeclared members of enums pass, unless they are reported. */
  readonly unknown?: 'allow' | 'report' | 'strip' | undefined
  /** Takes each value that is not null and decides about it in place of its validator: `parse` and `serialize` are made of it. */
  readonly convert?: Convert | undefined
}

/** Decides about a value, and leaves in `walk.out` what stands for it in the copy. */
export type Convert = (validator: Validator, value: unknown, walk: Walk) => boolean

/** Either a value, which is the input itself except where a copy is asked for, or at least one issue. */
export type CheckResult<T> =
  | { readonly value: T; readonly issues?: undefined }
  | { readonly value?: undefined; readonly issues: readonly Issue[] }

/** The validator of one type. Its functions never throw, and may be passed on their own. `P` is as in `Validator`. */
export interface Schema<T, P = unknown> extends Validator<P> {
  /** Whether the value is one that the service may send: the fast path. */
  readonly is: (value: unknown) => value is T
  /** All issues, or the value. At most 1,000 issues are collected. */
  readonly check: (value: unknown, options?: CheckOptions) => CheckResult<T>
  /** Standard Schema v1; validates as `check(value)` does. */
  readonly '~standard': {
    readonly version: 1
    readonly vendor: 'edmwright'
    readonly validate: (value: unknown) => StandardResult<T>
    readonly types?: { readonly input: T; readonly output: T } | undefined
  }
}

/** Why a value is refused, as far as that is known without walking it. */
export type Refusal = (value: unknown, depth: number) => IssueCode | undefined

/** What a validator holds beside a shape, named for the same reason. */
export type Held = Validator | Refusal

/**
 * What a validator is known as: any string, any boolean, what `of` has no reason to refuse, an array of `of`, an object that `shape` describes.
 */
export type Kind = 'string' | 'boolean' | 'value' | 'array' | 'shape'

/**
 * What stands at a property in a table. `P` says where primitive values stand that codecs may decode: the name of a primitive type, or such
 * names by member; only known with `codecs: true` in the config.
 */
export interface Validator<P = unknown> {
  /** What is expected, in words. */
  readonly name: string
  /** Decides in a walk, where more is to be said than `kind` says. Refuses `null`: whether that may be is said by `NULLABLE`, and asked before. */
  readonly run: Run | undefined
  /** Sum of `REQUIRED`, `READ_ONLY`, `IMMUTABLE`, `NULLABLE`, `NON_INSERTABLE`, `NAVIGATION`. */
  readonly flags: number
  readonly kind: Kind | undefined
  /** Only structured types have one; worked out when first used. */
  readonly shape: MakeShape | undefined
  /** The items of a collection, or what a primitive type refuses. */
  readonly of: Held | undefined
  /** Never there at run time; carries the type. */
  readonly '~primitives'?: P
}

/** Any validator: the compiler compares a schema with another one by what they are of, but with `Validator` member by member. */
export type AnyValidator = Schema<unknown> | Validator

// Interfaces of their own are made once by the compiler, function types once for each schema.
interface Run {
  // biome-ignore lint/style/useShorthandFunctionType: as said
  (value: unknown, walk: Walk): boolean
}

/** Makes a table when it is first needed. */
export interface MakeShape {
  // biome-ignore lint/style/useShorthandFunctionType: as said
  (): Shape
}

/** A table with what it inherits. */
export interface Shape extends Omit<ObjectOptions, 'derived'> {
  /** Without a prototype. */
  readonly members: Readonly<Record<string, Validator>>
  /** The type's qualified name, and the same as the alias of its schema has it. */
  readonly names: readonly string[]
  /** These names and those of its bases. */
  readonly lineage: readonly string[]
  /** Whether the type, or a base of it, is open. */
  readonly open: boolean | undefined
  /** Names of what derives from it, and has values. */
  readonly derived?: Pick<readonly string[], 'includes'> | undefined
}

/** What a structured type declares beside its own properties. */
export interface ObjectOptions {
  readonly abstract?: boolean | undefined
  /** Dynamic properties are no unknown ones. */
  readonly open?: boolean | undefined
  /** What derives from it and has values: names without the namespace, which is its own, with blanks between. */
  readonly derived?: string | undefined
}

/** A table's entries: each property that `T` has and `Base` has not. */
export type Members<T, Base = unknown> = {
  readonly [K in Exclude<keyof T, keyof Base | '@odata.etag' | '@odata.type'>]: AnyValidator
}

/** The state of one walk through a value. */
export interface Walk {
  /**
   * 0 where something is read, and what is not known passes; else the sum of the flags of members that a request may not set, of which
   * `NON_INSERTABLE` is one where it makes something; or more, where something is read and what is not known is reported.
   */
  readonly strict: number
  readonly unknown: CheckOptions['unknown']
  /** `decide`, unless the options say otherwise. */
  readonly convert: Convert
  readonly issues: Issue[]
  /** How many issues end the walk; a guard stops at the first. */
  readonly limit: number
  /** Where the walk is. */
  readonly path: (string | number)[]
  /** What was walked last, or its copy. */
  out: unknown
  /**
   * Accepted objects, so that shared parts are not walked again and again, and `null` for what is being walked; undefined where what `fits` need
   * not be walked.
   */
  readonly seen: Map<object, readonly [shape: Shape, out: unknown] | null | undefined> | undefined
}

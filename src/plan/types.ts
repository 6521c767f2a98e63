import type { QualifiedName } from '../graph/types.js'
import type { Code } from './code.js'
import type { Pages } from './pages.js'

/** What a type's module may export: `Message`, `MessageCreate`, `MessageUpdate`, `AttachmentUnion`, `MessageSchema`, `Message$Item`, `Message$Primitives`. */
export type Part =
  | 'self'
  | 'create'
  | 'update'
  | 'union'
  | 'createUnion'
  | 'schema'
  | 'table'
  | 'item'
  | 'set'
  | 'links'
  | 'nav'
  | 'casts'
  | 'primitives'

/** Asking for a name imports it. One scope per module. */
export interface Scope {
  /** Name of a declaration's part in type position. */
  type(name: QualifiedName, part?: Part): Code
  /** The same in value position (schemas, enum constants). */
  value(name: QualifiedName, part: 'schema' | 'table' | 'self'): Code
  /** A name that `edmwright/runtime` exports. */
  runtime(name: string, use: 'type' | 'value'): Code
  /** A constant of the language: `Object`, or `globalThis.Object` where a type is called so. */
  global(name: 'Object'): Code
  readonly imports: readonly ImportView[]
  /** Strings of which the docs list all values are unions of these. */
  readonly literalUnions: boolean
  /** How doc comments point at pages of the docs. */
  readonly pages: Pages
  /** Structured types that say where they hold primitives for codecs (`codecs: true`); undefined where none does. */
  readonly decodable: ReadonlySet<QualifiedName> | undefined
}

/** An import of a module, as `module.hbs` lays it out. */
export interface ImportView {
  readonly specifier: Code
  /** `A`, `B as C`, `type D`; sorted. */
  readonly names: readonly Code[]
  /** The same on one line. */
  readonly list: Code
  /** `import type` where all of them are types. */
  readonly keyword: Code
  /** Fits on one line of 120 columns. */
  readonly flat: boolean
}

import type { DocFacts, HeaderDoc, Permission } from '../../graph/doc-types.js'
import type { Origin } from '../source.js'

/** What a page is about, from its folder, its H1 and its annotations; `doc_type` alone is not trusted. */
export type PageKind = 'resource' | 'enum' | 'operation' | 'conceptual'

/** A documentation page as plain JSON, so that it can be remembered. */
export interface Page {
  readonly file: string
  readonly kind: PageKind
  readonly title: string
  readonly titleOrigin: Origin
  readonly frontMatter: readonly FrontMatterField[]
  /** From the `Namespace:` line; undefined where the page has none. */
  readonly namespace: { readonly name: string; readonly origin: Origin } | undefined
  /** First paragraph(s) before the first H2, as plain Markdown text. */
  readonly summary: string
  readonly deprecated: Deprecation | undefined
  /** `Inherits from [x](…)` in prose. */
  readonly inheritsFrom: TypeCell | undefined
  /** What prose says of the type: "This is an abstract type". */
  readonly stated: { readonly abstract: Origin | undefined; readonly open: Origin | undefined }
  readonly sections: readonly Section[]
  readonly annotations: readonly BlockAnnotation[]
  readonly tables: readonly DocTable[]
  /** Tables in HTML, of which nothing is read. */
  readonly htmlTables: readonly HtmlTable[]
  readonly requestLines: readonly RequestLine[]
  readonly examples: readonly Example[]
  readonly permissions: readonly (Permission & { readonly origin: Origin })[]
  readonly headers: readonly HeaderDoc[]
  readonly queryOptions: readonly string[]
  /** Written like query options, which they are not. */
  readonly unknownOptions: readonly UnknownOption[]
  readonly statuses: readonly number[]
  /** Status codes that its section about answers states. */
  readonly answers: readonly Answer[]
  /** Types that its prose says are answered. */
  readonly returned: readonly ReturnedType[]
  /** Files that hold the permissions: `[!INCLUDE [permissions-table](../includes/permissions/x.md)]`. */
  readonly includes: readonly Include[]
  /** But those of `includes`. */
  readonly links: readonly DocLink[]
  /** TODO, `Collection URI for … not found`, `Provide applicable permissions` and the like. */
  readonly placeholders: readonly Placeholder[]
}

/** What a page says of the end of what it is about. */
export interface Deprecation {
  readonly text: string
  /** As `2024-05-08` or `2024-05`. */
  readonly retired: string | undefined
}

/** `$fitler`. */
export interface UnknownOption {
  readonly name: string
  readonly origin: Origin
}

/** Where a table in HTML stands. */
export interface HtmlTable {
  readonly section: string
  readonly origin: Origin
}

/** A key of the front matter with its value as text. */
export interface FrontMatterField {
  readonly key: string
  readonly value: string
  readonly origin: Origin
}

/** A heading. */
export interface Section {
  readonly depth: number
  /** As it is meant. */
  readonly title: string
  /** As it is written, with its marks, where that is misspelt. */
  readonly misspelt: string | undefined
  readonly origin: Origin
}

/** `<!-- { "blockType": … } -->`; `value` is undefined where the JSON could not be read, and a finding says so. */
export interface BlockAnnotation {
  readonly blockType: string | undefined
  readonly value: Readonly<Record<string, unknown>> | undefined
  readonly origin: Origin
}

/** What the rows of a table are about, by its header and the section it stands in. */
export type TableRole =
  | 'properties'
  | 'relationships'
  | 'methods'
  | 'members'
  | 'body'
  | 'parameters'
  | 'headers'
  | 'queryOptions'
  | 'permissions'
  | 'other'

/** A table with its rows. */
export interface DocTable {
  readonly role: TableRole
  /** Normalised text of the section that holds the table (`request body`). */
  readonly section: string
  readonly header: readonly string[]
  readonly rows: readonly DocRow[]
  readonly origin: Origin
}

/** A row with what its cells mean; `cells` keeps the raw text. */
export interface DocRow {
  readonly name: string
  readonly nameOrigin: Origin
  readonly type: TypeCell | undefined
  /** Enum tables: the `Value` column. */
  readonly value: string | undefined
  readonly description: DescriptionCell
  readonly cells: readonly string[]
  readonly origin: Origin
}

/** A type cell, read by a small grammar; `name` is as written without `collection` and markup. */
export interface TypeCell {
  readonly raw: string
  readonly name: string
  readonly collection: boolean
  /** File that the cell links to, relative to the page as written, without the fragment. */
  readonly link: string | undefined
  /** False for prose such as `[a](..) or [b](..)`. */
  readonly parsed: boolean
  /** The brackets of a link do not match; what they mean is read all the same. */
  readonly torn: boolean
  readonly origin: Origin
}

/** What a row says of its member in words. */
export interface DescriptionCell extends DocFacts {
  /** Plain Markdown with boilerplate (`Inherited from …`, placeholders) removed. */
  readonly text: string
  readonly inheritedFrom: string | undefined
  readonly origin: Origin
}

/** `GET /users/{id}` as a page states it. */
export interface RequestLine {
  readonly method: string
  /** Path as written, without the query, `https://host/version` and surrounding white space. */
  readonly path: string
  readonly raw: string
  readonly query: string | undefined
  readonly origin: Origin
}

/** A request, an answer or a body that a page shows. */
export interface Example {
  /** A snippet is JSON of which nothing says what it is. */
  readonly kind: 'request' | 'response' | 'resource' | 'snippet'
  readonly name: string | undefined
  readonly method: string | undefined
  /** Undefined where the service gives out the address, and no path leads to it. */
  readonly url: string | undefined
  readonly status: number | undefined
  /** What stands behind the status code: `OK`. */
  readonly reason: string | undefined
  readonly headers: readonly (readonly [string, string])[]
  /** Body text as written, with the place of its first character. */
  readonly body: { readonly text: string; readonly origin: Origin } | undefined
  readonly odataType: string | undefined
  readonly isCollection: boolean
  /** The annotation says that parts of the body are left out. */
  readonly truncated: boolean
  readonly origin: Origin
}

/** `204 No Content` in a sentence about answers. */
export interface Answer {
  readonly code: number
  readonly reason: string | undefined
  readonly origin: Origin
}

/** "Returns a collection of [message](../resources/message.md) objects". */
export interface ReturnedType {
  readonly name: string
  readonly link: string | undefined
  /** Undefined where the sentence does not tell. */
  readonly collection: boolean | undefined
  readonly origin: Origin
}

/** A link as it is written, relative to the page. */
export interface DocLink {
  readonly target: string
  /** Undefined for a definition, whose place is that of its target. */
  readonly text: string | undefined
  readonly origin: Origin
}

/** `target` is as written, relative to the page. */
export interface Include {
  readonly target: string
  /** What the section that includes it is for, as `Permission` has it. */
  readonly for: string | undefined
  readonly origin: Origin
}

/** What a page was generated with, and nobody filled in. */
export interface Placeholder {
  readonly kind: 'todo' | 'collectionUri' | 'entityUri' | 'permissions' | 'description' | 'unknownType'
  readonly text: string
  /** The qualified name that the placeholder mentions. */
  readonly typeName: string | undefined
  readonly origin: Origin
}

import type { DocTable, Page, RequestLine } from '../read/docs/types.js'
import type { ExampleOfSubject, ExampleRequest } from './examples/subject.js'
import type { Resolution } from './resolve.js'
import type { QualifiedName, TypeDecl } from './types.js'

/** What a page was found to be about. */
export interface DescribedPage {
  readonly page: Page
  /** The declared type of a resource or enum page. */
  readonly type: TypeDecl | undefined
  /** The name that the page claims to be about, declared or not. */
  readonly typeName: QualifiedName | undefined
  /** Tables of members, with the declared type that each is about; tables of types that are not declared are left out. */
  readonly tables: readonly { readonly table: DocTable; readonly type: TypeDecl }[]
  /** Where each of its request lines leads. */
  readonly requests: readonly { readonly line: RequestLine; readonly resolution: Resolution }[]
  readonly exampleRequests: readonly ExampleRequest[]
  /** Its examples with a body of which is known what it should hold. */
  readonly examples: readonly ExampleOfSubject[]
}

/** Every page, in the order of files. */
export type Described = readonly DescribedPage[]

import type { Report } from '../diagnostics/report.js'
import type { Graph } from '../graph/graph.js'
import type { QualifiedName, TypeDecl } from '../graph/types.js'
import type { Page } from '../read/docs/types.js'

/** What a rule may look at, and the report it adds to. */
export interface CheckContext {
  readonly graph: Graph
  readonly pages: readonly Page[]
  /** Which type or requests each page is about. */
  readonly described: readonly DescribedPage[]
  readonly report: Report
}

/** Looks at everything once, reports what is wrong, changes nothing. */
export type Rule = (context: CheckContext) => void

export interface DescribedPage {
  readonly page: Page
  /** What the title and the namespace of the page claim; undefined for a page about no type. */
  readonly typeName: QualifiedName | undefined
  readonly type: TypeDecl | undefined
}

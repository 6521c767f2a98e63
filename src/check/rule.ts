import type { Report } from '../diagnostics/report.js'
import type { Declarations } from '../graph/declarations.js'
import type { Described } from '../graph/described.js'
import type { Graph } from '../graph/graph.js'
import type { Page } from '../read/docs/types.js'
import type { PageLinks } from './page-links.js'

export type { DescribedPage } from '../graph/described.js'

/** What a rule may look at, and the report it adds to. */
export interface CheckContext {
  readonly graph: Graph
  readonly pages: readonly Page[]
  /** What each page is about, and where its request lines lead. */
  readonly described: Described
  readonly report: Report
  /** How one page refers to another in what is suggested. */
  readonly links: PageLinks
  /** What the graph was made of, which stays the same while pages change. */
  readonly declared: Declarations
}

/** Looks at everything once, reports what is wrong, changes nothing. */
export type Rule = (context: CheckContext) => void

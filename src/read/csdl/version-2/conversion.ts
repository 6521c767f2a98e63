import type { Report } from '../../../diagnostics/report.js'
import type { Element } from '../xml.js'
import type { Associations } from './associations.js'
import type { Names } from './names.js'

/** What converting one schema needs to know of the document. */
export interface Conversion {
  readonly associations: Associations
  /** Entity types by qualified name. */
  readonly types: ReadonlyMap<string, Element>
  readonly names: Names
  readonly version: string
  readonly report: Report
  /** True of the first name of an association that is not declared: where its namespace is not, that is what is told once. */
  untold(association: string): boolean
}

import { createPageLinks } from './page-links.js'
import type { CheckContext, Rule } from './rule.js'
import { annotationFacts } from './rules/annotation-facts.js'
import { baseCycle } from './rules/base-cycle.js'
import { baseKind } from './rules/base-kind.js'
import { baseType } from './rules/base-type.js'
import { bodyRows } from './rules/body-rows.js'
import { entityExpected } from './rules/entity-expected.js'
import { enumeration } from './rules/enum.js'
import { exampleAnnotations } from './rules/example-annotations.js'
import { includes } from './rules/includes.js'
import { key } from './rules/key.js'
import { links } from './rules/links.js'
import { members } from './rules/members.js'
import { noBinding } from './rules/no-binding.js'
import { pageWithoutType } from './rules/page-without-type.js'
import { permissionCells } from './rules/permission-cells.js'
import { placeholders } from './rules/placeholders.js'
import { propertyRedeclared } from './rules/property-redeclared.js'
import { propertyRows } from './rules/property-rows.js'
import { requests } from './rules/requests.js'
import { typeWithoutPage } from './rules/type-without-page.js'
import { undocumentedParameter } from './rules/undocumented-parameter.js'
import { undocumentedProperty } from './rules/undocumented-property.js'
import { unknownType } from './rules/unknown-type.js'
import { values } from './rules/values.js'

/** In the order in which they look: the metadata alone first, then pages beside it. */
export const rules: readonly Rule[] = [
  unknownType,
  baseCycle,
  baseKind,
  key,
  propertyRedeclared,
  enumeration,
  noBinding,
  entityExpected,
  pageWithoutType,
  typeWithoutPage,
  baseType,
  propertyRows,
  undocumentedProperty,
  members,
  values,
  annotationFacts,
  requests,
  bodyRows,
  undocumentedParameter,
  placeholders,
  includes,
  permissionCells,
  exampleAnnotations,
  links,
]

/** Runs every rule; each looks at all of the graph and the pages and adds to the report. */
export function check(
  graph: CheckContext['graph'],
  pages: CheckContext['pages'],
  described: CheckContext['described'],
  report: CheckContext['report'],
): void {
  const context: CheckContext = { graph, pages, described, report, links: createPageLinks(described) }
  for (const rule of rules) rule(context)
}

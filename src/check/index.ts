import type { Declarations } from '../graph/declarations.js'
import { createCorrectedReport } from './corrected.js'
import { createOnce } from './once.js'
import { createPageLinks } from './page-links.js'
import type { CheckContext, Rule } from './rule.js'
import { annotatedTypes } from './rules/annotated-types.js'
import { annotationFacts } from './rules/annotation-facts.js'
import { annotationPlaces } from './rules/annotation-places.js'
import { annotations } from './rules/annotations.js'
import { baseCycle } from './rules/base-cycle.js'
import { baseKind } from './rules/base-kind.js'
import { baseType } from './rules/base-type.js'
import { bindings } from './rules/bindings.js'
import { bodyRows } from './rules/body-rows.js'
import { container } from './rules/container.js'
import { containment } from './rules/containment.js'
import { defaultValue } from './rules/default-value.js'
import { derivation } from './rules/derivation.js'
import { documentedDefaults } from './rules/documented-defaults.js'
import { documentedLimits } from './rules/documented-limits.js'
import { duplicateRows } from './rules/duplicate-rows.js'
import { endless } from './rules/endless.js'
import { entityExpected } from './rules/entity-expected.js'
import { enumeration } from './rules/enum.js'
import { exampleAnnotations } from './rules/example-annotations.js'
import { exampleRequests } from './rules/example-requests.js'
import { examples } from './rules/examples.js'
import { facets } from './rules/facets.js'
import { headerNames } from './rules/header-names.js'
import { htmlTables } from './rules/html-tables.js'
import { includes } from './rules/includes.js'
import { inheritedFrom } from './rules/inherited-from.js'
import { key } from './rules/key.js'
import { keyParts } from './rules/key-parts.js'
import { linkedTypes } from './rules/linked-types.js'
import { links } from './rules/links.js'
import { members } from './rules/members.js'
import { methodTypes } from './rules/method-types.js'
import { missingDescription } from './rules/missing-description.js'
import { missingType } from './rules/missing-type.js'
import { namesInSchema } from './rules/names-in-schema.js'
import { noBinding } from './rules/no-binding.js'
import { optionalParameters } from './rules/optional-parameters.js'
import { overloads } from './rules/overloads.js'
import { pageFrame } from './rules/page-frame.js'
import { pageWithoutType } from './rules/page-without-type.js'
import { partner } from './rules/partner.js'
import { pattern } from './rules/pattern.js'
import { permissionCells } from './rules/permission-cells.js'
import { permissionKinds } from './rules/permission-kinds.js'
import { permissionNames } from './rules/permission-names.js'
import { placeholders } from './rules/placeholders.js'
import { propertyRedeclared } from './rules/property-redeclared.js'
import { propertyRows } from './rules/property-rows.js'
import { queryOptionNames } from './rules/query-options.js'
import { referentialConstraint } from './rules/referential-constraint.js'
import { relatedKeys } from './rules/related-keys.js'
import { requests } from './rules/requests.js'
import { returnedTypes } from './rules/returned-types.js'
import { statedFacts } from './rules/stated-facts.js'
import { statusCodes } from './rules/status-codes.js'
import { typeDefinition } from './rules/type-definition.js'
import { typeWithoutPage } from './rules/type-without-page.js'
import { undocumentedParameter } from './rules/undocumented-parameter.js'
import { undocumentedProperty } from './rules/undocumented-property.js'
import { unknownType } from './rules/unknown-type.js'
import { usesOfTypes } from './rules/uses-of-types.js'
import { values } from './rules/values.js'

/** In the order in which they look: the metadata alone first, then pages beside it. */
export const rules: readonly Rule[] = [
  unknownType,
  baseCycle,
  baseKind,
  derivation,
  key,
  keyParts,
  relatedKeys,
  propertyRedeclared,
  enumeration,
  pattern,
  noBinding,
  entityExpected,
  usesOfTypes,
  endless,
  containment,
  typeDefinition,
  facets,
  defaultValue,
  partner,
  referentialConstraint,
  overloads,
  optionalParameters,
  namesInSchema,
  container,
  bindings,
  annotations,
  annotationPlaces,
  pageFrame,
  pageWithoutType,
  typeWithoutPage,
  baseType,
  inheritedFrom,
  propertyRows,
  missingType,
  missingDescription,
  duplicateRows,
  htmlTables,
  undocumentedProperty,
  members,
  values,
  documentedDefaults,
  documentedLimits,
  annotationFacts,
  annotatedTypes,
  statedFacts,
  returnedTypes,
  methodTypes,
  requests,
  exampleRequests,
  queryOptionNames,
  bodyRows,
  undocumentedParameter,
  placeholders,
  examples,
  statusCodes,
  includes,
  permissionCells,
  permissionKinds,
  permissionNames,
  headerNames,
  exampleAnnotations,
  links,
  linkedTypes,
]

/** Runs every rule; each looks at all of the graph and the pages and adds to the report. */
export function check(
  graph: CheckContext['graph'],
  pages: CheckContext['pages'],
  described: CheckContext['described'],
  report: CheckContext['report'],
  declared: Declarations = graph,
): void {
  const held = createOnce(createCorrectedReport(report, graph), graph)
  const context: CheckContext = {
    graph,
    pages,
    described,
    report: held,
    links: createPageLinks(described),
    declared,
  }
  for (const rule of rules) rule(context)
  held.release()
}

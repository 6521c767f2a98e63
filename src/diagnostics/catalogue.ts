import { containerRulesFindings } from './container-rules.js'
import { csdlFindings } from './csdl.js'
import { csdlAnnotationFindings } from './csdl-annotations.js'
import { docsFindings } from './docs.js'
import { docsAnnotationFindings } from './docs-annotations.js'
import { docsPlaceholderFindings } from './docs-placeholders.js'
import { docsRulesFindings } from './docs-rules.js'
import { docsTableFindings } from './docs-tables.js'
import { examplesFindings } from './examples.js'
import { graphFindings } from './graph.js'
import { modelRulesFindings } from './model-rules.js'
import { outputFindings } from './output.js'
import { overlayFindings } from './overlay.js'
import { graphRulesFindings } from './rules.js'

/** Every finding there is, by its code, grouped by the stage that makes it. */
export const catalogue = {
  ...csdlFindings,
  ...csdlAnnotationFindings,
  ...docsFindings,
  ...graphFindings,
  ...outputFindings,
  ...overlayFindings,
  ...graphRulesFindings,
  ...modelRulesFindings,
  ...containerRulesFindings,
  ...docsRulesFindings,
  ...docsTableFindings,
  ...docsAnnotationFindings,
  ...docsPlaceholderFindings,
  ...examplesFindings,
}

type Catalogue = typeof catalogue

/** A stable code such as `docs/unknown-property`. */
export type Code = keyof Catalogue

/** What the message of a code is made from. */
export type MessageData<C extends Code> = Parameters<Catalogue[C]['message']>[0]

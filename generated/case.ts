import { type Schema, object, stringOrNull } from 'edmwright/runtime'

export interface Case {
  readonly '@odata.type'?: '#microsoft.graph.case'
  class?: string | null
  'naïve'?: string | null
}

/** What is sent to make one: all that Case has. */
export type CaseCreate = Case

export const CaseSchema: Schema<Case> = /*#__PURE__*/ object<Case>('graph=microsoft.graph.case', () => ({
  class: stringOrNull,
  'naïve': stringOrNull,
}))

import { type Schema, flags } from 'edmwright/runtime'

export type Access = 'Read' | 'Write' | 'Exec' | (string & {})

export const Access = {
  Read: 'Read',
  Write: 'Write',
  Exec: 'Exec',
} as const

export const AccessSchema: Schema<Access> = /*#__PURE__*/ flags<Access>('acme.model.Access', 'Read Write Exec', 7)

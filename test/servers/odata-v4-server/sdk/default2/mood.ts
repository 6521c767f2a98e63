import { type Schema, enumeration } from 'edmwright/runtime'

export type Mood = 'Calm' | 'Wild' | (string & {})

export const Mood = {
  Calm: 'Calm',
  Wild: 'Wild',
} as const

export const MoodSchema: Schema<Mood> = /*#__PURE__*/ enumeration<Mood>('Default.Mood', 'Calm Wild')

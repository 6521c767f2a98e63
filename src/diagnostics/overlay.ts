import { finding } from './finding.js'

/** Findings about corrections, by code. */
export const overlayFindings = {
  'overlay/unreadable': finding<{ reason: string }>({
    severity: 'error',
    explanation:
      'An overlay is a JSON object with a list `corrections`; each names a type, perhaps a member, a change or `remove`, and a reason.',
    message: ({ reason }) => `The overlay cannot be read: ${reason}; correct it.`,
  }),
  'overlay/no-match': finding<{ target: string }>({
    severity: 'warning',
    explanation: 'A correction that finds nothing to correct has outlived its cause, or misspells its target.',
    message: ({ target }) =>
      `\`${target}\` is not declared, so this correction does nothing; remove it or correct its target.`,
  }),
}

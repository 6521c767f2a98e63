import { finding } from './finding.js'

/** Findings about corrections, by code. */
export const overlayFindings = {
  'overlay/unreadable': finding<{ reason: string }>({
    severity: 'error',
    explanation:
      'An overlay is a JSON object with a list `corrections`; each names a type, an operation or a root, perhaps a member or a parameter, one of `add`, `change` and `remove`, and a reason. `edmwright/overlay.schema.json` describes it for editors.',
    message: ({ reason }) => `The overlay cannot be read: ${reason.replace(/\.$/, '')}; correct it.`,
  }),
  'overlay/no-match': finding<{ target: string }>({
    severity: 'warning',
    explanation: 'A correction that finds nothing to correct has outlived its cause, or misspells its target.',
    message: ({ target }) =>
      `\`${target}\` is not declared, so this correction does nothing; remove it or correct its target.`,
  }),
  'overlay/no-change': finding<{ target: string }>({
    severity: 'warning',
    explanation:
      'A correction of something that is that way already, or of a fact that such a thing does not have, changes nothing.',
    message: ({ target }) =>
      `This correction changes nothing of \`${target}\`, which is that way already or has no such fact; remove it.`,
  }),
  'overlay/overruled': finding<{ target: string; fact: string | undefined }>({
    severity: 'warning',
    explanation:
      'Two corrections of the same thing contradict each other: the later one undoes what the earlier one does.',
    message: ({ target, fact }) =>
      fact === undefined
        ? `An earlier correction of \`${target}\` is for nothing, since this one removes it; keep one of both.`
        : `An earlier correction gives \`${target}\` another \`${fact}\` than this one; keep one of both.`,
  }),
  'overlay/declared': finding<{ target: string }>({
    severity: 'warning',
    explanation: 'A correction that adds what the metadata declares by now has outlived its cause.',
    message: ({ target }) => `\`${target}\` is declared already, so it is not added; remove this correction.`,
  }),
}

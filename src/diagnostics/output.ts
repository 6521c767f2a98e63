import { finding } from './finding.js'

/** Findings about what is written, by code. */
export const outputFindings = {
  'output/renamed': finding<{ name: string; wanted: string; given: string }>({
    severity: 'info',
    explanation: 'Two declarations want one name in TypeScript; the later one by qualified name gets a number.',
    message: ({ name, wanted, given }) =>
      `\`${name}\` is called \`${given}\` in the output, because \`${wanted}\` is taken; rename it in the metadata if you can.`,
  }),
  'output/edited': finding<{ file: string }>({
    severity: 'error',
    explanation:
      'A generated file was changed by hand since it was written; it is left as it is, so that nothing is lost.',
    message: ({ file }) =>
      `\`${file}\` was edited since it was generated and is left as it is; move the edit elsewhere and delete the file.`,
  }),
  'output/foreign': finding<{ file: string }>({
    severity: 'error',
    explanation:
      'What Edmwright did not write stands where it wants to write, or a link stands on the way there; only files of the manifest are ever overwritten, and no link is followed.',
    message: ({ file }) =>
      `\`${file}\` was not written by Edmwright and is left as it is; move it or choose another \`--out\`.`,
  }),
  'output/template': finding<{ template: string; reason: string }>({
    severity: 'error',
    explanation:
      'A template cannot be used: its syntax is wrong, or it asks for something that its view does not have.',
    message: ({ template, reason }) =>
      `\`${template}\` cannot be used: ${reason.replace(/\.$/, '')}; correct the template.`,
  }),
  'output/type-error': finding<{ file: string; reason: string }>({
    severity: 'error',
    explanation:
      'With `--verify`: the TypeScript compiler refuses a generated file; the place is the declaration that it was made from.',
    message: ({ file, reason }) =>
      `\`${file}\` does not compile: ${reason.replace(/\.$/, '')}; if no template of yours is the cause, report it.`,
  }),
}

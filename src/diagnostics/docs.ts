/** Findings of the docs stage, by code. */
export const docsFindings = {}

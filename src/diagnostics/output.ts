/** Findings of the output stage, by code. */
export const outputFindings = {}

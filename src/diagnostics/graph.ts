/** Findings of the graph stage, by code. */
export const graphFindings = {}

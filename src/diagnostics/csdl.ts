/** Findings of the csdl stage, by code. */
export const csdlFindings = {}

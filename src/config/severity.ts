import { createNearestQualified } from '../check/nearest.js'
import { catalogue } from '../diagnostics/catalogue.js'
import { UsageError } from './usage-error.js'

/** Bad usage where a severity is given to a code that there is not; a group is written `docs/*`. */
export function checkSeverities(severity: Readonly<Record<string, string>>): void {
  const codes = Object.keys(catalogue)
  const groups = new Set(codes.map((code) => `${code.slice(0, code.indexOf('/'))}/*`))
  for (const code of Object.keys(severity)) {
    if (Object.hasOwn(catalogue, code) || groups.has(code)) continue
    const near = createNearestQualified(codes)(code)
    const advice = near === undefined ? 'correct it or remove it.' : `did you mean \`${near}\`?`
    throw new UsageError(`There is no code \`${code}\` to give a severity to; ${advice}`)
  }
}

import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('..', import.meta.url))

/** Where the real inputs stand, beside the project; they are read, never copied. */
export const corpus = resolve(repository, '../shared/corpus')

/** False, with a visible message, where the real inputs are absent. */
export const corpusPresent = existsSync(corpus)
if (!corpusPresent) console.warn(`skipped: no corpus at ${corpus}`)

/** The top of the project. */
export { repository }

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isBefore4 } from '../graph/version.js'

const built = fileURLToPath(new URL('../runtime', import.meta.url))

/** The runtime as files beside the output, for `runtime: 'inline'`: JavaScript and declarations, as they are published. */
export function inlineRuntime(version: string): readonly { readonly path: string; readonly text: string }[] {
  return readdirSync(built, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.js') || path.endsWith('.d.ts'))
    .filter((path) => isBefore4(version) || !path.startsWith('v2/'))
    .sort()
    .map((path) => ({ path: `runtime/${path}`, text: readFileSync(join(built, path), 'utf8') }))
}

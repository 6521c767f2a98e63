import type { Report } from '../diagnostics/report.js'
import { compare } from '../graph/declare.js'
import { hashOf, type Manifest, manifestName, manifestText } from './manifest.js'

/** What will happen to the output folder. */
export interface WritePlan {
  readonly write: readonly { readonly path: string; readonly text: string; readonly before: string | undefined }[]
  readonly kept: readonly string[]
  readonly remove: readonly { readonly path: string; readonly before: string }[]
}

/** `current` gives the text of a file in the output folder, undefined where there is none; `shown` how findings name it. */
export function planWrites(
  files: readonly { readonly path: string; readonly text: string }[],
  manifest: Manifest,
  current: (path: string) => string | undefined,
  shown: (path: string) => string,
  report: Report,
): WritePlan {
  const write: WritePlan['write'][number][] = []
  const kept: string[] = []
  const remove: WritePlan['remove'][number][] = []
  const owned: { readonly path: string; readonly text: string }[] = []
  const refuse = (code: 'output/edited' | 'output/foreign', path: string) => {
    report.add(code, { file: shown(path) }, { file: shown(path), line: 1, column: 1 })
    kept.push(path)
  }
  for (const file of files) {
    const before = current(file.path)
    const hash = manifest[file.path]
    if (before === file.text) kept.push(file.path)
    else if (before === undefined || hash === hashOf(before)) write.push({ ...file, before })
    else refuse(hash === undefined ? 'output/foreign' : 'output/edited', file.path)
    owned.push(file)
  }
  const wanted = new Set(files.map(({ path }) => path))
  for (const path of Object.keys(manifest).sort(compare)) {
    if (wanted.has(path)) continue
    const before = current(path)
    if (before === undefined) continue
    if (manifest[path] === hashOf(before)) remove.push({ path, before })
    else refuse('output/edited', path)
  }
  const text = manifestText(owned)
  const before = current(manifestName)
  if (before !== text) write.push({ path: manifestName, text, before })
  return { write, kept, remove }
}

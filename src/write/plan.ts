import type { Report } from '../diagnostics/report.js'
import { compare } from '../graph/declare.js'
import { oncePer } from '../once-per.js'
import { foreign, hashOf, type Manifest, manifestName, manifestText } from './manifest.js'

/** What will happen to the output folder. */
export interface WritePlan {
  readonly write: readonly { readonly path: string; readonly text: string; readonly before: string | undefined }[]
  readonly kept: readonly string[]
  readonly remove: readonly { readonly path: string; readonly before: string }[]
  /** Edited by hand, so kept; `text` is what would stand there otherwise, undefined where nothing would. */
  readonly edited: readonly { readonly path: string; readonly text: string | undefined; readonly before: string }[]
}

/** What is not written anew is the very file that it was. */
const hashOfFile = oncePer(({ text }: { readonly text: string }) => hashOf(text))

/**
 * `current` gives the text of a file in the output folder, undefined where there is none; `shown` how findings name it. What is refused
 * stays as it is: a foreign file is not owned, an edited one stays owned as it was written. Without a manifest of ours nothing is written.
 */
export function planWrites(
  files: readonly { readonly path: string; readonly text: string }[],
  manifest: Manifest,
  current: (path: string) => string | undefined | typeof foreign,
  shown: (path: string) => string,
  report: Report,
): WritePlan {
  const write: WritePlan['write'][number][] = []
  const kept: string[] = []
  const remove: WritePlan['remove'][number][] = []
  const edited: WritePlan['edited'][number][] = []
  const owned: Record<string, string> = {}
  const refuse = (code: 'output/edited' | 'output/foreign', path: string) => {
    report.add(code, { file: shown(path) }, { file: shown(path), line: 1, column: 1 })
    kept.push(path)
  }
  const listed = current(manifestName)
  if (listed === foreign) {
    refuse('output/foreign', manifestName)
    return { write, kept, remove, edited }
  }
  for (const file of files) {
    const before = current(file.path)
    const hash = manifest[file.path]
    if (before === foreign) {
      refuse('output/foreign', file.path)
      continue
    }
    if (before !== undefined && before !== file.text && hash !== hashOf(before)) {
      refuse(hash === undefined ? 'output/foreign' : 'output/edited', file.path)
      if (hash !== undefined) {
        owned[file.path] = hash
        edited.push({ ...file, before })
      }
      continue
    }
    if (before === file.text) kept.push(file.path)
    else write.push({ ...file, before })
    owned[file.path] = hashOfFile(file)
  }
  const wanted = new Set(files.map(({ path }) => path))
  for (const [path, hash] of Object.entries(manifest).toSorted(([a], [b]) => compare(a, b))) {
    if (wanted.has(path)) continue
    const before = current(path)
    if (before === undefined) continue
    if (before === foreign) refuse('output/foreign', path)
    else if (hash === hashOf(before)) remove.push({ path, before })
    else {
      refuse('output/edited', path)
      owned[path] = hash
      edited.push({ path, text: undefined, before })
    }
  }
  const text = manifestText(owned)
  if (listed !== text) write.push({ path: manifestName, text, before: listed })
  return { write, kept, remove, edited }
}

import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Edit } from '../../src/diagnostics/edit.js'
import { createReport, type Diagnostic } from '../../src/diagnostics/report.js'
import { fixPages } from '../../src/fix/fix.js'
import { readModel } from '../../src/generate.js'
import { readersOf } from '../../src/readers.js'
import { readInputs } from '../../src/run.js'
import { createReadCache } from '../../src/watch/cache.js'
import { corpus, corpusPresent } from '../corpus.js'

function keyOf({ code, file, message }: Diagnostic): string {
  return `${code} ${file} ${message}`
}

function linesOf(edit: Edit): readonly number[] {
  switch (edit.kind) {
    case 'replace':
      return Array.from({ length: edit.within ?? 1 }, (_, index) => edit.line + index)
    case 'cell':
      return [edit.line]
    case 'row':
    case 'paragraph':
      return []
    case 'firstRow':
      // A table takes the place of "None".
      return [1, 2, 3].map((below) => edit.heading + below)
  }
}

/** Lines that do not follow one another in a text. */
function missingFrom(text: readonly string[], lines: readonly string[]): readonly string[] {
  let at = 0
  return lines.filter((line) => {
    const found = text.indexOf(line, at)
    if (found >= 0) at = found + 1
    return found < 0
  })
}

test.skipIf(!corpusPresent)(
  'on every fourth real page too, a second run does nothing, and every type agrees',
  async () => {
    const folder = join(corpus, 'graph-v1.0-2021-07')
    const settings = { metadata: [join(folder, 'metadata.xml')], docs: [join(folder, 'docs')], overlay: [] }
    const all = await readInputs(settings, folder)
    const inputs = { ...all, docs: all.docs.filter((_, index) => index % 4 === 0) }
    const readers = createReadCache(undefined).over(await readersOf(inputs))
    const once = fixPages(inputs, {}, readers)
    expect(once.fixed.length).toBeGreaterThan(100)
    expect(fixPages(once.inputs, {}, readers).changed).toEqual([])
    const { rowsAgreeing, rowsMatched } = once.model.statistics
    expect(rowsAgreeing).toBe(rowsMatched)
    const named = new Set(once.fixed.map(({ file }) => file))
    expect(once.changed.map(({ path }) => path).filter((path) => !named.has(path))).toEqual([])

    const report = createReport()
    readModel(inputs, report, readers)
    const before = new Set(report.diagnostics.map(keyOf))
    // A row that was missing still wants its description.
    const brought = once.report.diagnostics.filter((finding) => !before.has(keyOf(finding)))
    expect(brought.filter(({ code }) => code !== 'docs/placeholder-description')).toEqual([])

    for (const { path, text, before: was } of once.changed) {
      const fixed = once.fixed.filter(({ file }) => file === path)
      if (!fixed.every((finding) => before.has(keyOf(finding)))) continue
      const edited = new Set(fixed.flatMap(({ fix = [] }) => fix.flatMap(linesOf)))
      const kept = was.split('\n').filter((_, index) => !edited.has(index + 1))
      expect(missingFrom(text.split('\n'), kept), path).toEqual([])
    }
  },
)

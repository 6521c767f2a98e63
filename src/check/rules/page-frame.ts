import { folderOf } from '../../read/docs/paths.js'
import type { Page, PageKind } from '../../read/docs/types.js'
import { replaceWithin } from '../edits.js'
import { isSlip } from '../misspelt.js'
import type { CheckContext } from '../rule.js'

/** A page has one title, front matter as the other pages have it, and headings that are spelt right. Files to be included have what they need. */
export function pageFrame({ pages, report }: CheckContext): void {
  const whole = pages.filter(({ file }) => !/(^|\/)includes\//.test(file))
  for (const page of whole) {
    const [first, second] = page.sections.filter(({ depth }) => depth === 1)
    if (first === undefined) report.add('docs/title', { second: undefined }, page.titleOrigin)
    else if (second !== undefined) report.add('docs/title', { second: second.title }, second.origin)
  }
  for (const { sections } of pages) {
    for (const { misspelt, title, depth, origin } of sections) {
      if (misspelt === undefined) continue
      const meant = `${'#'.repeat(depth)} ${title}`
      report.add('docs/heading', { written: misspelt, meant }, origin, {
        suggestion: meant,
        fix: replaceWithin(misspelt, origin, misspelt, meant),
      })
    }
  }
  checkKeys(whole, report)
  checkDocTypes(whole, report)
}

/** Keys that all pages give a value, but for one in fifty. */
function checkKeys(pages: readonly Page[], report: CheckContext['report']): void {
  if (pages.length < 10) return
  const counts = new Map<string, number>()
  for (const { frontMatter } of pages)
    for (const { key, value } of frontMatter) if (value !== '') counts.set(key, (counts.get(key) ?? 0) + 1)
  const least = pages.length - Math.max(1, pages.length / 50)
  const usual = [...counts].filter(([, count]) => count >= least).map(([key]) => key)
  for (const { frontMatter, titleOrigin } of pages) {
    const given = new Set(frontMatter.flatMap(({ key, value }) => (value === '' ? [] : [key])))
    for (const key of usual) {
      if (given.has(key)) continue
      const misspelt = frontMatter.find((field) => !usual.includes(field.key) && isSlip(field.key, key))
      const empty = frontMatter.find((field) => field.key === key)
      const origin = (misspelt ?? empty)?.origin ?? { ...titleOrigin, line: 1, column: 1 }
      report.add('docs/front-matter-key', { key }, origin, {
        suggestion: misspelt && key,
        fix: misspelt && replaceWithin(misspelt.key, origin, misspelt.key, key),
      })
    }
  }
}

/** The `doc_type` that nearly all pages of a kind have, or most of a folder. */
function checkDocTypes(pages: readonly Page[], report: CheckContext['report']): void {
  const stated = pages.flatMap(({ file, kind, frontMatter }) => {
    const field = frontMatter.find(({ key, value }) => key === 'doc_type' && value !== '')
    return field === undefined ? [] : [{ kind, folder: folderOf(file), ...field }]
  })
  const ofKind = new Map<PageKind, string>()
  for (const kind of new Set(stated.map((one) => one.kind)))
    setUsual(
      ofKind,
      kind,
      stated.filter((one) => one.kind === kind),
      0.75,
    )
  const ofFolder = new Map<string, string>()
  for (const folder of new Set(stated.map((one) => one.folder)))
    setUsual(
      ofFolder,
      folder,
      stated.filter((one) => one.folder === folder),
      0.5,
    )
  for (const { kind, folder, value, origin } of stated) {
    const usual = ofKind.get(kind)
    if (usual === undefined || value === usual || value === ofFolder.get(folder)) continue
    report.add('docs/doc-type', { written: value, usual }, origin, {
      suggestion: usual,
      fix: isSlip(value, usual) ? replaceWithin(value, origin, value, usual) : undefined,
    })
  }
}

/** What more than a share of several pages states. */
function setUsual<K>(
  usual: Map<K, string>,
  key: K,
  fields: readonly { readonly value: string }[],
  share: number,
): void {
  const counts = new Map<string, number>()
  for (const { value } of fields) counts.set(value, (counts.get(value) ?? 0) + 1)
  const most = [...counts].find(([, count]) => count > fields.length * share && count >= 4)
  if (most !== undefined) usual.set(key, most[0])
}

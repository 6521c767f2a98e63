import { before } from '../../before.js'
import { oncePer } from '../../once-per.js'
import { folderOf, joinPath } from '../../read/docs/paths.js'
import type { Page } from '../../read/docs/types.js'
import { replaceWithin } from '../edits.js'
import { nearest } from '../nearest.js'
import { relativePath } from '../page-links.js'
import type { CheckContext } from '../rule.js'

/** Links between pages lead to pages that were read; folders of which nothing was read are not judged. */
export function links({ pages, report }: CheckContext): void {
  const files = new Set(pages.map(({ file }) => file))
  const folders = new Set(pages.map(({ file }) => folderOf(file)))
  const byLowerCase = new Map(pages.map(({ file }) => [file.toLowerCase(), file]))
  /** The page of the same folder whose name is most like it. */
  const nearestPath = (path: string, file: string): string | undefined => {
    const folder = folderOf(file)
    const names = pages.flatMap((page) =>
      folderOf(page.file) === folder ? [baseOf(page.file).replace(/\.md$/i, '')] : [],
    )
    const found = nearest(baseOf(file).replace(/\.md$/i, ''), names)
    return found === undefined ? undefined : `${path.slice(0, path.lastIndexOf('/') + 1)}${found}.md`
  }
  for (const page of pages) {
    for (const { target, text, origin, path, file } of linksToPages(page)) {
      const mended = (suggestion: string | undefined) =>
        suggestion === undefined
          ? undefined
          : text === undefined
            ? replaceWithin(target, origin, path, suggestion)
            : replaceWithin(`[${text}](${target}`, origin, `](${path}`, `](${suggestion}`)
      const slashed = path.replaceAll('\\', '/')
      if (files.has(file) && slashed === path) continue
      const cased = files.has(file) ? file : byLowerCase.get(file.toLowerCase())
      if (cased === undefined && !folders.has(folderOf(file))) continue
      if (cased === undefined || cased === file) {
        const certain = cased === file ? slashed : undefined
        const suggestion = () => certain ?? nearestPath(slashed, file)
        report.add('docs/broken-link', { target: path }, origin, { suggestion, fix: mended(certain) })
      } else {
        const samePlace = folderOf(cased) === folderOf(file)
        const suggestion = samePlace
          ? slashed.slice(0, slashed.lastIndexOf('/') + 1) + baseOf(cased)
          : relativePath(page.file, cased)
        const data = { target: path, file: baseOf(cased) }
        report.add('docs/link-case', data, origin, { suggestion, fix: mended(suggestion) })
      }
    }
  }
}

/** Relative links, each with the file that it leads to. */
const linksToPages = oncePer(({ file: from, links }: Page) => {
  const around = folderOf(from)
  return links.flatMap((link) => {
    const path = before(link.target, /[?#]/)
    if (!/\.md$/i.test(path) || /^([a-z][a-z0-9+.-]*:|\/)/i.test(path)) return []
    return { ...link, path, file: joinPath(around, decoded(path)) }
  })
})

function baseOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

import { oncePer } from '../once-per.js'
import type { Page } from '../read/docs/types.js'
import type { Graph } from './graph.js'

/** Pages whose requests begin at the service root: the way to it, which a good part of all requests begin with, is left out. */
export function fromServiceRoot(pages: readonly Page[], graph: Graph): readonly Page[] {
  const base = basePathOf(pages, graph)
  return base === undefined ? pages : pages.map((page) => withoutBase(page, base))
}

/** `/sales/v2` where requests read `https://api.example/sales/v2/orders`; undefined where most begin at the root. */
export function basePathOf(pages: readonly Page[], { roots }: Graph): string | undefined {
  const names = new Set(roots.map(({ name }) => name.toLowerCase()))
  const counts = new Map<string, number>()
  let total = 0
  for (const path of pages.flatMap(pathsOf)) {
    total += 1
    const segments = path.split('/', deepest + 2).slice(1)
    const first = segments.findIndex((segment) => names.has(nameOf(segment)))
    if (first < 1) continue
    const base = `/${segments.slice(0, first).join('/')}`
    counts.set(base, (counts.get(base) ?? 0) + 1)
  }
  const [most] = [...counts].toSorted(([a, first], [b, second]) => second - first || (a < b ? -1 : 1))
  return most !== undefined && most[1] * 4 >= total ? most[0] : undefined
}

/** Segments that a way to a service has at most. */
const deepest = 5

function pathsOf({ requestLines, examples }: Page): readonly string[] {
  return [...requestLines.map(({ path }) => path), ...examples.flatMap(({ url }) => url?.replace(host, '') ?? [])]
}

const host = /^https?:\/\/[^/\s]+/i

function nameOf(segment: string): string {
  return segment.replace(/[(:?].*$/s, '').toLowerCase()
}

/** The same page for the same base. */
const known = oncePer((_: Page) => new Map<string, Page>())

function withoutBase(page: Page, base: string): Page {
  const before = known(page).get(base)
  if (before !== undefined) return before
  const cut = (path: string) => (path.startsWith(`${base}/`) ? path.slice(base.length) : path)
  const changed: Page = {
    ...page,
    requestLines: page.requestLines.map((line) => ({ ...line, path: cut(line.path) })),
    examples: page.examples.map((example) =>
      example.url === undefined
        ? example
        : {
            ...example,
            url: example.url.replace(/^(https?:\/\/[^/\s]+)?(.*)$/is, (_, at = '', path) => at + cut(path)),
          },
    ),
  }
  known(page).set(base, changed)
  return changed
}

import { before } from '../before.js'
import { oncePer } from '../once-per.js'
import type { Page } from '../read/docs/types.js'
import { compare } from './declare.js'
import type { Graph } from './graph.js'

/** Pages whose requests begin at the service root: the ways to it, which a good part of all requests begin with, are left out. */
export function fromServiceRoot(pages: readonly Page[], graph: Graph): readonly Page[] {
  const bases = basePathsOf(pages, graph)
  return bases.length === 0 ? pages : pages.map((page) => withoutBases(page, bases))
}

/** `/sales/v2` where requests read `https://api.example/sales/v2/orders`, and `prefix` for `prefix/orders`; none where most begin at the root. */
export function basePathsOf(pages: readonly Page[], { roots }: Graph): readonly string[] {
  const names = new Set(roots.map(({ name }) => name.toLowerCase()))
  const counts = new Map<string, number>()
  let total = 0
  for (const path of pages.flatMap(pathsOf)) {
    total += 1
    const slash = path.startsWith('/') ? '/' : ''
    const segments = path.slice(slash.length).split('/', deepest + 1)
    const first = segments.findIndex((segment) => names.has(nameOf(segment)))
    if (first < 1) continue
    const base = slash + segments.slice(0, first).join('/')
    if (version.test(base)) continue
    counts.set(base, (counts.get(base) ?? 0) + 1)
  }
  return [...counts].flatMap(([base, count]) => (count * 4 >= total ? [base] : [])).sort(compare)
}

/** What requests leave out anyway: it tells the versions of a service apart. */
const version = /^\/(?:v\d+(?:\.\d+)?|beta)$/i

/** Segments that a way to a service has at most. */
const deepest = 5

function pathsOf({ requestLines, examples }: Page): readonly string[] {
  return [...requestLines.map(({ path }) => path), ...examples.flatMap(({ url }) => url?.replace(host, '') ?? [])]
}

const host = /^https?:\/\/[^/\s]+/i

function nameOf(segment: string): string {
  return before(segment, /[(:?]/).toLowerCase()
}

/** The same page for the same ways. */
const known = oncePer((_: Page) => new Map<string, Page>())

function withoutBases(page: Page, bases: readonly string[]): Page {
  const key = bases.join('\n')
  const before = known(page).get(key)
  if (before !== undefined) return before
  const cut = (path: string) => path.slice(bases.find((base) => path.startsWith(`${base}/`))?.length ?? 0)
  const changed: Page = {
    ...page,
    requestLines: page.requestLines.map((line) => ({ ...line, path: cut(line.path) })),
    examples: page.examples.map((example) =>
      example.url === undefined
        ? example
        : {
            ...example,
            url: hostOf(example.url) + cut(example.url.slice(hostOf(example.url).length)),
          },
    ),
  }
  known(page).set(key, changed)
  return changed
}

/** `https://api.example` of a URL, or nothing. */
function hostOf(url: string): string {
  return /^https?:\/\/[^/\s]+/i.exec(url)?.[0] ?? ''
}

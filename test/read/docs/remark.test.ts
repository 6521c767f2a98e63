import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { scanBlocks } from '../../../src/read/docs/scan.js'
import { readRows, splitRow } from '../../../src/read/docs/tables.js'
import { corpus, corpusPresent } from '../../corpus.js'

const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)

/** `line: # depth` of every heading and `line: cells` of every table row, as remark reads the whole page. */
function byRemark(text: string): ReadonlyMap<number, string> {
  const found = new Map<number, string>()
  const visit = (node: Nodes) => {
    const line = node.position?.start.line ?? 0
    if (node.type === 'heading') found.set(line, `heading ${node.depth}`)
    if (node.type === 'tableRow') found.set(line, `cells ${node.children.length}`)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(processor.parse(text))
  return found
}

/** The same by the block scan, and the lines on which the two differ on purpose: tabs, continued and surplus rows, tables with a separator of another width. */
function byScan(text: string): { readonly found: ReadonlyMap<number, string>; readonly left: ReadonlySet<number> } {
  const found = new Map<number, string>()
  const left = new Set<number>()
  for (const block of scanBlocks(text)) {
    if (block.kind === 'tab') left.add(block.line + 1)
    if (block.kind === 'heading') found.set(block.line + 1, `heading ${block.depth}`)
    if (block.kind !== 'table') continue
    const width = splitRow(block.lines[0] ?? '').length
    if (splitRow(block.lines[1] ?? '').length !== width) continue
    found.set(block.line + 1, `cells ${width}`)
    const rows = readRows(block.lines.slice(2), width)
    const kept = new Set(rows.map(({ line }) => line))
    block.lines.slice(2).forEach((line, index) => {
      if (!kept.has(index) || splitRow(line).length > width) left.add(block.line + 3 + index)
    })
    for (const { cells, line } of rows) found.set(block.line + 3 + line, `cells ${cells.length}`)
  }
  return { found, left }
}

function differences(text: string): readonly string[] {
  const remark = byRemark(text)
  const { found, left } = byScan(text)
  return [...new Set([...remark.keys(), ...found.keys()])]
    .filter((line) => !left.has(line) && remark.get(line) !== found.get(line))
    .map((line) => `${line}: remark ${remark.get(line)}, scan ${found.get(line)}`)
}

test.skipIf(!corpusPresent)('the block scan finds the headings and cells that remark finds', () => {
  const folder = join(corpus, 'graph-v1.0-2021-07/docs')
  const pages = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.md'))
    .sort()
    .filter((_, index) => index % 10 === 0)
  expect(pages.length).toBeGreaterThan(0)
  const found = pages.flatMap((path) =>
    differences(readFileSync(join(folder, path), 'utf8')).map((difference) => `${path}:${difference}`),
  )
  expect(found).toEqual([])
})

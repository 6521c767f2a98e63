import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** What is compared with: every page through remark with GFM, one after another. */
const processor = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter)
const folder = process.argv[2]
for (const path of readdirSync(folder, { recursive: true })) {
  if (String(path).endsWith('.md')) processor.parse(readFileSync(join(folder, String(path)), 'utf8'))
}

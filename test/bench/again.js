import { appendFileSync, cpSync } from 'node:fs'
import { join } from 'node:path'
import { optimiseLate } from '../../dist/cli/tier-up.js'
import { loadSettings } from '../../dist/config/load.js'
import { generateInto } from '../../dist/run.js'
import { createReadCache } from '../../dist/watch/cache.js'

const [metadata, pages, page, work] = process.argv.slice(2)
optimiseLate()

// The pages of the corpus cannot be written.
const docs = join(work, 'docs')
cpSync(pages, docs, { recursive: true, filter: (path) => !path.includes('node_modules') })
const [settings] = await loadSettings(
  { metadata: [metadata], docs: [docs], out: join(work, 'out'), cache: false },
  work,
)
const memory = createReadCache(undefined)

/** Milliseconds from a saved page to what it changes being on disk. */
async function run() {
  const start = performance.now()
  await generateInto(settings, work, memory)
  return performance.now() - start
}

const first = await run()
const again = []
for (let time = 0; time < 9; time += 1) {
  appendFileSync(join(docs, page), `\nSaved ${time} times.\n`)
  again.push(await run())
}
console.log(JSON.stringify({ first, again: again.sort((a, b) => a - b)[4] }))

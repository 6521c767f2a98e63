import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { ajvOf, typeBoxOf, valibotOf, zodOf } from './libraries.js'
import { modelOf } from './model.js'
import { driveItem, messages, usersOf, wrongMessages } from './payloads.js'
import { typiaOf } from './typia.js'

const NAMES = ['user', 'message', 'driveItem']
const ROUNDS = 15
const ROUND_MS = 12

/** Compares validators over the same payloads in one run, and prints medians and ratios; `generated` are folders by style. */
export async function benchValidators(metadata, generated, repository, print) {
  const model = modelOf(metadata)
  const folder = join(repository, 'node_modules/.cache/bench')
  mkdirSync(folder, { recursive: true })
  const typia = await typiaOf(
    model,
    NAMES.map((name) => `microsoft.graph.${name}`),
    folder,
    repository,
  )
  const ours = {}
  for (const [style, from] of Object.entries(generated)) ours[style] = await bundled(from, folder, style, repository)
  const librariesOf = (name) => {
    const full = `microsoft.graph.${name}`
    return {
      ...Object.fromEntries(Object.entries(ours).map(([style, schemas]) => [style, schemas[name]])),
      ajv: ajvOf(model, full),
      typia: typia(full),
      TypeBox: typeBoxOf(model, full),
      zod: zodOf(model, full),
      valibot: valibotOf(model, full),
    }
  }
  const [user, message, item] = NAMES.map(librariesOf)
  const rows = []
  for (const shapes of [1, 8, 40])
    rows.push(compare(`200 users, ${shapes} shapes, guard`, usersOf(model, shapes), user, 'is'))
  rows.push(compare('200 users, 40 shapes, all issues', usersOf(model, 40), user, 'issues'))
  rows.push(compare('100 messages, guard', messages(), message, 'is'))
  rows.push(compare('100 messages, all issues', messages(), message, 'issues'))
  rows.push(compare('100 messages, 400 errors', wrongMessages(), message, 'issues'))
  rows.push(compare('a driveItem, guard', driveItem(), item, 'is'))
  const heads = Object.keys(rows[0].medians)
  print(`${'microseconds (times of tables)'.padEnd(36)}${heads.map((head) => head.padStart(16)).join('')}`)
  for (const { title, medians } of rows) {
    const cells = heads.map((head) =>
      `${medians[head].toFixed(1)} (${(medians[head] / medians.tables).toFixed(1)})`.padStart(16),
    )
    print(`${title.padEnd(36)}${cells.join('')}`)
  }
}

async function bundled(from, folder, style, repository) {
  const outfile = join(folder, `ours-${style}.mjs`)
  await build({
    stdin: {
      contents: NAMES.map(
        (name) => `export { ${name[0].toUpperCase()}${name.slice(1)}Schema as ${name} } from './${name}.js'`,
      ).join('\n'),
      resolveDir: from,
    },
    bundle: true,
    minify: true,
    format: 'esm',
    outfile,
    alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
  })
  const schemas = await import(pathToFileURL(outfile).href)
  return Object.fromEntries(
    NAMES.map((name) => [
      name,
      { is: schemas[name].is, issues: (value) => schemas[name].check(value).issues?.length ?? 0 },
    ]),
  )
}

/** Medians of microseconds for all items once, and of `JSON.parse` of their text. The libraries take turns, so that noise meets all alike. */
function compare(title, items, libraries, what) {
  const text = JSON.stringify(items)
  const runs = { 'JSON.parse': () => JSON.parse(text) }
  for (const [name, { [what]: ask }] of Object.entries(libraries)) {
    const wrong = what === 'is' ? items.filter((item) => !ask(item)).length : undefined
    if (wrong) throw new Error(`${name} refuses ${wrong} of: ${title}`)
    runs[name] = () => {
      let sum = 0
      for (const item of items) sum += Number(ask(item))
      return sum
    }
  }
  const counts = Object.fromEntries(Object.entries(runs).map(([name, run]) => [name, warmed(run)]))
  const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]))
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, run] of Object.entries(runs)) times[name].push(timed(run, counts[name]))
  }
  const medians = Object.fromEntries(Object.entries(times).map(([name, all]) => [name, median(all)]))
  return { title, medians }
}

/** Runs until the code is hot, which may take some rounds as it is compiled beside; how often it runs in one round. */
function warmed(run) {
  let count = 5
  // The clock of the processor ticks too seldom for what is fast: a count that was too low made of one microsecond none, or four.
  for (let took = 0; took < ROUND_MS; count *= 2) {
    const start = process.hrtime.bigint()
    for (let number = 0; number < count; number++) run()
    took = Number(process.hrtime.bigint() - start) / 1e6
  }
  timed(run, count * 2)
  return count / 2
}

function timed(run, count) {
  const start = process.cpuUsage()
  for (let number = 0; number < count; number++) run()
  return process.cpuUsage(start).user / count
}

function median(all) {
  return all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]
}

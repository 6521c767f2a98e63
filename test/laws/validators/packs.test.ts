import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import * as valibot from 'valibot'
import { describe, expect, test } from 'vitest'
import * as zod from 'zod/mini'
import { corpus, corpusPresent, repository } from '../../corpus.js'
import { payloadOf } from './payload.js'
import { replaced } from './replaced.js'
import { schemasOf } from './schemas.js'

const example = { title: 'the example service', file: join(repository, 'metadata/metadata.xml'), every: 1, runs: 20 }
const graph = {
  title: 'every 20th type of Microsoft Graph',
  file: join(corpus, 'graph-v1.0-2026-08/metadata.xml'),
  every: 20,
  runs: 1,
}
const libraries = [
  {
    pack: 'zod-mini' as const,
    accepts: (schema: unknown, value: unknown) => zod.safeParse(schema as never, value).success,
  },
  { pack: 'valibot' as const, accepts: (schema: unknown, value: unknown) => valibot.is(schema as never, value) },
]
const cases = [example, ...(corpusPresent ? [graph] : [])].flatMap((service) =>
  libraries.map((library) => ({ ...service, ...library })),
)

/** Where ours refuses what the packs accept, and why they do. */
const UNASKED: Readonly<Record<string, string>> = {
  'type-name': 'a type that is not known is taken for the declared one',
}

describe.each(cases)('$pack, $title', async ({ file, every, runs, pack, accepts }) => {
  const source = { path: 'metadata.xml', text: readFileSync(file, 'utf8') }
  const { graph, schemas } = await schemasOf(source, 'tables')
  const packed = (await schemasOf(source, pack)).schemas
  const types = [...graph.types.values()].filter(({ kind }) => kind === 'entity' || kind === 'complex')

  test('decides as ours, but for what it does not ask', () => {
    for (const [index, { name }] of types.entries()) {
      const schema = schemas.get(name)
      if (schema === undefined || index % every > 0) continue
      for (const { value, places } of fc.sample(payloadOf(name, graph), { seed: 700 + index, numRuns: runs })) {
        expect(accepts(packed.get(name), value), `${name} ${JSON.stringify(value)}`).toBe(true)
        for (const { path, wrong } of places) {
          for (const { value: bad, code } of wrong) {
            const mutated = replaced(value, path, bad)
            expect(schema.is(mutated)).toBe(false)
            if (UNASKED[code] !== undefined) continue
            expect(accepts(packed.get(name), mutated), `${name} ${path.join('.')} ${JSON.stringify(bad)} ${code}`).toBe(
              false,
            )
          }
        }
      }
    }
  })
})

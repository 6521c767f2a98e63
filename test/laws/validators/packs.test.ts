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

const ODD = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="t" xmlns="http://docs.oasis-open.org/odata/ns/edm">
  <ComplexType Name="thing">
    <Property Name="toString" Type="Edm.Int32" Nullable="false"/>
    <Property Name="constructor" Type="Edm.String" Nullable="false"/>
    <Property Name="hasOwnProperty" Type="Edm.Boolean" Nullable="false"/>
    <Property Name="__proto__" Type="Edm.Int32" Nullable="false"/>
    <Property Name="valueOf" Type="t.thing" Nullable="false"/>
  </ComplexType>
</Schema></edmx:DataServices></edmx:Edmx>`

const ours = (['tables', 'code'] as const).map((pack) => ({
  pack,
  accepts: (schema: unknown, value: unknown) => (schema as { readonly is: (value: unknown) => boolean }).is(value),
}))

describe.each([...libraries, ...ours])('$pack', async ({ pack, accepts }) => {
  const { schemas } = await schemasOf({ path: 'metadata.xml', text: ODD }, pack)
  const takes = (json: string) => accepts(schemas.get('t.thing'), JSON.parse(json))

  test('members may be called as what every object inherits', () => {
    const taken = ['{}', '{"toString":1}', '{"constructor":"a"}', '{"hasOwnProperty":true}', '{"__proto__":1}']
    for (const json of [...taken, '{"valueOf":{"valueOf":{},"__proto__":2}}'])
      expect([json, takes(json)]).toEqual([json, true])
    const refused = ['[]', '1', '{"toString":"1"}', '{"constructor":1}', '{"hasOwnProperty":1}', '{"__proto__":"a"}']
    const inner = ['{"valueOf":1}', '{"valueOf":{"toString":"a"}}', '{"valueOf":{"__proto__":{}}}']
    for (const json of [...refused, ...inner]) expect([json, takes(json)]).toEqual([json, false])
  })
})

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

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Graph } from '../../../src/graph/graph.js'
import type { CheckOptions, Schema } from '../../../src/runtime/validate/index.js'
import { corpus, corpusPresent, repository } from '../../corpus.js'
import { type Payload, payloadOf } from './payload.js'
import { replaced } from './replaced.js'
import { schemasOf } from './schemas.js'

const services = [
  { title: 'the example service', file: join(repository, 'metadata/metadata.xml'), runs: 40 },
  ...(corpusPresent
    ? [{ title: 'Microsoft Graph', file: join(corpus, 'graph-v1.0-2026-08/metadata.xml'), runs: 1 }]
    : []),
]

const options: readonly CheckOptions[] = [
  {},
  { for: 'create' },
  { for: 'update' },
  { unknown: 'report' },
  { unknown: 'strip' },
  { for: 'create', unknown: 'report' },
]

describe.each(services)('$title', async ({ file, runs }) => {
  const metadata = { path: 'metadata.xml', text: readFileSync(file, 'utf8') }
  const tables = await schemasOf(metadata, 'tables')
  const code = await schemasOf(metadata, 'code')
  const { graph } = tables
  const structured = [...graph.types.values()].filter(({ kind }) => kind === 'entity' || kind === 'complex')

  const each = (look: (name: string, payload: Payload, schema: Schema<unknown>) => void) => {
    for (const [index, { name }] of structured.entries()) {
      const schema = tables.schemas.get(name)
      if (schema === undefined) continue
      for (const payload of fc.sample(payloadOf(name, graph as Graph), { seed: 100 + index, numRuns: runs }))
        look(name, payload, schema)
    }
  }

  test('what a service may answer is accepted, whatever the type', () => {
    each((name, { value }, schema) => {
      expect(schema.check(value).issues, `${name} ${JSON.stringify(value)}`).toBeUndefined()
      expect(schema.is(value)).toBe(true)
    })
  })

  test('one wrong value is refused, at its place and for its reason', () => {
    let mutations = 0
    each((name, { value, places }, schema) => {
      for (const { path, wrong } of places) {
        for (const { value: bad, code } of wrong) {
          const mutated = replaced(value, path, bad)
          const { issues } = schema.check(mutated)
          expect(issues, `${name} ${JSON.stringify(mutated)}`).toMatchObject([{ path, code }])
          expect(schema.is(mutated)).toBe(false)
          mutations++
        }
      }
    })
    expect(mutations).toBeGreaterThan(1000)
  })

  test('tables and code decide alike', () => {
    each((name, { value, places }, schema) => {
      const other = code.schemas.get(name)
      const mutants = places
        .slice(0, 4)
        .flatMap(({ path, wrong }) => wrong.map((one) => replaced(value, path, one.value)))
      for (const payload of [value, ...mutants]) {
        for (const option of options) expect(other?.check(payload, option), name).toEqual(schema.check(payload, option))
        expect(other?.is(payload), name).toBe(schema.is(payload))
      }
    })
  })
})

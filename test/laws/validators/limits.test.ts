import { Ajv2020 } from 'ajv/dist/2020.js'
import * as valibot from 'valibot'
import { expect, test } from 'vitest'
import * as zod from 'zod/mini'
import { jsonSchemaText } from '../../../src/view/json-schema.js'
import { schemasOf } from './schemas.js'

const property = (name: string, type: string, term: string) =>
  `<Property Name="${name}" Type="Edm.${type}"><Annotation Term="Org.OData.Validation.V1.${term}"/></Property>`
const text = `<?xml version="1.0" encoding="utf-8"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>
<Schema Namespace="t" xmlns="http://docs.oasis-open.org/odata/ns/edm"><ComplexType Name="item">
${property('code', 'String', 'Pattern" String="^[A-Z]{2}-\\d+$')}
${property('slow', 'String', 'Pattern" String="^(a+)+$')}
${property('step', 'Int32', 'MultipleOf" Decimal="5')}
${property('part', 'Decimal', 'MultipleOf" Decimal="0.1')}
${property('most', 'Decimal', 'Maximum" Decimal="9.5')}
${property('endless', 'Double', 'Maximum" Float="INF')}
${property('unknown', 'Double', 'Minimum" Float="NaN')}
<Property Name="size" Type="Edm.Int64"/>
</ComplexType></Schema></edmx:DataServices></edmx:Edmx>`

const accepted: readonly object[] = [
  { code: 'AB-12' },
  { slow: 'aaa' },
  { step: -10 },
  { part: 0.3 },
  { part: '12.10' },
  { most: 9.5 },
  { most: '9.50' },
  { endless: 1 },
  { unknown: 1 },
  { size: '9223372036854775807' },
  { size: 5 },
]
/** What is refused by tables; and by the names of others, why they are said to take it. */
const refused: readonly (readonly [value: object, unasked: Readonly<Record<string, string>>])[] = [
  [{ code: 'AB-' }, {}],
  [{ code: 'xAB-1' }, {}],
  [{ slow: 'aab' }, { packs: 'it could hang', ajv: 'it could hang' }],
  [{ step: 7 }, {}],
  [{ part: 0.35 }, { ajv: 'it divides in floating point' }],
  [{ part: '0.05' }, { ajv: 'text has no multiples' }],
  [{ most: 9.51 }, {}],
  [{ most: '9.51' }, { packs: 'bounds are held against numbers', ajv: 'text has no range' }],
  [{ size: '9223372036854775808' }, { ajv: 'text has no range' }],
  [{ size: 1e19 }, { ajv: 'numbers of JSON have no bits' }],
]

test('packs and JSON Schema keep to patterns, multiples, bounds and 64 bits, but for what they cannot', async () => {
  const source = { path: 'metadata.xml', text }
  const { graph, schemas } = await schemasOf(source, 'tables')
  const packed = await Promise.all((['zod-mini', 'valibot'] as const).map((pack) => schemasOf(source, pack)))
  const [mini, light] = packed.map((pack) => pack.schemas.get('t.item'))
  const validate = new Ajv2020({ strict: false }).addSchema(JSON.parse(jsonSchemaText(graph)), 's').compile({
    $ref: 's#/$defs/t.item',
  })
  const decide = (value: object) => [
    schemas.get('t.item')?.is(value),
    zod.safeParse(mini as never, value).success,
    valibot.is(light as never, value),
    validate(value),
  ]
  for (const value of accepted) expect([value, decide(value)]).toEqual([value, [true, true, true, true]])
  for (const [value, unasked] of refused) {
    const byPacks = 'packs' in unasked
    expect([value, decide(value)]).toEqual([value, [false, byPacks, byPacks, 'ajv' in unasked]])
  }
})

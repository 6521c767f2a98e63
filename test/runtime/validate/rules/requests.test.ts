import { expect, test } from 'vitest'
import { collection, expand } from '../../../../src/runtime/validate/index.js'
import { Drawing } from './model.js'
import { rule } from './rule.js'

rule(
  'a create request has what is required, or a binding of it',
  Drawing,
  { for: 'create' },
  {
    taken: [
      '{"title":"a","author":{}}',
      '{"title":"a","author@odata.bind":"users/1"}',
      '{"title":"a","author@bind":"users/1"}',
      '{"title":"a","author":{},"id":"1","kind":"k"}',
    ],
    refused: {
      '{}': 'title required, author required',
      '{"title":"a"}': 'author required',
      '{"author":{}}': 'title required',
      '{"title":null,"author":{}}': 'title null',
      '{"title":"a","author":{},"made":"2024-01-01T00:00:00Z"}': 'made read-only',
      '{"title":"a","author":{},"made":null}': 'made read-only',
      '{"title":"a","author":{},"rank":1}': 'rank read-only',
    },
  },
)
rule(
  'an update may leave out anything, and set no key',
  Drawing,
  { for: 'update' },
  {
    taken: [
      '{}',
      '{"title":"a"}',
      '{"rank":1}',
      '{"owner@odata.bind":"users/1"}',
      '{"owner@odata.bind":null}',
      '{"size":null}',
    ],
    refused: {
      '{"id":"1"}': 'id read-only',
      '{"kind":"k"}': 'kind read-only',
      '{"made":"2024-01-01T00:00:00Z"}': 'made read-only',
      '{"title":5}': 'title type',
      '{"title":null}': 'title null',
    },
  },
)
rule(
  'a binding is null only where the related entity may be',
  Drawing,
  { for: 'update' },
  {
    taken: ['{"owner@odata.bind":null}', '{"owner@bind":null}'],
    refused: {
      '{"author@odata.bind":null}': 'author@odata.bind null',
      '{"parts@odata.bind":null}': 'parts@odata.bind null',
    },
  },
)
rule(
  'a deep insert has related entities inline',
  Drawing,
  { for: 'create' },
  {
    taken: ['{"title":"a","author":{"name":"b"},"parts":[{"x":1}]}', '{"title":"a","author":{},"owner":{}}'],
    refused: {
      '{"title":"a","author":[]}': 'author type',
      '{"title":"a","author":{},"parts":{}}': 'parts type',
      '{"title":"a","author":null}': 'author null',
    },
  },
)
rule(
  'a binding is an address, or several',
  Drawing,
  { for: 'create' },
  {
    taken: [
      '"owner@odata.bind":"users/1"',
      '"parts@odata.bind":["parts/1","parts/2"]',
      '"parts@odata.bind":[]',
      '"parts@bind":["p"]',
    ].map((member) => `{"title":"a","author":{},${member}}`),
    refused: {
      '{"title":"a","author":{},"owner@odata.bind":5}': 'owner@odata.bind type',
      '{"title":"a","author":{},"owner@odata.bind":["users/1"]}': 'owner@odata.bind type',
      '{"title":"a","author":{},"owner@odata.bind":null}': 'owner@odata.bind null',
      '{"title":"a","author":{},"owner@odata.bind":{"@odata.id":"users/1"}}': 'owner@odata.bind type',
      '{"title":"a","author":{},"parts@odata.bind":"parts/1"}': 'parts@odata.bind type',
      '{"title":"a","author":{},"parts@odata.bind":["parts/1",2]}': 'parts@odata.bind/1 type',
      '{"title":"a","author":{},"parts@odata.bind":[null]}': 'parts@odata.bind/0 null',
    },
  },
)
rule('control information may stand anywhere in an entity', Drawing, undefined, {
  taken: [
    '{"@odata.count":1,"@odata.nextLink":"next","@odata.deltaLink":"delta","@odata.navigationLink":"owner"}',
    '{"title@odata.count":1,"size@odata.navigationLink":"a","owner@odata.nextLink":"next","parts@odata.id":"parts"}',
    '{"title@odata.later":5,"@odata.later":{}}',
  ],
  refused: {},
})
rule('control information has the type that the standard says', Drawing, undefined, {
  taken: [
    '{"@odata.context":"$metadata#drawings/$entity","@odata.etag":"W/\\"1\\"","@odata.id":"drawings(1)"}',
    '{"@context":"$metadata","@etag":"1","@id":null}',
    '{"@odata.editLink":"a","@odata.readLink":"b","owner@odata.navigationLink":"c","owner@odata.associationLink":"d"}',
    '{"parts@odata.count":5}',
    '{"parts@odata.count":"5"}',
    '{"parts@count":0,"parts@odata.nextLink":"next","parts@nextLink":"next"}',
    '{"@odata.mediaReadLink":"a","@odata.mediaEditLink":"b","@odata.mediaContentType":"c","@odata.mediaEtag":"d"}',
    '{"photo@odata.mediaContentType":null}',
    '{"title@odata.type":"#String","size@odata.type":"Int32"}',
    '{"@removed":{"reason":"deleted"}}',
    '{"@odata.removed":{"reason":"changed"}}',
    '{"parts@delta":[{"id":"1"},{"@removed":{"reason":"deleted"},"@id":"parts(2)"}],"parts@odata.delta":[]}',
    '{"@my.annotation":[1],"title@my.annotation":{"a":1}}',
  ],
  refused: {
    '{"@odata.context":5}': '@odata.context type',
    '{"@odata.etag":null}': '@odata.etag null',
    '{"@etag":{}}': '@etag type',
    '{"@odata.id":5}': '@odata.id type',
    '{"@odata.editLink":5}': '@odata.editLink type',
    '{"owner@odata.navigationLink":["a"]}': 'owner@odata.navigationLink type',
    '{"parts@odata.count":"many"}': 'parts@odata.count type',
    '{"parts@odata.count":-1}': 'parts@odata.count type',
    '{"parts@odata.count":1.5}': 'parts@odata.count type',
    '{"parts@odata.count":null}': 'parts@odata.count null',
    '{"parts@odata.nextLink":5}': 'parts@odata.nextLink type',
    '{"@odata.mediaContentType":5}': '@odata.mediaContentType type',
    '{"title@odata.type":5}': 'title@odata.type type',
    '{"@removed":"deleted"}': '@removed type',
    '{"parts@delta":{"value":[]}}': 'parts@delta type',
    '{"parts@delta":"parts?$deltatoken=1"}': 'parts@delta type',
    '{"parts@odata.delta":null}': 'parts@odata.delta null',
  },
})
const Expanded = expand(Drawing, () => ({ parts: collection(Drawing), owner: Drawing }) as object)
rule('what is expanded is looked into where that is asked for', Expanded, undefined, {
  taken: ['{"parts":[{"title":"a"}]}', '{"owner":null}', '{"owner":{"title":"a","parts":[]}}'],
  refused: {
    '{"parts":[{"title":1}]}': 'parts/0/title type',
    '{"parts":[null]}': 'parts/0 null',
    '{"owner":{"title":1}}': 'owner/title type',
    '{"owner":[]}': 'owner type',
  },
})

rule(
  'related entities alone are bound',
  Drawing,
  { for: 'update', unknown: 'report' },
  {
    taken: ['{"owner@odata.bind":"users/1"}', '{"parts@odata.bind":["parts/1"]}', '{"title@odata.type":"#String"}'],
    refused: {
      '{"title@odata.bind":"titles/1"}': 'title@odata.bind read-only',
      '{"title@bind":"titles/1"}': 'title@bind read-only',
      '{"ownr@odata.bind":"users/1"}': 'ownr@odata.bind unknown',
      '{"ownr@bind":["users/1"]}': 'ownr@bind unknown',
    },
  },
)
rule(
  'an undeclared one may be bound, where undeclared properties pass',
  Drawing,
  { for: 'update' },
  { taken: ['{"ownr@odata.bind":"users/1"}'], refused: {} },
)

test('a builder in a binding is its address', () => {
  const address = { toJSON: () => 'users/1' }
  const builder = Object.assign(() => undefined, address)
  const body = { title: 'a', 'author@odata.bind': builder, 'parts@odata.bind': [address, 'parts/2'] }
  expect(Drawing.check(body, { for: 'create' })).toEqual({ value: body })
  const wrong = { title: 'a', 'author@odata.bind': { toJSON: () => 5 }, 'parts@odata.bind': [address, { id: 1 }] }
  expect(Drawing.check(wrong, { for: 'create' }).issues).toMatchObject([
    { path: ['author@odata.bind'], code: 'type' },
    { path: ['parts@odata.bind', 1], code: 'type' },
  ])
})

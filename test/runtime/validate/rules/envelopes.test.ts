import { collection, collectionOf, errorResponse, int32, singleOf } from '../../../../src/runtime/validate/index.js'
import { Drawing } from './model.js'
import { rule } from './rule.js'

rule('a collection comes in `value`, with links and a count', collectionOf(Drawing), undefined, {
  taken: [
    '{"value":[]}',
    '{"value":[{"title":"a"}]}',
    '{"@odata.context":"$metadata#drawings","@odata.count":12,"value":[],"@odata.nextLink":"next"}',
    '{"@odata.count":"12","value":[]}',
    '{"@count":1,"@nextLink":"next","value":[{}]}',
    '{"value":[],"@odata.deltaLink":"delta"}',
    '{"@odata.type":"#Collection(t.drawing)","value":[]}',
    '{"@type":"#Collection(self.drawing)","@readLink":"drawings","@etag":"1","value":[]}',
    '{"value":[],"#t.clear":{"target":"drawings/t.clear"},"@t.term":5,"@odata.later":5}',
  ],
  refused: {
    '{}': 'value required',
    '[]': 'type',
    null: 'null',
    '{"value":null}': 'value null',
    '{"value":{}}': 'value type',
    '{"value":[1]}': 'value/0 type',
    '{"value":[null]}': 'value/0 null',
    '{"value":[{"title":1},{},{"size":"1"}]}': 'value/0/title type, value/2/size type',
    '{"value":[],"@odata.nextLink":5}': '@odata.nextLink type',
    '{"value":[],"@odata.deltaLink":{}}': '@odata.deltaLink type',
    '{"value":[],"@odata.count":"all"}': '@odata.count type',
    '{"@odata.type":5,"value":[]}': '@odata.type type',
  },
})
rule('items of a delta may be removed, or links', collectionOf(Drawing), undefined, {
  taken: [
    '{"value":[{"id":"1","@removed":{"reason":"deleted"}}]}',
    '{"value":[{"@odata.id":"drawings(1)","@removed":{"reason":"changed"}}]}',
    '{"value":[{"id":"1","@removed":{}}]}',
    '{"value":[{"@odata.context":"$metadata#drawings/$deletedEntity","id":"drawings(1)","reason":"deleted"}]}',
    '{"value":[{"@odata.context":"#drawings/$link","source":"a","relationship":"parts","target":"b"}]}',
    '{"value":[{"@odata.context":"#drawings/$deletedLink","source":"a","relationship":"parts","target":"b"}]}',
    '{"value":[{"@context":"#drawings/$link","source":"a","relationship":"parts","target":"b"}]}',
    '{"value":[{"@removed":{"reason":"deleted"},"@id":"drawings(1)"}]}',
    '{"value":[{"@context":"#drawings/$deletedEntity","@removed":{"reason":"deleted"},"@id":"drawings(1)"}]}',
  ],
  refused: {
    '{"value":[{"id":"1","@removed":true}]}': 'value/0/@removed type',
    '{"value":[{"id":"1","@removed":null}]}': 'value/0/@removed null',
    '{"value":[{"id":"1","@removed":{"reason":"gone"}}]}': 'value/0/@removed enum',
    '{"value":[{"id":"1","@odata.removed":{"reason":null}}]}': 'value/0/@odata.removed enum',
    '{"value":[{"id":"1","@odata.removed":"deleted"}]}': 'value/0/@odata.removed type',
    '{"value":[{"@context":"#drawings/$link","source":"a","target":"b"}]}': 'value/0/relationship required',
    '{"value":[{"@odata.context":"#drawings/$link","source":"a","target":"b"}]}': 'value/0/relationship required',
    '{"value":[{"@odata.context":"#drawings/$deletedLink","source":1,"relationship":"a","target":"b"}]}':
      'value/0/source type',
    '{"value":[{"@odata.context":"#drawings/$deletedEntity","reason":"deleted"}]}': 'value/0/id required',
    '{"value":[{"@odata.context":"#drawings/$deletedEntity","id":"drawings(1)","reason":"gone"}]}':
      'value/0/reason enum',
  },
})
rule('a value comes in `value`', singleOf<number>(int32), undefined, {
  taken: [
    '{"value":1}',
    '{"@odata.context":"$metadata#Edm.Int32","value":-5}',
    '{"@odata.type":"#Int32","value":1}',
    '{"@type":"Int32","@odata.id":"drawings(1)/size","value":1}',
  ],
  refused: { '{}': 'value required', '{"value":"1"}': 'value type', '{"value":null}': 'value null', '1': 'type' },
})
rule('several values come with links, a count and their type', singleOf(collection(int32)), undefined, {
  taken: ['{"@odata.type":"#Collection(Int32)","@odata.count":2,"value":[1],"@odata.nextLink":"next"}'],
  refused: { '{"@odata.id":5,"value":[1]}': '@odata.id type' },
})
for (const many of [collectionOf(Drawing), singleOf(collection(int32))]) {
  const more = [
    '{"value":[],"@odata.nextLink":"next","@odata.deltaLink":"delta"}',
    '{"value":[],"@odata.id":"drawings","@odata.editLink":"drawings"}',
  ]
  rule(`what must not stand with ${many.name} passes where it is read`, many, undefined, { taken: more, refused: {} })
  rule(
    `what must not stand with ${many.name} is reported where that is asked for`,
    many,
    { unknown: 'report' },
    {
      taken: ['{"value":[],"@odata.readLink":"drawings","@etag":"1"}', '{"value":[],"@deltaLink":"delta"}'],
      refused: {
        [more[0] ?? '']: '@odata.deltaLink unknown',
        [more[1] ?? '']: '@odata.id unknown, @odata.editLink unknown',
        '{"value":[],"@nextLink":"next","@deltaLink":"delta"}': '@deltaLink unknown',
        '{"value":[],"@id":"drawings","@editLink":"drawings"}': '@id unknown, @editLink unknown',
      },
    },
  )
}
rule('an error has a code and a message', errorResponse, undefined, {
  taken: [
    '{"error":{"code":"a","message":"b"}}',
    '{"error":{"code":"a","message":"b","target":null,"details":[{"code":"c","message":"d","target":"e"}],"innererror":{"x":1}}}',
    '{"error":{"code":"a","message":"b","innerError":{"date":"2024-01-01"},"@odata.context":"x"}}',
    '{"error":{"code":"","message":"","details":[]}}',
  ],
  refused: {
    '{}': 'error required',
    '{"error":{}}': 'error/code required, error/message required',
    '{"error":{"code":"a"}}': 'error/message required',
    '{"error":{"code":5,"message":"b"}}': 'error/code type',
    '{"error":{"code":"a","message":"b","details":{}}}': 'error/details type',
    '{"error":{"code":"a","message":"b","details":[{"code":"c"}]}}': 'error/details/0/message required',
    '{"error":{"code":"a","message":"b","innererror":"c"}}': 'error/innererror type',
    '{"error":{"code":"a","message":"b","innerError":["c"]}}': 'error/innerError type',
    '{"error":"a"}': 'error type',
    '{"error":null}': 'error null',
  },
})

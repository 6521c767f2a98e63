import { Bag, Drawing, Entity } from './model.js'
import { rule } from './rule.js'

rule('absence is fine where something is read', Drawing, undefined, {
  taken: ['{}', '{"title":"a"}', '{"id":"1"}', '{"made":"2024-01-01T00:00:00Z"}', '{"rank":1}', '{"kind":"a"}'],
  refused: { '[]': 'type', null: 'null', '"a"': 'type', '1': 'type', true: 'type' },
})
rule('null is refused where a member is not nullable', Drawing, undefined, {
  taken: ['{"size":null}', '{"colour":null}', '{"shape":null}', '{"owner":null}', '{"notes":[null,"a"]}'],
  refused: {
    '{"title":null}': 'title null',
    '{"sides":null}': 'sides null',
    '{"code":null}': 'code null',
    '{"tags":null}': 'tags null',
    '{"tags":["a",null]}': 'tags/1 null',
    '{"shapes":[null]}': 'shapes/0 null',
    '{"bag":null}': 'bag null',
    '{"parts":null}': 'parts null',
    '{"id":null}': 'id null',
  },
})
rule('an array is an array, and an object an object', Drawing, undefined, {
  taken: ['{"tags":[]}', '{"tags":["a","b"]}', '{"shapes":[{},{"name":"a"}]}'],
  refused: {
    '{"tags":"a"}': 'tags type',
    '{"tags":{}}': 'tags type',
    '{"tags":[1,"a",true]}': 'tags/0 type, tags/2 type',
    '{"title":["a"]}': 'title type',
    '{"shape":[]}': 'shape type',
    '{"shape":"a"}': 'shape type',
    '{"shapes":[[]]}': 'shapes/0 type',
    '{"shapes":{}}': 'shapes type',
    '{"tags":[["a"]]}': 'tags/0 type',
  },
})
rule('places are paths to what is wrong, all of it', Drawing, undefined, {
  taken: ['{"shape":{"name":null}}'],
  refused: {
    '{"shape":{"name":1}}': 'shape/name type',
    '{"shapes":[{"name":"a"},{"name":2}]}': 'shapes/1/name type',
    '{"title":"abcdef","size":1.5,"tags":[1]}': 'title length, size format, tags/0 type',
    '{"bag":{"known":"1"}}': 'bag/known type',
  },
})
rule('enums are open where something is read', Drawing, undefined, {
  taken: [
    '{"colour":"red"}',
    '{"colour":"blue"}',
    '{"colour":"1"}',
    '{"colour":1}',
    '{"sides":"left,right"}',
    '{"sides":"up"}',
  ],
  refused: {
    '{"colour":true}': 'colour type',
    '{"colour":1.5}': 'colour type',
    '{"colour":["red"]}': 'colour type',
    '{"sides":{}}': 'sides type',
  },
})
for (const options of [{ for: 'create' }, { for: 'update' }, { unknown: 'report' }] as const) {
  const more = options.for === 'create' ? '"title":"a","author":{},' : ''
  rule(`enums are closed with ${JSON.stringify(options)}`, Drawing, options, {
    taken: [
      '"colour":"red"',
      '"colour":"1"',
      '"colour":0',
      '"level":"high"',
      '"level":10',
      '"level":"-20"',
      '"sides":"left"',
      '"sides":"left, right"',
      '"sides":"1,left"',
      '"sides":3',
    ].map((member) => `{${more}${member}}`),
    refused: {
      [`{${more}"colour":"blue"}`]: 'colour enum',
      [`{${more}"colour":"Red"}`]: 'colour enum',
      [`{${more}"colour":""}`]: 'colour enum',
      [`{${more}"colour":"red,green"}`]: 'colour enum',
      [`{${more}"colour":2}`]: 'colour enum',
      [`{${more}"colour":-1}`]: 'colour enum',
      [`{${more}"colour":"7"}`]: 'colour enum',
      [`{${more}"colour":"length"}`]: 'colour enum',
      [`{${more}"level":0}`]: 'level enum',
      [`{${more}"level":20}`]: 'level enum',
      [`{${more}"sides":4}`]: 'sides enum',
      [`{${more}"sides":"1,4"}`]: 'sides enum',
      [`{${more}"sides":-1}`]: 'sides enum',
      [`{${more}"sides":"left,up"}`]: 'sides enum',
      [`{${more}"sides":"left,"}`]: 'sides enum',
      [`{${more}"sides":""}`]: 'sides enum',
    },
  })
}
rule('a type definition is its type with its facets', Drawing, undefined, {
  taken: ['{"code":"abc"}', '{"code":""}'],
  refused: { '{"code":"abcd"}': 'code length', '{"code":1}': 'code type' },
})
rule('undeclared properties pass', Drawing, undefined, {
  taken: ['{"more":1}', '{"__proto__":1}', '{"constructor":{}}', '{"toString":null}', '{"shape":{"more":[]}}'],
  refused: {},
})
rule(
  'undeclared properties are reported where that is asked for',
  Drawing,
  { unknown: 'report' },
  {
    taken: [
      '{"title":"a"}',
      '{"bag":{"more":1}}',
      '{"@x.y":1}',
      '{"title@x.y":1}',
      '{"#t.archive":{"title":"Archive","target":"drawings(1)/t.archive"}}',
      '{"#t.copy":[{"target":"a"},{"target":"b"}]}',
      '{"@odata.type":"#t.sketch","more":1}',
    ],
    refused: {
      '{"more":1}': 'more unknown',
      '{"Title":"a"}': 'Title unknown',
      '{"__proto__":1}': '__proto__ unknown',
      '{"toString":1}': 'toString unknown',
      '{"shape":{"name":"a","more":1}}': 'shape/more unknown',
      '{"shape":{"@odata.type":"#t.circle","inner":1}}': 'shape/inner unknown',
    },
  },
)
rule('`@odata.type` says which type is meant, in any form', Drawing, undefined, {
  taken: [
    '{"shape":{"@odata.type":"#t.circle","radius":1}}',
    '{"shape":{"@odata.type":"t.circle","radius":1}}',
    '{"shape":{"@odata.type":"#self.circle","radius":1}}',
    '{"shape":{"@odata.type":"https://service.example/$metadata#t.circle","radius":1}}',
    '{"shape":{"@odata.type":"#o.ring","radius":1,"inner":2,"name":null}}',
    '{"shape":{"@type":"#t.circle","radius":1}}',
    '{"shape":{"radius":"any, as the declared type has none"}}',
  ],
  refused: {
    '{"shape":{"@odata.type":"#t.circle","radius":"1"}}': 'shape/radius type',
    '{"shape":{"@odata.type":"#self.circle","radius":"1"}}': 'shape/radius type',
    '{"shape":{"@odata.type":"../$metadata#t.circle","radius":"1"}}': 'shape/radius type',
    '{"shape":{"@type":"#other.ring","inner":"1"}}': 'shape/inner type',
    '{"shape":{"@odata.type":"#o.ring","radius":"1"}}': 'shape/radius type',
    '{"shapes":[{"@odata.type":"#t.circle","name":1}]}': 'shapes/0/name type',
  },
})
rule('an unknown `@odata.type` is read as the declared one', Drawing, undefined, {
  taken: ['{"shape":{"@odata.type":"#t.later","side":1}}', '{"@odata.type":"#t.later"}', '{"@odata.type":"#t.sketch"}'],
  refused: {
    '{"shape":{"@odata.type":"#t.later","name":1}}': 'shape/name type',
    '{"@odata.type":"#t.later","title":1}': 'title type',
    '{"@odata.type":"#t.entity"}': '@odata.type type-name',
    '{"@odata.type":"#Edm.String"}': '@odata.type type-name',
    '{"@odata.type":"#Collection(t.drawing)"}': '@odata.type type-name',
    '{"@odata.type":5}': '@odata.type type',
    '{"@odata.type":null}': '@odata.type null',
  },
})
rule(
  'an unknown `@odata.type` is refused where something is written',
  Drawing,
  { for: 'update' },
  {
    taken: ['{"@odata.type":"#t.drawing"}', '{"@odata.type":"#self.sketch"}', '{"shape":{"@odata.type":"#t.circle"}}'],
    refused: {
      '{"@odata.type":"#t.later"}': '@odata.type type-name',
      '{"shape":{"@odata.type":"#t.later"}}': 'shape/@odata.type type-name',
      '{"shapes":[{"@odata.type":"#t.drawing"}]}': 'shapes/0/@odata.type type-name',
    },
  },
)
rule(
  'an abstract type needs `@odata.type` where something is made',
  Entity,
  { for: 'create' },
  {
    taken: ['{"@odata.type":"#t.drawing"}', '{"@odata.type":"#self.sketch","id":"a"}'],
    refused: {
      '{}': '@odata.type type-name',
      '{"@odata.type":"#t.entity"}': '@odata.type type-name',
      '{"@odata.type":"#t.circle"}': '@odata.type type-name',
    },
  },
)
rule(
  'an open type has dynamic properties',
  Bag,
  { unknown: 'report' },
  {
    taken: ['{"known":1,"any":{"a":[1]}}', '{"any":null}'],
    refused: { '{"known":"1","any":1}': 'known type' },
  },
)
rule('expanded entities are objects that are not looked into', Drawing, undefined, {
  taken: ['{"owner":{"id":5}}', '{"parts":[{},{"a":1}]}', '{"parts":[]}'],
  refused: {
    '{"owner":"a"}': 'owner type',
    '{"owner":[]}': 'owner type',
    '{"parts":{}}': 'parts type',
    '{"parts":[1]}': 'parts/0 type',
    '{"parts":[null]}': 'parts/0 null',
  },
})

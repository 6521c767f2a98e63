import * as v from '../../../../src/runtime/validate/index.js'
import { Code } from './model.js'
import { rule, valueRule } from './rule.js'

valueRule('Pattern is searched for, unless it is anchored', v.pattern(v.string, '^a+b?$'), ['"a"', '"aab"'], {
  '""': 'pattern',
  '"b"': 'pattern',
  '"abb"': 'pattern',
  '"xa"': 'pattern',
  '1': 'type',
})
valueRule('Pattern without anchors may begin anywhere', v.pattern(v.string, '[0-9]{2}'), ['"12"', '"a12b"'], {
  '"1"': 'pattern',
  '"1a2"': 'pattern',
})
valueRule(
  'Pattern cannot hang',
  v.pattern(v.string, '^(a+)+$'),
  ['"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"'],
  { '"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!"': 'pattern' },
)
valueRule('Minimum may be reached', v.minimum(v.int32, 1), ['1', '2147483647'], {
  '0': 'range',
  '-1': 'range',
  '1.5': 'format',
  '"1"': 'type',
})
valueRule('Minimum that is exclusive may not be reached', v.minimum(v.double, 1, true), ['1.0000001', '"INF"'], {
  '1': 'range',
  '"-INF"': 'range',
})
valueRule('Maximum may be reached', v.maximum(v.decimal, '10.5'), ['10.5', '"10.50"', '-1e3'], {
  '10.51': 'range',
  '"10.500000000000000000001"': 'range',
})
valueRule(
  'Maximum that is exclusive may not be reached',
  v.maximum(v.int64, '9007199254740993', true),
  ['"9007199254740992"'],
  {
    '"9007199254740993"': 'range',
    '"9007199254740994"': 'range',
  },
)
valueRule(
  'Bounds of times are compared as times',
  v.minimum(v.dateTimeOffset, '2024-01-01T00:00:00Z'),
  ['"2024-01-01T01:00:00+01:00"', '"2024-01-01T00:00Z"'],
  {
    '"2023-12-31T23:59:59Z"': 'range',
    '"2024-01-01T00:30:00+01:00"': 'range',
  },
)
valueRule('Bounds of days are compared as days', v.maximum(v.date, '2024-02-29'), ['"2024-02-29"', '"-0044-03-15"'], {
  '"2024-03-01"': 'range',
  '"12024-01-01"': 'range',
})
valueRule('Bounds of durations are compared as durations', v.maximum(v.duration, 'PT1H'), ['"PT60M"', '"-P1D"'], {
  '"PT3601S"': 'range',
  '"P1D"': 'range',
})
valueRule('MultipleOf is exact', v.multipleOf(v.decimal, '0.1'), ['0.3', '"0.30"', '0', '-1.1'], {
  '0.35': 'multiple',
  '"0.30000000000000000001"': 'multiple',
})
valueRule('AllowedValues are all that there are', v.allowed(v.string, 'x', 'y'), ['"x"', '"y"'], {
  '"z"': 'enum',
  '"X"': 'enum',
  '""': 'enum',
  '1': 'type',
})
valueRule('AllowedValues of numbers are compared as numbers', v.allowed(v.int32, 1, 2), ['1', '2', '1.0'], {
  '3': 'enum',
  '"1"': 'type',
})
valueRule('MinItems and MaxItems count', v.items(v.collection(v.string), 1, 2), ['["a"]', '["a","b"]'], {
  '[]': 'items',
  '["a","b","c"]': 'items',
  '"a"': 'type',
})
valueRule('MinItems alone has no end', v.items(v.collection(v.int32), 2), ['[1,2]', '[1,2,3,4]'], { '[1]': 'items' })

const circle = v.object<object>('t.circle', () => ({ radius: v.int32 }))
const ring = v.object<object>(
  't.ring',
  () => ({ inner: v.int32 }),
  () => circle,
)
const Held = v.object<object>('t.holder', () => ({ held: v.except(v.anyOf(circle, ring), 'self=t.ring') }))
rule('DerivedTypeConstraint leaves types out', Held, undefined, {
  taken: [
    '{"held":{}}',
    '{"held":{"radius":1}}',
    '{"held":{"@odata.type":"#t.circle"}}',
    '{"held":{"@odata.type":"#t.later"}}',
  ],
  refused: {
    '{"held":{"@odata.type":"#t.ring"}}': 'held/@odata.type type-name',
    '{"held":{"@odata.type":"#self.ring"}}': 'held/@odata.type type-name',
    '{"held":{"radius":"1"}}': 'held/radius type',
  },
})
const Written = v.object<object>('t.written', () => ({ name: v.written(v.string, v.maxLength(v.string, 3)) }))
rule('limits of the docs are not asked of what is read', Written, undefined, {
  taken: ['{"name":"abcd"}', '{"name":"abc"}'],
  refused: { '{"name":1}': 'name type' },
})
rule(
  'limits of the docs hold for what is written',
  Written,
  { for: 'update' },
  {
    taken: ['{"name":"abc"}', '{"name":""}'],
    refused: { '{"name":"abcd"}': 'name length', '{"name":1}': 'name type' },
  },
)
const Codes = v.object<object>('t.codes', () => ({ codes: v.collection(Code), code: v.nullable(Code) }))
rule('a type definition stands in collections, and may be null', Codes, undefined, {
  taken: ['{"codes":["abc"]}', '{"codes":[]}', '{"code":null}'],
  refused: {
    '{"codes":["abcd"]}': 'codes/0 length',
    '{"codes":[null]}': 'codes/0 null',
    '{"code":"abcd"}': 'code length',
  },
})

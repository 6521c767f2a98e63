import * as v from '../../../../src/runtime/validate/index.js'
import { valueRule } from './rule.js'

valueRule(
  'Guid has five groups',
  v.guid,
  ['"01234567-89ab-cdef-0123-456789abcdef"', '"01234567-89AB-CDEF-0123-456789ABCDEF"'],
  {
    '"0123456789abcdef0123456789abcdef"': 'format',
    '"{01234567-89ab-cdef-0123-456789abcdef}"': 'format',
    '"01234567-89ab-cdef-0123-456789abcdeg"': 'format',
    '"01234567-89ab-cdef-0123-456789abcde"': 'format',
    '""': 'format',
    '1': 'type',
    null: 'null',
  },
)
valueRule(
  'Date is a day of the calendar, of any year',
  v.date,
  ['"2024-02-29"', '"2000-02-29"', '"0000-01-01"', '"-0044-03-15"', '"12024-12-31"', '"9999-12-31"', '"0001-01-01"'],
  {
    '"2023-02-29"': 'format',
    '"1900-02-29"': 'format',
    '"2024-02-30"': 'format',
    '"2024-04-31"': 'format',
    '"2024-13-01"': 'format',
    '"2024-00-10"': 'format',
    '"2024-01-00"': 'format',
    '"2024-1-1"': 'format',
    '"24-01-01"': 'format',
    '"02024-01-01"': 'format',
    '"2024-01-01T00:00:00Z"': 'format',
    '"2024/01/01"': 'format',
    '"+2024-01-01"': 'format',
    '20240101': 'type',
  },
)
valueRule(
  'DateTimeOffset may leave out seconds, not the offset',
  v.dateTimeOffset,
  [
    '"2024-02-29T23:59:59Z"',
    '"2024-02-29T23:59Z"',
    '"2024-02-29T00:00:00.123456789012+14:00"',
    '"2024-02-29t00:00:00z"',
    '"-0001-12-31T00:00:00-05:30"',
    '"12024-01-01T00:00:00Z"',
    '"2016-12-31T23:59:60Z"',
    '"0001-01-01T00:00:00Z"',
  ],
  {
    '"2024-02-29T23:59:59"': 'format',
    '"2024-02-29"': 'format',
    '"2024-02-29 23:59:59Z"': 'format',
    '"2023-02-29T00:00:00Z"': 'format',
    '"2024-02-29T24:00:00Z"': 'format',
    '"2024-02-29T23:60:00Z"': 'format',
    '"2024-02-29T23:59:61Z"': 'format',
    '"2024-02-29T23:59:59.Z"': 'format',
    '"2024-02-29T23:59:59.1234567890123Z"': 'format',
    '"2024-02-29T23:59:59+0200"': 'format',
    '"2024-02-29T23:59:59+2:00"': 'format',
    '"2024-02-29T23:59:59+24:00"': 'format',
    '"/Date(1356998400000)/"': 'format',
    '""': 'format',
    '1709251199000': 'type',
  },
)
valueRule(
  'DateTimeOffset keeps to a precision, zeros at the end aside',
  v.precision(v.dateTimeOffset, 3),
  ['"2024-02-29T23:59:59.123Z"', '"2024-02-29T23:59:59.1230000Z"', '"2024-02-29T23:59:59Z"'],
  { '"2024-02-29T23:59:59.1234Z"': 'precision', '"2024-02-30T00:00:00.1234Z"': 'format' },
)
valueRule('TimeOfDay may leave out seconds', v.timeOfDay, ['"00:00"', '"23:59:59"', '"07:59:59.999"', '"12:00:00.0"'], {
  '"24:00"': 'format',
  '"7:59"': 'format',
  '"07:60"': 'format',
  '"07:59:60"': 'format',
  '"07:59:59."': 'format',
  '"07:59:59Z"': 'format',
  '"07"': 'format',
  '759': 'type',
})
valueRule('TimeOfDay keeps to a precision', v.precision(v.timeOfDay, 0), ['"07:59:59"', '"07:59:59.000"'], {
  '"07:59:59.1"': 'precision',
})
valueRule(
  'Duration has days, hours, minutes and seconds',
  v.duration,
  ['"P1D"', '"PT1H"', '"P1DT2H3M4.5S"', '"-PT0S"', '"PT36H"', '"P12DT23H59M59.999999999999S"', '"PT0.1S"'],
  {
    '"P"': 'format',
    '"PT"': 'format',
    '"P1DT"': 'format',
    '"P1Y"': 'format',
    '"P1M"': 'format',
    '"P1W"': 'format',
    '"PT1S2M"': 'format',
    '"1D"': 'format',
    '"PT1.5H"': 'format',
    '"PT.5S"': 'format',
    '"PT5.S"': 'format',
    '86400': 'type',
  },
)
valueRule('Duration keeps to a precision', v.precision(v.duration, 2), ['"PT1.25S"', '"PT1.2500S"', '"P1D"'], {
  '"PT1.255S"': 'precision',
})
valueRule(
  'Binary is base64url, padded or not',
  v.binary,
  ['""', '"AA"', '"AA=="', '"AAA"', '"AAA="', '"AAAA"', '"_-8"', '"_-8="', '"+/8="', '"T0RhdGE"'],
  {
    '"A"': 'format',
    '"AAAAA"': 'format',
    '"AB"': 'format',
    '"AA="': 'format',
    '"A A="': 'format',
    '"AAAA="': 'format',
    '"é"': 'format',
    '1': 'type',
  },
)
valueRule('Binary keeps to a length in bytes', v.maxLength(v.binary, 2), ['""', '"AAA"', '"AAA="', '"AA=="'], {
  '"AAAA"': 'length',
  '"AAAAAA=="': 'length',
  '"?"': 'format',
})
valueRule('String is any text', v.string, ['""', '"a"', '"\\u0000"', '"\\ud83d"', '"null"'], {
  '1': 'type',
  true: 'type',
  null: 'null',
  '["a"]': 'type',
  '{"a":1}': 'type',
})
valueRule('String keeps to a length in characters', v.maxLength(v.string, 3), ['""', '"abc"', '"😀😀😀"'], {
  '"abcd"': 'length',
  '"😀😀😀😀"': 'length',
  '3': 'type',
  null: 'null',
})

import * as v from '../../../../src/runtime/validate/index.js'
import { valueRule } from './rule.js'

valueRule('Boolean is true or false', v.boolean, ['true', 'false'], {
  '0': 'type',
  '"true"': 'type',
  null: 'null',
  '[true]': 'type',
  '{}': 'type',
})
valueRule('Byte is 0 to 255', v.byte, ['0', '255', '1e2', '255.0', '-0'], {
  '-1': 'range',
  '256': 'range',
  '1.5': 'format',
  '"1"': 'type',
})
valueRule('SByte is -128 to 127', v.sbyte, ['-128', '127', '0'], {
  '-129': 'range',
  '128': 'range',
  '0.1': 'format',
  '"0"': 'type',
})
valueRule('Int16 has 16 bits', v.int16, ['-32768', '32767'], {
  '-32769': 'range',
  '32768': 'range',
  '1.25': 'format',
  true: 'type',
})
valueRule('Int32 has 32 bits', v.int32, ['-2147483648', '2147483647', '1E3'], {
  '-2147483649': 'range',
  '2147483648': 'range',
  '0.5': 'format',
  '"5"': 'type',
  null: 'null',
})
valueRule(
  'Int64 has 64 bits, and may be text',
  v.int64,
  ['0', '9007199254740991', '"9223372036854775807"', '"-9223372036854775808"', '"+1"', '"007"', '-1'],
  {
    '"9223372036854775808"': 'range',
    '"-9223372036854775809"': 'range',
    '1e19': 'range',
    '"1.5"': 'format',
    '""': 'format',
    '" 1"': 'format',
    '"1e3"': 'format',
    '"INF"': 'format',
    '0.5': 'format',
    true: 'type',
    '[]': 'type',
  },
)
valueRule('Single is finite, or says so', v.single, ['0', '1.5', '3.4e38', '-3.4e38', '"INF"', '"-INF"', '"NaN"'], {
  '1e39': 'range',
  '-3.5e38': 'range',
  '"Infinity"': 'format',
  '"1.5"': 'format',
  '"inf"': 'format',
  '"+INF"': 'format',
  true: 'type',
})
valueRule('Double is finite, or says so', v.double, ['0', '-1.5e300', '5e-324', '"INF"', '"-INF"', '"NaN"'], {
  '1e999': 'type',
  '"nan"': 'format',
  '"-NaN"': 'format',
  '""': 'format',
  false: 'type',
  '{}': 'type',
})
valueRule(
  'Decimal is a number or text',
  v.decimal,
  ['0', '-1.5', '"1.5"', '"12345678901234567890.5"', '1e5', '"-1e-3"'],
  {
    '"1,5"': 'format',
    '"1."': 'format',
    '".5"': 'format',
    '""': 'format',
    '"0x1"': 'format',
    '" 1"': 'format',
    true: 'type',
    '[]': 'type',
  },
)
valueRule(
  'Decimal keeps to precision and scale',
  v.decimalOf(5, 2),
  [
    '123.45',
    '"123.45"',
    '999.99',
    '0.01',
    '"000123.450"',
    '-1',
    '1e2',
    '"1.2e1"',
    '"12345e-2"',
    '"+1.5"',
    '"1E2"',
    '"0.000"',
  ],
  {
    '1234': 'precision',
    '"999.995"': 'precision',
    '"1e-3"': 'precision',
    '0.001': 'precision',
    '"123.456"': 'precision',
    '1e3': 'precision',
    '"INF"': 'format',
  },
)
valueRule(
  'Decimal of variable scale has so many digits',
  v.decimalOf(3, 'variable'),
  ['123', '1.23', '0.00123', '12e5', '"0.120"', '"1.23E-40"'],
  {
    '1234': 'precision',
    '12.34': 'precision',
    '"1.234"': 'precision',
    '"NaN"': 'format',
  },
)
valueRule(
  'Decimal of floating scale may be infinite',
  v.decimalOf(3, 'floating'),
  ['"INF"', '"-INF"', '"NaN"', '1.23', '1e96', '"1.23E-10"'],
  {
    '"1.234e9"': 'precision',
    '"+INF"': 'format',
    '1.234': 'precision',
    '"Inf"': 'format',
  },
)
valueRule('Decimal of scale 0 is whole', v.decimalOf(3, 0), ['999', '"999"', '1.0', '-999'], {
  '1000': 'precision',
  '0.5': 'precision',
  '"99.9"': 'precision',
})

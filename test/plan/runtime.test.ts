import { expect, test } from 'vitest'
import { runtimeOf } from '../../src/plan/runtime.js'

test.each([
  ['edmwright/runtime', '4.0', 'order.ts', 'collection', 'edmwright/runtime'],
  ['edmwright/runtime', '2.0', 'order.ts', 'collection', 'edmwright/runtime/v2'],
  ['edmwright/runtime', '3.0', 'order.ts', 'nullable', 'edmwright/runtime'],
  ['./runtime/index.js', '4.01', 'sub/order.ts', 'object', '../runtime/index.js'],
  ['./runtime/index.js', '2.0', 'sub/order.ts', 'createClient', '../runtime/v2/index.js'],
])('%s of version %s in %s gives %s from %s', (runtime, version, path, name, specifier) => {
  expect(runtimeOf(runtime, version, path)(name)).toBe(specifier)
})

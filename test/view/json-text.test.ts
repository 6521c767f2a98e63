import { expect, test } from 'vitest'
import { jsonText } from '../../src/view/json-text.js'

test('lists are on one line where they fit, and several lists of several items never', () => {
  const name = 'n'.repeat(46)
  const value = {
    names: ['A', 'B'],
    left: undefined,
    none: {},
    one: [['A', 'B']],
    two: [
      ['A', 'B'],
      ['C', 'D'],
    ],
    objects: [{ a: 1 }],
    fits: [name, name, 'xxxxx'],
    long: [name, name, 'xxxxxx'],
  }
  expect(jsonText(value)).toBe(`{
  "names": ["A", "B"],
  "none": {},
  "one": [["A", "B"]],
  "two": [
    ["A", "B"],
    ["C", "D"]
  ],
  "objects": [
    {
      "a": 1
    }
  ],
  "fits": ["${name}", "${name}", "xxxxx"],
  "long": [
    "${name}",
    "${name}",
    "xxxxxx"
  ]
}`)
})

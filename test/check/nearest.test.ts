import { expect, test } from 'vitest'
import { createNearestQualified, nearest } from '../../src/check/nearest.js'

test('one letter off is found', () => {
  expect(nearest('dispalyName', ['description', 'displayName', 'id'])).toBe('displayName')
})

test('case does not count', () => {
  expect(nearest('DisplayName', ['displayName'])).toBe('displayName')
})

test('nothing near gives nothing', () => {
  expect(nearest('subject', ['id', 'birthday'])).toBeUndefined()
})

test('of two as near, the first by name is taken in any order', () => {
  expect(nearest('cat', ['hat', 'bat'])).toBe('bat')
  expect(nearest('cat', ['bat', 'hat'])).toBe('bat')
})

test('a shared namespace makes no name near, and the own namespace wins', () => {
  const nearestType = createNearestQualified(['some.long.name.space.cat', 'a.hat', 'b.hat'])
  expect(nearestType('some.long.name.space.elephant')).toBeUndefined()
  expect(nearestType('b.hatt')).toBe('b.hat')
})

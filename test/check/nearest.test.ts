import { expect, test } from 'vitest'
import { nearest } from '../../src/check/nearest.js'

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

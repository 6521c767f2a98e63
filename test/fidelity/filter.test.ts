import fc from 'fast-check'
import { expect, test } from 'vitest'
import { chained, filters, type Intent } from './meaning.js'
import { readBalena, readOData } from './parsers.js'
import { sentQuery } from './sent.js'

// Two parsers of others, since each lacks something. Neither takes `divby`, `matchesPattern`, `case`, `hassubset`, `hassubsequence`, numbers with an exponent,
// `$apply`, `$compute`, or `$ref` in an expansion: for those, test/runtime says what is sent.
const runs = { numRuns: 500 }

/** The text of `$filter` as it stands in the URL that is sent; the parsers decode what is in strings, and nothing else. */
async function sentFilter({ build }: Intent): Promise<string> {
  const { $filter = '' } = await sentQuery({ filter: build })
  return $filter
    .replaceAll('%27', "'")
    .replace(/('[^']*')|[^']+/g, (part, string?: string) => string ?? decodeURIComponent(part))
}

test('filters mean to others what was meant: `in`, casts, lambdas in lambdas', async () => {
  await fc.assert(
    fc.asyncProperty(filters('sets'), async (intent) => {
      expect(chained(readBalena(await sentFilter(intent)))).toEqual(chained(intent.meaning))
    }),
    runs,
  )
})

test('filters mean to others what was meant: dates, Guids, durations, bytes, `has`, `$it`', async () => {
  await fc.assert(
    fc.asyncProperty(filters('dates'), async (intent) => {
      expect(chained(readOData(await sentFilter(intent)))).toEqual(chained(intent.meaning))
    }),
    runs,
  )
})

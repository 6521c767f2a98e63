import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createReport } from '../../src/diagnostics/report.js'
import { readModel } from '../../src/index.js'
import { repository } from '../corpus.js'

const folder = join(repository, 'test/cases/docs/unresolved-request')
const text = readFileSync(join(folder, 'metadata.xml'), 'utf8')
const page = readFileSync(join(folder, 'docs/api/parcel-list-stamps.md'), 'utf8')

function found(line: string): readonly string[] {
  const docs = [{ path: 'docs/api/a.md', text: page.replace(/```http\n[\s\S]*?```/, `\`\`\`http\n${line}\n\`\`\``) }]
  const report = createReport()
  readModel({ metadata: [{ path: 'metadata.xml', text }], docs, overlays: [] }, report)
  return report.diagnostics
    .filter(({ code }) => code === 'docs/unresolved-request')
    .map(({ message, suggestion }) => `${message.replace(/.*does not resolve: /, '')} → ${suggestion}`)
}

test.each([
  ['GET /parcels/{id}/contens', '`contens` is not known at `shop.parcel`; correct the request line. → contents'],
  ['GET /parcel/{id}', '`parcel` is not known at the service root; correct the request line. → parcels'],
  ['POST /parcels/{id}/sent', '`sent` is not known at `shop.parcel`; correct the request line. → send'],
  [
    'POST /parcels/{id}/mark',
    '`mark` is not known at `shop.parcel`; it is called on a collection of them; correct the request line. → undefined',
  ],
  [
    'GET /parcels/{id}/{property name}',
    '`{property name}` is not known at `shop.parcel`; correct the request line. → undefined',
  ],
])('says of `%s` what may have been meant', (line, expected) => {
  expect(found(line)).toEqual([expected])
})

test('a line that leads somewhere is no finding', () => {
  expect(found('POST /parcels/{id}/send')).toEqual([])
})

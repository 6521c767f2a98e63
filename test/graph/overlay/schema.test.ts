import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { overlayJsonSchema } from '../../../src/graph/overlay/schema.js'
import { repository } from '../../corpus.js'

test('the schema that is shipped for editors is what overlays are read by', () => {
  expect(JSON.parse(readFileSync(join(repository, 'overlay.schema.json'), 'utf8'))).toEqual(
    JSON.parse(JSON.stringify(overlayJsonSchema())),
  )
})

import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('.', import.meta.url))
/** The SDK that the programs import: the example's, or the one that the test generates of the whole of Graph. */
const sdk = process.env.SIZE_SDK ?? join(repository, 'generated')

/** What a program costs those who download it, in gzip; `external` stays out of the bundle. */
const program = (name, file, limit, external = []) => ({
  name,
  path: `test/size/${file}`,
  limit,
  gzip: true,
  modifyEsbuildConfig: (config) => ({
    ...config,
    format: 'esm',
    external,
    alias: { sdk, ...(external.length > 0 ? {} : { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') }) },
  }),
})

export default [
  program('one $get', 'get.js', '6000 B'),
  program('the validator of message', 'validator.js', '3584 B'),
  program('filters, batch, paging, upload and retry', 'all.js', '12000 B'),
  program('what a client knows of the metadata', 'metadata.js', '40000 B', ['edmwright/runtime']),
]

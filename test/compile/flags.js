import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const repository = fileURLToPath(new URL('../..', import.meta.url))

/** The flags that generated code compiles under (PRODUCT §2), with our runtime in the place of the package. */
export const compilerOptions = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  erasableSyntaxOnly: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'ES2022',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  types: [],
  paths: {
    'edmwright/runtime': [join(repository, 'dist/runtime/index.d.ts')],
    'edmwright/runtime/v2': [join(repository, 'dist/runtime/v2/index.d.ts')],
  },
}

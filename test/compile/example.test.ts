import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

for (const compiler of ['typescript', 'typescript7'] as const) {
  test(`the example's SDK compiles under the strictest flags with ${compiler}`, () => {
    const folder = temporaryFolder()
    cpSync(join(repository, 'generated'), join(folder, 'generated'), { recursive: true })
    expect(compile(folder, compiler)).toBe('')
  })
}

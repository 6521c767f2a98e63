import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../corpus.js'

/** The flags of PRODUCT §2. */
const flags = {
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
  types: [] as string[],
}

/** What the compiler of that version prints for the files below `folder`; empty where all is well. */
export function compile(
  folder: string,
  compiler: 'typescript' | 'typescript7',
  include: readonly string[] = ['**/*.ts'],
): string {
  const config = join(folder, `tsconfig.${compiler}.json`)
  const paths = {
    'edmwright/runtime': [join(repository, 'dist/runtime/index.d.ts')],
    'edmwright/runtime/v2': [join(repository, 'dist/runtime/v2/index.d.ts')],
  }
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...flags, paths }, include }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', join(repository, 'node_modules', compiler, 'bin/tsc'), '-p', config],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return (stdout + stderr).trim()
}

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../corpus.js'
import { compilerOptions } from './flags.js'

/** What the compiler of that version prints for the files below `folder`; empty where all is well. */
export function compile(
  folder: string,
  compiler: 'typescript' | 'typescript7',
  include: readonly string[] = ['**/*.ts'],
  change: Readonly<Record<string, unknown>> = {},
): string {
  const config = join(folder, `tsconfig.${compiler}.json`)
  writeFileSync(config, JSON.stringify({ compilerOptions: { ...compilerOptions, ...change }, include }))
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }))
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', join(repository, 'node_modules', compiler, 'bin/tsc'), '-p', config],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
  )
  return (stdout + stderr).trim()
}

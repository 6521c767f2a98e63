import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { publint } from 'publint'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { temporaryFolder } from '../run-edmwright.js'

/** A shell, since npm is a script with another ending on each system. */
function npm(args: readonly string[], cwd: string): string {
  return execFileSync('npm', args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, NO_COLOR: '1' },
  })
}

test('the packed tarball works from the command line and from a program', () => {
  const folder = temporaryFolder()
  const packed = JSON.parse(npm(['pack', '--json', '--ignore-scripts', '--pack-destination', folder], repository)) as
    | { filename: string }[]
    | Record<string, { filename: string }>
  const filename = Object.values(packed)[0]?.filename ?? ''
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'user', private: true, type: 'module' }))
  npm(['install', '--no-audit', '--no-fund', '--prefer-offline', join(folder, filename)], folder)
  cpSync(join(repository, 'metadata'), join(folder, 'service'), { recursive: true })

  npm(['exec', '--', 'edmwright', 'generate', '--config', 'service/edmwright.config.ts'], folder)
  expect(readFileSync(join(folder, 'generated/client.ts'), 'utf8')).toBe(
    readFileSync(join(repository, 'generated/client.ts'), 'utf8'),
  )

  mkdirSync(join(folder, 'src'))
  writeFileSync(
    join(folder, 'src/program.mjs'),
    `import { generate } from 'edmwright'
     import { createClient } from 'edmwright/runtime'
     console.log(typeof generate, typeof createClient)`,
  )
  expect(execFileSync(process.execPath, ['src/program.mjs'], { cwd: folder, encoding: 'utf8' })).toBe(
    'function function\n',
  )
})

test('what `package.json` promises is there, for every way to resolve it', async () => {
  const { messages } = await publint({ pkgDir: repository, pack: false, strict: true })
  expect(messages).toEqual([])
})

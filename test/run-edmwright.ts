import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { onTestFinished } from 'vitest'
import { repository } from './corpus.js'

export interface Run {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs the built command as a user would. */
export function edmwright(
  args: readonly string[],
  options: { cwd?: string; env?: Readonly<Record<string, string>> } = {},
): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(repository, 'dist/cli/main.js'), ...args], {
    cwd: options.cwd ?? repository,
    env: { ...process.env, NO_COLOR: '1', ...options.env },
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    // What hangs is ended, and has no status then.
    timeout: 110_000,
  })
  return { status, stdout, stderr }
}

/** A new folder that is gone when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'edmwright-'))
  onTestFinished(() => remove(folder))
  return folder
}

/** A browser's helpers may still write there for a moment, also while it is removed. */
async function remove(folder: string, tries = 50): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch (error) {
    if (tries === 0) throw error
    await setTimeout(100)
    await remove(folder, tries - 1)
  }
}

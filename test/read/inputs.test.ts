import fs, { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { findFiles } from '../../src/read/inputs.js'
import { temporaryFolder } from '../run-edmwright.js'

test('a folder that cannot be read is an error, not a folder without files', async () => {
  const docs = temporaryFolder()
  const closed = join(docs, 'closed')
  mkdirSync(closed)
  writeFileSync(join(docs, 'open.md'), '')
  writeFileSync(join(closed, 'lost.md'), '')
  expect((await findFiles([docs], '.md')).files).toEqual([join(closed, 'lost.md'), join(docs, 'open.md')])

  // Permissions say nothing to root, whom containers run tests as.
  const { readdir } = fs
  const refusal = Object.assign(new Error('refused'), { code: 'EACCES', path: closed })
  const refuse = (folder: string, options: object, done: (error: Error | null, entries?: unknown) => void) =>
    folder.startsWith(closed) ? done(refusal) : readdir(folder, options, done)
  const refusing = vi.spyOn(fs, 'readdir').mockImplementation(refuse as typeof readdir)
  try {
    await expect(findFiles([docs], '.md')).rejects.toBe(refusal)
    await expect(findFiles([join(docs, '**/*.md')], '.md')).rejects.toBe(refusal)
    expect(await findFiles([join(docs, '*.md'), join(docs, 'none/**')], '.md')).toEqual({
      files: [join(docs, 'open.md')],
      missing: [join(docs, 'none/**')],
    })
  } finally {
    refusing.mockRestore()
  }
})

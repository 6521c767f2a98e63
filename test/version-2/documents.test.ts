import { join } from 'node:path'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

/** `documents.xml` is written as SAP Gateway does, `catalog.xml` as WCF Data Services does for V3. */
test.each(['metadata', 'documents', 'catalog'])('%s.xml has no finding, and its SDK compiles', (name) => {
  const metadata = join(repository, 'test/version-2', `${name}.xml`)
  const flags = ['--metadata', metadata, '--out', temporaryFolder(), '--no-cache', '--verify', '--format', 'json']
  const { status, stdout } = edmwright(['generate', ...flags], { cwd: temporaryFolder() })
  expect(JSON.parse(stdout).diagnostics).toEqual([])
  expect(status).toBe(0)
})

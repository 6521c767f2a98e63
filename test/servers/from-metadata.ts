import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'

/** The SDK beside the test is what `generate` writes from the metadata that the running server gives. */
export async function expectSdkFrom(baseUrl: string, name: string): Promise<void> {
  const answer = await fetch(`${baseUrl}/$metadata`, { headers: { accept: 'application/xml' } })
  const metadata = join(temporaryFolder(), 'metadata.xml')
  writeFileSync(metadata, await answer.text())
  const out = join(repository, 'test/servers', name, 'sdk')
  const { status, stdout } = edmwright(['check', '--metadata', metadata, '--out', out, '--no-cache'])
  expect([status, stdout]).toEqual([0, ''])
}

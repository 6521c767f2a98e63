import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { repository } from '../corpus.js'

/** One row of the page: what the old client did, and what does the same now. */
export interface Row {
  readonly title: string
  readonly line: number
  readonly old: string
  readonly now: string
}

/** The rows of MIGRATION.md; two fences side by side are one. */
export function readRows(): readonly Row[] {
  const text = readFileSync(join(repository, 'MIGRATION.md'), 'utf8')
  const fences = [...text.matchAll(/^```ts\n(.*?)^```$/gms)]
  const row = /<tr><td>\n\n```ts\n(.*?)^```\n\n<\/td><td>\n\n```ts\n(.*?)^```\n\n<\/td><\/tr>/gms
  const rows = [...text.matchAll(row)].map(({ 1: old = '', 2: now = '', index }) => {
    const before = text.slice(0, index)
    const title = before.slice(before.lastIndexOf('\n## ') + 4).split('\n')[0] ?? ''
    return { title, line: before.split('\n').length, old, now }
  })
  if (rows.length * 2 !== fences.length) throw new Error(`${fences.length} fences in ${rows.length} rows`)
  return rows
}

const given = `{
  id: string; token: string; etag: string; trace: string; file: File
  provider: AuthenticationProvider; credential: TokenCredential
  session: { uploadUrl: string; expirationDateTime: string }; transport: { baseUrl: string; auth(): string }
}`

const heads = {
  old: `import type { Client as ClientType } from '@microsoft/microsoft-graph-client'\n`,
  now: `import type { Client as ClientType } from './generated/index.js'\n`,
}

/** A module with the snippet as a function of a client and of what the page takes as given. */
export function moduleOf(code: string, column: 'old' | 'now'): string {
  const lines = code.split('\n')
  const imports = lines.filter((line) => line.startsWith('import '))
  const body = lines.filter((line) => !line.startsWith('import ')).join('\n')
  const names = ['id', 'token', 'etag', 'trace', 'file', 'provider', 'credential', 'session', 'transport'].filter(
    (name) => !body.includes(`const ${name} = `),
  )
  const own = /^const client = /m.test(body)
  return `import type { TokenCredential } from '@azure/core-auth'
import type { AuthenticationProvider } from '@microsoft/microsoft-graph-client'
${heads[column]}${imports.join('\n')}
export async function run(${own ? '_' : 'client'}: ClientType, { ${names.join(', ')} }: ${given}) {
${body}
${own ? 'return client' : ''}
}
`
}

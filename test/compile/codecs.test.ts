import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, test } from 'vitest'
import { repository } from '../corpus.js'
import { edmwright, temporaryFolder } from '../run-edmwright.js'
import { compile } from './compile.js'

const program = `import { bigintCodec, bytesCodec, dateCodec, parse, serialize } from 'edmwright/runtime'
import { createClient, MessageSchema } from './generated/index.js'

const client = createClient({ baseUrl: 'https://graph.example/v1.0', auth: async () => 'token' })
const codecs = [dateCodec, bytesCodec, bigintCodec] as const

export function receivedAt(json: unknown): Date | null | undefined {
  const { value, issues } = parse(MessageSchema, json, { codecs })
  if (issues) return undefined
  const bytes: Uint8Array | null | undefined = value.conversationIndex
  // @ts-expect-error a Date
  const text: string = value.receivedDateTime
  return bytes || text ? value.receivedDateTime : undefined
}

export async function send(bytes: Uint8Array): Promise<void> {
  const { value } = serialize(MessageSchema, { subject: 'Hello', conversationIndex: bytes }, { codecs, for: 'create' })
  // @ts-expect-error text is not what the codec takes
  serialize(MessageSchema, { subject: 'Hello', conversationIndex: '_-8' }, { codecs, for: 'create' })
  if (value) await client.me.messages.$create(value)
}
`

test('a program with codecs compiles under the strictest flags, and a guard pays nothing for them', async () => {
  const folder = temporaryFolder()
  const config = join(folder, 'edmwright.config.json')
  const input = (name: string) => join(repository, 'metadata', name)
  writeFileSync(
    config,
    JSON.stringify({
      metadata: input('metadata.xml'),
      docs: input('docs'),
      overlay: input('overlay.json'),
      out: join(folder, 'generated'),
      codecs: true,
    }),
  )
  edmwright(['generate', '--config', config])
  writeFileSync(join(folder, 'program.ts'), program)
  expect(compile(folder, 'typescript')).toBe('')
  const { outputFiles } = await build({
    stdin: { contents: "export { MessageSchema } from './generated/index.js'", resolveDir: folder },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    alias: { 'edmwright/runtime': join(repository, 'src/runtime/index.ts') },
  })
  expect(outputFiles[0]?.text).toContain('microsoft.graph.message')
  expect(outputFiles[0]?.text).not.toContain('toISOString')
})

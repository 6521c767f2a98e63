import { expect, test } from 'vitest'
import { project } from '../cli/project.js'
import { edmwright } from '../run-edmwright.js'

const configured = (docs: string | readonly string[], docsUrl?: string) =>
  project({
    'edmwright.config.json': JSON.stringify({ metadata: 'metadata.xml', docs, docsUrl, out: 'sdk' }),
  })

test.each([['docs'], ['docs/**/*.md'], ['docs/book.md'], ['./docs/']])(
  'pages of `%s` go by their path from there, wherever the command runs',
  (docs) => {
    const { folder, read } = configured(docs)
    edmwright(['generate', '--config', `${folder}/edmwright.config.json`], { cwd: '/' })
    expect(read('sdk/book.ts')).toContain(' * @see [book.md]\n')
  },
)

test('`docsUrl` makes them links', () => {
  const { folder, read } = configured('docs', 'https://docs.test/shop')
  edmwright(['generate'], { cwd: folder })
  expect(read('sdk/book.ts')).toContain(' * @see [book.md](https://docs.test/shop/book)\n')
})

test('what is no address of the web is bad usage', () => {
  const { folder } = configured('docs', 'javascript:alert(1)')
  const { status, stderr } = edmwright(['generate'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toContain('docsUrl`: an address that begins with `https://`')
})

import { expect, test } from 'vitest'
import { project } from '../cli/project.js'
import { edmwright } from '../run-edmwright.js'

const wrong: readonly (readonly [config: string, reason: string])[] = [
  ['5', 'it is `5`, but an object belongs there'],
  ['[]', 'it is a list, but an object belongs there'],
  ['{ "metadata": 5 }', '`metadata` is `5`, but a text or a list belongs there'],
  ['{ "metadata": ["a.xml", null] }', '`metadata.1` is `null`, but a text belongs there'],
  ['{ "out": {} }', '`out` is an object, but a text belongs there'],
  ['{ "runtime": "inlin" }', '`runtime` is `"inlin"`, but `package` or `inline` belongs there'],
  ['{ "codecs": "yes" }', '`codecs` is `"yes"`, but `true` or `false` belongs there'],
  ['{ "cache": true }', '`cache` is `true`, but a text or `false` belongs there'],
  ['{ "maxWarnings": -1 }', '`maxWarnings` is `-1`, but a number of at least 0 belongs there'],
  [
    '{ "emit": ["requests", "sdk"] }',
    '`emit.1` is `"sdk"`, but `interfaces`, `validators` or `requests` belongs there',
  ],
  ['{ "docsUrl": "x" }', '`docsUrl`: an address that begins with `https://` belongs here'],
  ['{ "metdata": "a.xml" }', '`metdata` is not known here (did you mean `metadata`?)'],
  ['{ "zzzzzz": 1 }', '`zzzzzz` is not known here'],
  ['{ "services": { "v1": { "outt": "" } } }', '`services.v1.outt` is not known here (did you mean `out`?)'],
  [
    '{ "services": { "a b": {} } }',
    '`services.a b`: the name of a service has letters, digits, `.`, `_` and `-` alone',
  ],
]

test.each(wrong)('a config %s', (config, reason) => {
  const { folder } = project({ 'edmwright.config.json': config })
  const { status, stderr } = edmwright(['generate'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toMatch(/^edmwright: `.*edmwright\.config\.json` is not right: /)
  expect(stderr).toContain(`: ${reason}.\n`)
})

test('what JSON cannot hold is told like anything else', () => {
  const config = `export default { metadata: () => '', out: 5n, runtime: Symbol('x') }`
  const { folder } = project({ 'edmwright.config.mjs': config })
  const { status, stderr } = edmwright(['generate', '--config', 'edmwright.config.mjs'], { cwd: folder })
  expect(status).toBe(2)
  expect(stderr).toContain(
    '`metadata` is a function, but a text or a list belongs there; `out` is `5`, but a text belongs there; `runtime` is `Symbol(x)`, but `package` or `inline` belongs there.\n',
  )
})

test.each([
  [
    '--emit',
    'requests,sdk',
    '`--emit` is not right: it is `"sdk"`, but `interfaces`, `validators` or `requests` belongs there.\n',
  ],
  ['--max-warnings', 'few', '`--max-warnings` is not right: a whole number belongs here.\n'],
])('%s %s', (flag, value, message) => {
  const { status, stderr } = edmwright(['generate', flag, value], { cwd: project().folder })
  expect({ status, stderr }).toEqual({ status: 2, stderr: `edmwright: ${message}` })
})

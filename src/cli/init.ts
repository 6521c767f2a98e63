import { closeSync, existsSync, openSync, readSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { glob } from 'tinyglobby'
import { type Proposal, proposeConfig } from '../config/propose.js'
import { UsageError } from '../config/usage-error.js'
import { propertyKey, stringLiteral } from '../plan/code.js'

const ignored = ['**/node_modules/**', '**/.*/**', '**/dist/**', '**/generated/**']

const endings = ['ts', 'mjs', 'js', 'json']

/** Looks for inputs below the folder and writes a config that names them; one that is there already stays. */
export async function init({ out }: { readonly out?: string }, cwd: string): Promise<number> {
  const there = endings.map((ending) => `edmwright.config.${ending}`).find((name) => existsSync(join(cwd, name)))
  if (there !== undefined) throw new UsageError(`There is a config already: \`${there}\`; edit it, or remove it first.`)
  const files = await glob('**/*.{xml,edmx,csdl,json,md}', {
    cwd,
    ignore: ignored,
    onlyFiles: true,
    followSymbolicLinks: false,
  })
  const proposal = proposeConfig(files.sort().map((path) => ({ path, head: headOf(join(cwd, path)) })))
  if (proposal === undefined)
    throw new UsageError(
      'No CSDL document is found below here; put one here, or name it with `--metadata FILE` to `generate`.',
    )
  const config = { ...proposal, out: out ?? 'generated' }
  const name = `edmwright.config.${resolves(cwd) ? 'ts' : 'json'}`
  writeFileSync(
    join(cwd, name),
    name.endsWith('.ts') ? moduleText(config) : `${JSON.stringify(config, undefined, 2)}\n`,
    {
      flag: 'wx',
    },
  )
  process.stdout.write(`${name}\n`)
  process.stderr.write(`${described(proposal)}\nnow run \`edmwright generate\`\n`)
  return 0
}

/** Enough to know what a file is. */
function headOf(file: string): string {
  const buffer = Buffer.alloc(16_384)
  const handle = openSync(file, 'r')
  try {
    return buffer.toString('utf8', 0, readSync(handle, buffer, 0, buffer.length, 0))
  } finally {
    closeSync(handle)
  }
}

/** Whether a config can import Edmwright for its types. */
function resolves(cwd: string): boolean {
  try {
    createRequire(join(cwd, 'edmwright.config.ts')).resolve('edmwright/package.json')
    return true
  } catch {
    return false
  }
}

function moduleText(config: object): string {
  return `import { defineConfig } from 'edmwright'\n\nexport default defineConfig(${literal(config, '')})\n`
}

/** A value as TypeScript, in the manner of Prettier. */
function literal(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return stringLiteral(String(value))
  const inner = `${indent}  `
  if (Array.isArray(value)) return `[${value.map((item) => literal(item, inner)).join(', ')}]`
  const lines = Object.entries(value).map(([key, part]) => `${inner}${propertyKey(key)}: ${literal(part, inner)},\n`)
  return `{\n${lines.join('')}${indent}}`
}

function described(proposal: Proposal, name?: string): string {
  const services = Object.entries(proposal.services ?? {}).map(([service, own]) => described(own, service))
  const parts = (['metadata', 'docs', 'overlay'] as const).flatMap((kind) => {
    const paths = proposal[kind] ?? []
    return paths.length === 0 ? [] : [`${kind}: ${paths.join(', ')}`]
  })
  return [
    ...(parts.length === 0 ? [] : [`${name === undefined ? '' : `${name}: `}${parts.join('; ')}`]),
    ...services,
  ].join('\n')
}

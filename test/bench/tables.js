import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What the validators of an SDK cost: the engine in gzip, the tables beyond it, and as CPU milliseconds that it takes to import those of 1,000 types, least of nine. */
export async function benchTables(sdk, work, repository, measure) {
  const bundle = async (contents) => {
    const { outputFiles } = await build({
      stdin: { contents, resolveDir: sdk },
      bundle: true,
      minify: true,
      format: 'esm',
      write: false,
      alias: { 'edmwright/runtime': join(repository, 'dist/runtime/index.js') },
    })
    return outputFiles[0].contents
  }
  const index = readFileSync(join(sdk, 'index.ts'), 'utf8')
  const engine = gzipSync(await bundle(`export { ${namesUsed(sdk).join()} } from 'edmwright/runtime'`)).length
  const tables = gzipSync(await bundle(index)).length - engine

  const least = (file) => Math.min(...Array.from({ length: 9 }, () => measure(file).cpu)) * 1000
  const write = (name, contents) => {
    const file = join(work, name)
    writeFileSync(file, contents)
    return file
  }
  const types = index
    .split('\n')
    .filter((line) => line.startsWith('export * from'))
    .slice(0, 1000)
  const thousand = write('thousand.mjs', await bundle(types.join('\n')))
  const milliseconds = least(thousand) - least(write('nothing.mjs', 'export {}\n'))
  return { engine, tables, milliseconds }
}

/** The values that the SDK takes from the runtime. */
function namesUsed(sdk) {
  const files = readdirSync(sdk, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  const imported = files.flatMap((path) => {
    const [, names = ''] =
      /import \{([^}]*)\} from 'edmwright\/runtime'/.exec(readFileSync(join(sdk, path), 'utf8')) ?? []
    return names.split(',').map((name) => name.trim())
  })
  return [...new Set(imported.filter((name) => name !== '' && !name.startsWith('type ')))]
}

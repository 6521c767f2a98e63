import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'

/** What the validators of an SDK cost: the engine in gzip, the tables of all types beyond it, and as CPU milliseconds that it takes to import those of 1,000 types, least of nine. */
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
  const schemas = schemasIn(sdk)
  const some = schemas
    .slice(0, 1000)
    .map(({ name, path }, number) => `export { ${name} as _${number} } from './${path}'`)
  const thousand = write('thousand.mjs', await bundle(some.join('\n')))
  const milliseconds = least(thousand) - least(write('nothing.mjs', 'export {}\n'))
  return { engine, tables, types: schemas.length, milliseconds }
}

/** The schema of each type, with the module that exports it. */
function schemasIn(sdk) {
  const paths = readdirSync(sdk, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ts'))
  return paths.toSorted().flatMap((path) =>
    [...readFileSync(join(sdk, path), 'utf8').matchAll(/^export const (\w+Schema)\b/gm)].map(([, name]) => ({
      name,
      path,
    })),
  )
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

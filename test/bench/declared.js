import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compilerOptions } from '../compile/flags.js'

/** What interfaces cost the compiler alone and with validators: as source, and as the declarations that a package has. */
export function benchDeclared(work, repository, generate, measure) {
  const costs = Object.fromEntries(
    ['interfaces', 'interfaces,validators'].map((emit) => {
      const source = join(work, emit.replace(',', '-'))
      const declarations = `${source}-declared`
      generate(source, emit)
      mkdirSync(declarations, { recursive: true })
      const check = (folder, options, pattern) => {
        writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
        writeFileSync(
          join(folder, 'tsconfig.json'),
          JSON.stringify({ compilerOptions: { ...compilerOptions, ...options }, include: [pattern] }),
        )
        return measure(join(repository, 'node_modules/typescript/bin/tsc'), '-p', folder)
      }
      const emitted = { noEmit: false, declaration: true, emitDeclarationOnly: true, outDir: resolve(declarations) }
      check(source, emitted, '**/*.ts')
      return [emit, { source: check(source, {}, '**/*.ts'), declarations: check(declarations, {}, '**/*.d.ts') }]
    }),
  )
  const { interfaces: alone, 'interfaces,validators': both } = costs
  return { alone, both }
}

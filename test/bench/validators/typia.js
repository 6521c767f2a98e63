import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import typiaTransform from 'typia/lib/transform'

/** Guards that typia's transformer writes for the same types. */
export async function typiaOf(model, names, folder, repository) {
  const identifier = (name) => name.replaceAll('.', '_')
  const held = ({ kind, of, many, nullable }) => {
    const one = `${kind === 'object' ? identifier(of) : types[kind]}${nullable ? ' | null' : ''}`
    return many ? `(${one})[]` : one
  }
  const interfaces = [...model].map(
    ([type, members]) =>
      `interface ${identifier(type)} {\n${members.map((member) => `  ${JSON.stringify(member.name)}?: ${held(member)}`).join('\n')}\n}`,
  )
  const exports_ = names.flatMap((name) => [
    `export const is_${identifier(name)} = typia.createIs<${identifier(name)}>()`,
    `export const validate_${identifier(name)} = typia.createValidate<${identifier(name)}>()`,
  ])
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'typia-input.ts')
  writeFileSync(file, ["import typia, { type tags } from 'typia'", ...interfaces, ...exports_].join('\n'))
  const options = {
    strict: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    baseUrl: repository,
    ignoreDeprecations: '6.0',
    paths: { typia: ['node_modules/typia'], '@typia/*': ['node_modules/@typia/*'] },
    types: [],
  }
  const program = ts.createProgram([file], options)
  const problems = []
  const transformer = typiaTransform.default ?? typiaTransform
  const factory = transformer(program, {}, { addDiagnostic: (problem) => problems.push(problem) })
  const source = program.getSourceFile(file)
  const { transformed } = ts.transform(source, [factory], options)
  if (problems.length > 0) throw new Error(ts.flattenDiagnosticMessageText(problems[0].messageText, ' '))
  const printed = ts.createPrinter().printFile(transformed[0])
  const { outputText } = ts.transpileModule(printed, { compilerOptions: options })
  const output = join(folder, 'typia-output.mjs')
  writeFileSync(output, outputText)
  const made = await import(pathToFileURL(output).href)
  return (name) => ({
    is: made[`is_${identifier(name)}`],
    issues: (value) => made[`validate_${identifier(name)}`](value).errors?.length ?? 0,
  })
}

const types = {
  string: 'string',
  text: 'string',
  boolean: 'boolean',
  int32: "number & tags.Type<'int32'>",
  number: 'number',
  dateTime: "string & tags.Format<'date-time'>",
  any: 'unknown',
}

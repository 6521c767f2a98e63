#!/usr/bin/env node
import { Command, Option } from 'commander'
import type { VersionComparison } from '../check/versions.js'
import { type Flags, loadSettings, type Settings } from '../config/load.js'
import { UsageError } from '../config/usage-error.js'
import { check, explain, generate, graph, watch } from './commands.js'
import { diskRefusal } from './disk-error.js'
import type { Presentation } from './present.js'
import { overServices, watchServices } from './services.js'
import { optimiseLate } from './tier-up.js'
import { packageVersion } from './version.js'

optimiseLate()

const program = new Command('edmwright')
  .description('Reads OData metadata and the Markdown that documents it, and writes a TypeScript SDK.')
  .version(packageVersion())
  .exitOverride((error) => {
    process.exit(error.exitCode === 0 ? 0 : 2)
  })

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--config <file>', 'config file; otherwise found upwards from here')
    .option('--service <name...>', 'of the services in the config, only these')
    .option('--metadata <file...>', 'CSDL documents; a glob works; more than one is merged')
    .option('--docs <path...>', 'folders, files or globs of Markdown')
    .option('--out <dir>', 'where the SDK goes')
    .option('--templates <dir>', 'Handlebars templates that replace ours, by file name')
    .option('--overlay <file...>', 'corrections to the metadata or the docs')
    .option('--include <pattern...>', 'types by qualified name, or request paths (/me/**)')
    .option('--exclude <pattern...>', 'the same, left out')
    .option('--emit <list>', 'any of interfaces,validators,requests')
    .option('--validators <style>', 'tables (small), code (fast), json-schema (schema.json), zod-mini or valibot')
    .addOption(
      new Option('--format <format>', 'of diagnostics')
        .choices(['pretty', 'json', 'github', 'sarif'])
        .default('pretty'),
    )
    .option('--max-warnings <n>', 'exit 1 with more')
    .option('--verify', 'type-check what was generated, in memory')
    .option('--cache <dir>', 'where reads are remembered')
    .option('--no-cache', 'remember nothing')
}

command('generate', 'read inputs, write the SDK').action((flags) => finish(generate, flags))
command(
  'check',
  'write nothing; exit 1 and print a patch when the SDK on disk is not what generate would write',
).action((flags) => finish(check, flags))
command('lint', 'report on the docs and the metadata; write nothing unless told to')
  .option('--fix', 'mend in the docs what the metadata says for certain')
  .option('--dry-run', 'print the patch that `--fix` would apply, and write nothing')
  .option('--baseline <file>', 'findings that are known already; only others are reported')
  .option('--update-baseline', 'write all that is found now into the baseline')
  .option('--prune-baseline', 'take out of the baseline what is found no more')
  .action(async (flags) => finish((await import('./lint.js')).lint, flags))
command('watch', 'generate, then again on every change').action(async (flags) =>
  watchServices(watch, loaderOf(flags), flags),
)
command('explain', 'a diagnostic code, a type, a property, or a request ("GET /me")')
  .argument('<what>')
  .action((what: string, flags) => finish((settings, options) => explain(what, settings, options), flags, Math.min))
command('graph', 'the type graph as JSON')
  .option('--mermaid <type...>', 'a class diagram around some types')
  .action((flags) => finish(graph, flags, flags.mermaid === undefined ? Math.max : Math.min))

program
  .command('init')
  .description('write a config for the inputs that it finds below the working folder')
  .option('--out <dir>', 'where the SDK will go')
  .action(async (flags: { readonly out?: string }) => {
    const { init } = await import('./init.js')
    process.exitCode = await init(flags, process.cwd())
  })
program
  .command('diff')
  .description(
    'compare two versions of the metadata: breaking and other changes, and the semver step; exit 1 when one breaks',
  )
  .argument('<before>', 'a CSDL document, a folder of them, or a glob')
  .argument('<after>', 'the same, later')
  .addOption(new Option('--format <format>', 'of the changes').choices(['pretty', 'json']).default('pretty'))
  .action(async (before: string, after: string, flags: { readonly format: string }) => {
    const { compareMetadata } = await import('./diff.js')
    process.exitCode = await compareMetadata(before, after, flags)
  })

/** Options that are not settings. */
export interface CommandOptions extends Presentation {
  readonly verify?: boolean
  readonly mermaid?: readonly string[]
  readonly fix?: boolean
  readonly dryRun?: boolean
  readonly updateBaseline?: boolean
  readonly pruneBaseline?: boolean
  /** What services before this one said; `lint` compares. */
  readonly versions?: VersionComparison
}

type Run = (settings: Settings, options: CommandOptions) => Promise<number>

/** Runs the command over each service; the exit code is the worst, or what `code` makes of them. */
async function finish(run: Run, flags: Flags & Omit<CommandOptions, 'print'>, code = Math.max): Promise<void> {
  process.exitCode = code(...(await overServices(run, await loaderOf(flags)(), flags)))
}

function loaderOf({ cache, ...others }: Flags): () => Promise<readonly Settings[]> {
  return () => loadSettings({ ...others, ...(cache === true ? {} : { cache }) }, process.cwd())
}

// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

try {
  await program.parseAsync()
} catch (error) {
  const refusal = error instanceof UsageError ? error.message : diskRefusal(error, process.cwd())
  if (refusal !== undefined) {
    process.stderr.write(`edmwright: ${refusal}\n`)
    process.exitCode = 2
  } else {
    process.stderr.write(
      `edmwright: this is a bug in Edmwright; please report it with what follows.\n${error instanceof Error ? error.stack : String(error)}\n`,
    )
    process.exitCode = 70
  }
}

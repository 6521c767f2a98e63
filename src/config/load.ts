import { existsSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { FlagValues } from './checked.js'
import type { Config, validatorStyles } from './schema.js'
import { picked, type Service, servicesOf } from './services.js'
import { checkSeverities } from './severity.js'
import { UsageError } from './usage-error.js'

/** Settings with absolute paths and patterns; flags have been laid over the config file. */
export interface Settings {
  readonly metadata: readonly string[]
  readonly docs: readonly string[]
  readonly docsUrl: string | undefined
  readonly overlay: readonly string[]
  readonly out: string
  readonly templates: string | undefined
  readonly include: readonly string[]
  readonly exclude: readonly string[]
  readonly emit: readonly ('interfaces' | 'validators' | 'requests')[]
  readonly severity: Readonly<Record<string, 'error' | 'warning' | 'info' | 'off'>>
  readonly maxWarnings: number | undefined
  readonly baseline: string | undefined
  readonly runtime: 'package' | 'inline'
  readonly literalUnions: boolean
  readonly qualifiedEnums: boolean
  readonly examples: boolean
  readonly validators: (typeof validatorStyles)[number]
  readonly codecs: boolean
  readonly defaultHeaders: boolean
  readonly cache: string | undefined
  readonly configFile: string | undefined
  /** The name in `services`; undefined where the config has none. */
  readonly service: string | undefined
  /** The other services, which pages may have meant. */
  readonly others: readonly {
    readonly service: string
    readonly metadata: readonly string[]
    readonly overlay: readonly string[]
  }[]
}

/** What the command line gave; undefined where it was silent. */
export interface Flags {
  readonly config?: string | undefined
  readonly metadata?: readonly string[] | undefined
  readonly docs?: readonly string[] | undefined
  readonly overlay?: readonly string[] | undefined
  readonly out?: string | undefined
  readonly templates?: string | undefined
  readonly include?: readonly string[] | undefined
  readonly exclude?: readonly string[] | undefined
  readonly emit?: string | undefined
  readonly validators?: string | undefined
  readonly maxWarnings?: string | undefined
  readonly baseline?: string | undefined
  readonly cache?: string | boolean | undefined
  readonly service?: readonly string[] | undefined
}

const fileNames = ['ts', 'mjs', 'js', 'json'].map((ending) => `edmwright.config.${ending}`)

/** The config file (given, or found upwards from `cwd`) with the flags laid over it: the settings of each service, one without `services`. */
export async function loadSettings(flags: Flags, cwd: string): Promise<readonly Settings[]> {
  const file = flags.config === undefined ? findUpwards(cwd) : resolve(cwd, flags.config)
  if (file !== undefined && !existsSync(file))
    throw new UsageError(`There is no config at \`${flags.config}\`; give the path of one.`)
  const config = file === undefined ? {} : await readConfig(file)
  const values = await valuesOf(flags)
  const services = servicesOf(config)
  for (const service of services) checkSeverities(service.config.severity ?? {})
  return picked(services, flags).map((service) =>
    settingsOf(service, services, config, { ...flags, ...values }, file, cwd),
  )
}

/** What checks values is loaded only where there are any. */
async function valuesOf(flags: Flags): Promise<FlagValues> {
  const { emit, validators, maxWarnings } = flags
  if (emit === undefined && validators === undefined && maxWarnings === undefined)
    return { emit, validators, maxWarnings }
  const { checkedFlags } = await import('./checked.js')
  return checkedFlags(flags)
}

function settingsOf(
  service: Service,
  services: readonly Service[],
  { cache }: Config,
  flags: Omit<Flags, keyof FlagValues> & FlagValues,
  file: string | undefined,
  cwd: string,
): Settings {
  const { name, config } = service
  const from = file === undefined ? cwd : dirname(file)
  const own = (given: readonly string[] | undefined) => (given ?? []).map((path) => resolve(from, path))
  const paths = (name: 'metadata' | 'docs' | 'overlay') =>
    flags[name]?.map((path) => flagPath(name, path, cwd)) ?? own(config[name])
  const path = (name: 'out' | 'templates' | 'baseline') => {
    const [flag, given] = [flags[name], config[name]]
    if (flag !== undefined) return flagPath(name, flag, cwd)
    return given === undefined ? undefined : resolve(from, given)
  }
  const folder = cacheOf(flags.cache, cache, cwd, from)
  return {
    metadata: paths('metadata'),
    docs: paths('docs'),
    docsUrl: config.docsUrl,
    overlay: paths('overlay'),
    out: path('out') ?? resolve(from, 'generated'),
    templates: path('templates'),
    include: flags.include ?? config.include ?? [],
    exclude: flags.exclude ?? config.exclude ?? [],
    emit: flags.emit ?? config.emit ?? ['interfaces', 'validators', 'requests'],
    severity: config.severity ?? {},
    maxWarnings: flags.maxWarnings ?? config.maxWarnings,
    baseline: path('baseline'),
    runtime: config.runtime ?? 'package',
    literalUnions: config.literalUnions ?? false,
    qualifiedEnums: config.qualifiedEnums ?? false,
    examples: config.examples ?? false,
    validators: flags.validators ?? config.validators ?? 'tables',
    codecs: config.codecs ?? false,
    defaultHeaders: config.defaultHeaders ?? false,
    cache: folder === undefined || name === undefined ? folder : join(folder, name),
    configFile: file,
    service: name,
    others: services.flatMap((other) =>
      other.name === undefined || other.name === name
        ? []
        : [{ service: other.name, metadata: own(other.config.metadata), overlay: own(other.config.overlay) }],
    ),
  }
}

/** An empty one, as a variable gives that is not set, would be the working folder. */
function flagPath(name: string, path: string, cwd: string): string {
  if (path === '') throw new UsageError(`\`--${name}\` is empty; name a path, or leave the flag out.`)
  return resolve(cwd, path)
}

function cacheOf(
  flag: string | boolean | undefined,
  own: string | false | undefined,
  cwd: string,
  from: string,
): string | undefined {
  if (flag === false || (own === false && flag === undefined)) return undefined
  if (typeof flag === 'string') return flagPath('cache', flag, cwd)
  return typeof own === 'string' ? resolve(from, own) : resolve(from, 'node_modules/.cache/edmwright')
}

function findUpwards(folder: string): string | undefined {
  const found = fileNames.map((name) => join(folder, name)).find((file) => existsSync(file))
  const parent = dirname(folder)
  return found ?? (parent === folder ? undefined : findUpwards(parent))
}

async function readConfig(file: string): Promise<Config> {
  let config: unknown
  try {
    config = await heldBy(file)
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\n')
    throw new UsageError(`\`${file}\` cannot be read: ${reason.replace(/\.$/, '')}; correct it.`)
  }
  const { checkedConfig } = await import('./checked.js')
  return checkedConfig(config, file)
}

/** What the file holds now: modules are remembered by their address, so that a changed one needs a new address. */
async function heldBy(file: string): Promise<unknown> {
  if (file.endsWith('.json')) return JSON.parse(readFileSync(file, 'utf8'))
  if (/\.m?js$/.test(file)) return (await import(`${pathToFileURL(file).href}?at=${statSync(file).mtimeMs}`)).default
  const { loadConfig } = await import('c12')
  const loaded = await loadConfig({
    configFile: file,
    cwd: dirname(file),
    rcFile: false,
    globalRc: false,
    packageJson: false,
    dotenv: false,
  })
  return loaded.config
}

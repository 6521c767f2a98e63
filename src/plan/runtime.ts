import { isBefore4 } from '../graph/version.js'
import { type Pack, packed, packFile } from './pack.js'
import { relativeModule } from './scope.js'

/** What differs in the results and the URLs of V2 and V3; the rest is shared. */
const before4 = new Set([
  'DateTime',
  'DateTimeOffset',
  'Decimal',
  'Double',
  'Facts',
  'Int64',
  'Time',
  'Transport',
  'anyObjects',
  'collection',
  'createClient',
  'dateTime',
  'dateTimeOffset',
  'dateTimeOffsetOrNull',
  'dateTimeOrNull',
  'double',
  'doubleOrNull',
  'object',
  'single',
  'singleOrNull',
  'time',
  'timeOrNull',
])

/** Where a module imports a name of the runtime from: a service of V2 or V3 has its own of some. `runtime` is the package's, or a folder beside the output. */
export function runtimeOf(runtime: string, version: string, path: string, pack?: Pack): (name: string) => string {
  const inline = runtime.startsWith('./')
  const from = (file: string) => (inline ? relativeModule(path, file) : runtime)
  const shared = from('runtime/index.ts')
  const own = inline ? from('runtime/v2/index.ts') : `${runtime}/v2`
  return (name) => {
    if (pack !== undefined && packed.has(name)) return relativeModule(path, packFile)
    return isBefore4(version) && before4.has(name) ? own : shared
  }
}

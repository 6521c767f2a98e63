import { watch as watchFiles } from 'chokidar'
import { loadSettings, type Settings } from '../config/load.js'
import { generateInto, type Run } from '../run.js'
import { createReadCache } from './cache.js'

/** How long to wait for further events, in milliseconds: editors write a file in several steps. */
const quiet = 60

/**
 * Generates now and after every change of an input, a template or the config, until the process ends. Reads are remembered in memory
 * by content. What goes wrong is printed, and the next change tries again.
 */
export async function watchInputs(
  first: Settings,
  configFile: string | undefined,
  done: (run: Run) => Promise<void>,
): Promise<void> {
  const cache = createReadCache(undefined)
  let settings = first
  const patterns = () =>
    [...settings.metadata, ...settings.docs, ...settings.overlay, settings.templates, settings.configFile].filter(
      (path) => path !== undefined,
    )

  async function run(reload: boolean): Promise<void> {
    try {
      if (reload && settings.configFile !== undefined)
        settings = { ...first, ...(await loadSettings({ config: settings.configFile }, process.cwd())) }
      await done(await generateInto(settings, process.cwd(), cache.readers))
    } catch (error) {
      process.stderr.write(`edmwright: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }

  await run(false)
  const watcher = watchFiles(patterns().map(rootOf), {
    ignoreInitial: true,
    ignored: (path) => path.startsWith(settings.out) || path.includes('node_modules'),
  })
  let timer: NodeJS.Timeout | undefined
  let reload = false
  let running = Promise.resolve()
  watcher.on('all', (_, path) => {
    reload ||= path === (configFile ?? settings.configFile)
    clearTimeout(timer)
    timer = setTimeout(() => {
      const again = reload
      reload = false
      running = running.then(() => run(again))
    }, quiet)
  })
  await new Promise<void>((resolve) => process.once('SIGINT', resolve))
  clearTimeout(timer)
  await running
  await watcher.close()
}

/** The folder that a glob begins with, or the path itself. */
function rootOf(pattern: string): string {
  const star = pattern.search(/[*?{[]/)
  return star < 0 ? pattern : pattern.slice(0, pattern.lastIndexOf('/', star))
}

import { sep } from 'node:path'
import { watch as watchFiles } from 'chokidar'
import type { Settings } from '../config/load.js'
import { rootOf } from '../read/inputs.js'
import { generateInto, type Run } from '../run.js'
import { createReadCache } from './cache.js'

/** How long to wait for further events, in milliseconds: editors write a file in several steps. */
const quiet = 60

/**
 * Generates now and after every change of an input, a template or the config, until the process is told to end. Reads are remembered in
 * memory by content. What goes wrong is printed, and the next change tries again.
 */
export async function watchInputs(load: () => Promise<Settings>, done: (run: Run) => Promise<void>): Promise<void> {
  const cache = createReadCache(undefined)
  let settings = await load()
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', resolve)
    process.once('SIGTERM', resolve)
  })
  const roots = () =>
    [
      ...settings.metadata,
      ...settings.docs,
      ...settings.overlay,
      ...settings.others.flatMap(({ metadata, overlay }) => [...metadata, ...overlay]),
      settings.templates,
      settings.configFile,
    ]
      .filter((path) => path !== undefined)
      .map(rootOf)

  const watcher = watchFiles(roots(), {
    ignoreInitial: true,
    ignored: (path) =>
      path === settings.out || path.startsWith(`${settings.out}${sep}`) || path.includes('node_modules'),
  })
  watcher.on('error', complain)

  async function run(reload: boolean): Promise<void> {
    try {
      if (reload) {
        settings = await load()
        watcher.add(roots())
      }
      await done(await generateInto(settings, process.cwd(), cache))
    } catch (error) {
      complain(error)
    }
  }

  let timer: NodeJS.Timeout | undefined
  let reload = false
  let running = new Promise<void>((resolve) => watcher.once('ready', resolve)).then(() => run(false))
  watcher.on('all', (_, path) => {
    reload ||= path === settings.configFile
    clearTimeout(timer)
    timer = setTimeout(() => {
      const again = reload
      reload = false
      running = running.then(() => run(again))
    }, quiet)
  })
  await stopped
  clearTimeout(timer)
  await running
  await watcher.close()
}

function complain(error: unknown): void {
  process.stderr.write(`edmwright: ${error instanceof Error ? error.message : String(error)}\n`)
}

import { createVersionComparison } from '../check/versions.js'
import type { Settings } from '../config/load.js'
import type { Diagnostic } from '../diagnostics/report.js'
import { addSummaries, type Summary } from '../diagnostics/summary.js'
import { findInputs } from '../run.js'
import type { CommandOptions } from './main.js'

type Options = Omit<CommandOptions, 'print' | 'heading' | 'versions'>

/** Runs a command over one service after the other, and gives their exit codes. What is printed as JSON becomes one object. */
export async function overServices(
  run: (settings: Settings, options: CommandOptions) => Promise<number>,
  services: readonly Settings[],
  options: Options,
): Promise<readonly number[]> {
  const [only, ...others] = services
  if (only !== undefined && others.length === 0) return [await run(only, { ...options, print: toStdout })]
  const codes: number[] = []
  const printed = new Map<string, string>()
  const versions = createVersionComparison()
  for (const settings of services) {
    const name = settings.service ?? ''
    const print = (text: string) => printed.set(name, (printed.get(name) ?? '') + text)
    codes.push(await run(settings, { ...options, heading: name, print, versions }))
  }
  toStdout(together(printed))
  return codes
}

/** Watches all services at once. */
export async function watchServices(
  watch: (settings: Settings, options: CommandOptions, load: () => Promise<Settings>) => Promise<void>,
  load: () => Promise<readonly Settings[]>,
  options: Options,
): Promise<void> {
  const services = await load()
  // Later, what is gone may come back.
  for (const settings of services) await findInputs(settings, process.cwd())
  await Promise.all(
    services.map((settings) => {
      const again = async () => (await load()).find(({ service }) => service === settings.service) ?? settings
      const heading = settings.service === undefined ? {} : { heading: settings.service }
      return watch(settings, { ...options, ...heading, print: toStdout }, again)
    }),
  )
}

function toStdout(text: string): void {
  process.stdout.write(text)
}

/** JSON as one object with each result below `services`, and SARIF as one log; other text one after the other, equal text once. */
function together(printed: ReadonlyMap<string, string>): string {
  if (![...printed.values()].every((text) => text.startsWith('{'))) return [...new Set(printed.values())].join('')
  const values = [...printed].map(([name, text]) => [name, JSON.parse(text) as Printed] as const)
  return values.length === 0 ? '' : `${JSON.stringify(oneObject(values), undefined, 2)}\n`
}

interface Printed {
  readonly summary?: Summary
  readonly diagnostics?: readonly Diagnostic[]
  /** Of SARIF. */
  readonly runs?: readonly unknown[]
}

function oneObject(values: readonly (readonly [string, Printed])[]): object {
  const [, first = {}] = values[0] ?? []
  if (first.runs !== undefined) return { ...first, runs: values.flatMap(([, { runs = [] }]) => runs) }
  const services = Object.fromEntries(values)
  const [summary, ...summaries] = values.flatMap(([, { summary }]) => summary ?? [])
  if (summary === undefined) return { services }
  const diagnostics = values.flatMap(([service, { diagnostics = [] }]) =>
    diagnostics.map((finding) => ({ ...finding, service })),
  )
  return { summary: addSummaries(summary, ...summaries), diagnostics, services }
}

import colors from 'picocolors'
import { UsageError } from '../config/usage-error.js'
import { invariant } from '../diagnostics/invariant.js'
import { createReport } from '../diagnostics/report.js'
import { counted } from '../diagnostics/summary.js'
import { visible } from '../diagnostics/visible.js'
import { type Change, stepOf } from '../diff/change.js'
import { diff } from '../diff/diff.js'
import type { Graph } from '../graph/graph.js'
import { modelOf } from '../run.js'

/** Compares two versions of a service's metadata; 1 where a change breaks its users. */
export async function compareMetadata(
  before: string,
  after: string,
  { format }: { readonly format: string },
): Promise<number> {
  const [was, is] = [await graphAt(before), await graphAt(after)]
  const changes = diff(was, is)
  const step = stepOf(changes)
  const breaking = changes.filter((change) => change.step === 'major').length
  if (format === 'json') {
    const summary = { breaking, other: changes.length - breaking, semver: step ?? 'none' }
    process.stdout.write(`${JSON.stringify({ summary, changes: changes.map(asJson) }, undefined, 2)}\n`)
  } else {
    process.stdout.write(changes.map((change) => `${lineOf(change)}\n`).join(''))
    process.stderr.write(
      changes.length === 0
        ? 'nothing has changed\n'
        : `${breaking} breaking and ${counted(changes.length - breaking, 'other change')}: ${step ?? 'none'}\n`,
    )
  }
  return breaking > 0 ? 1 : 0
}

/** Findings about a version are for `lint`; one that cannot be read at all is bad usage. */
async function graphAt(path: string): Promise<Graph> {
  const report = createReport()
  const { readable, graph } = await modelOf({ metadata: [path], docs: [], overlay: [] }, report, process.cwd())
  if (readable) return graph
  const [first] = report.diagnostics
  invariant(first !== undefined, 'what cannot be read has a finding')
  throw new UsageError(`${first.file}:${first.line}:${first.column} ${visible(first.message)}`)
}

/** `breaking` is what scripts ask for first; the step says it in terms of a version number. */
function asJson({ kind, step, name, message, before, after }: Change): object {
  return { kind, breaking: step === 'major', step, name, message, before, after }
}

function lineOf({ kind, step, message, before, after }: Change): string {
  const place = after ?? before
  const tint = { major: colors.red, minor: colors.green, patch: colors.cyan }[step]
  const word = { major: 'breaking', minor: 'minor', patch: 'patch' }[step]
  const at = place === undefined ? '' : `${place.file}:${place.line}:${place.column} `
  return `${colors.bold(visible(at))}${tint(word)} ${visible(message)} ${colors.dim(kind)}`
}

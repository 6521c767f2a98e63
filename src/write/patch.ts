import { createTwoFilesPatch } from 'diff'
import type { WritePlan } from './plan.js'

/** A unified patch that turns the output folder into what `generate` makes of the inputs, edited files too; empty where nothing differs. */
export function patchOf(plan: WritePlan): string {
  const changes = [
    ...plan.write.map(({ path, text, before }) => ({ path, before, after: text as string | undefined })),
    ...plan.edited.map(({ path, text, before }) => ({ path, before: before as string | undefined, after: text })),
    ...plan.remove.map(({ path, before }) => ({ path, before: before as string | undefined, after: undefined })),
  ]
  return changes
    .map(({ path, before, after }) =>
      createTwoFilesPatch(
        before === undefined ? '/dev/null' : `a/${path}`,
        after === undefined ? '/dev/null' : `b/${path}`,
        before ?? '',
        after ?? '',
      ),
    )
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('')
}

import { readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { createTwoFilesPatch } from 'diff'

/** A file with the text it was read as and the text that it is to have. */
export interface EditedInput {
  readonly path: string
  readonly before: string
  readonly text: string
}

/** A unified patch from what was read to what `lint --fix` would write; paths as they are shown. */
export function patchOfInputs(edited: readonly EditedInput[]): string {
  return edited
    .map(({ path, before, text }) => createTwoFilesPatch(`a/${path}`, `b/${path}`, before, text))
    .map((patch) => patch.replace(/^=+\n/, ''))
    .join('')
}

/**
 * Writes each file beside itself and renames, so that none is ever half written; a link stays a link. Gives the paths of those left alone:
 * the file has changed since it was read, or is not UTF-8, so that writing it would change more than the edits.
 */
export function writeInputs(edited: readonly EditedInput[]): readonly string[] {
  return edited.flatMap(({ path, before, text }) => {
    const file = realpathSync(path)
    if (!readFileSync(file).equals(Buffer.from(before))) return [path]
    const beside = `${file}.${process.pid}.tmp`
    writeFileSync(beside, text, { mode: statSync(file).mode })
    renameSync(beside, file)
    return []
  })
}

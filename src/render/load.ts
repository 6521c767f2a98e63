import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from '../diagnostics/report.js'
import { Handlebars } from './handlebars.js'

/** Templates by name (`interface`), compiled; a view in, text out. */
export interface Templates {
  /** Their text, all in one. */
  readonly text: string
  render(name: string, view: object): string
}

/** Where our own templates stand. */
export const ownTemplates = fileURLToPath(new URL('../../templates', import.meta.url))

/** Text of every template: ours, replaced one by one by those of `folder` with the same file name, which findings call as `shown` has it. */
export function readTemplates(
  folder: string | undefined,
  shown = (file: string) => file,
): ReadonlyMap<string, { readonly file: string; readonly text: string }> {
  const found = new Map<string, { readonly file: string; readonly text: string }>()
  for (const place of folder === undefined ? [ownTemplates] : [ownTemplates, folder]) {
    for (const file of readdirSync(place).filter((name) => name.endsWith('.hbs'))) {
      const path = join(place, file)
      found.set(file.slice(0, -'.hbs'.length), {
        file: place === ownTemplates ? path : shown(path),
        text: readFileSync(path, 'utf8'),
      })
    }
  }
  return found
}

/** A fresh environment at each call; undefined, with a finding each, where a template cannot be used. */
export function createTemplates(
  texts: ReadonlyMap<string, { readonly file: string; readonly text: string }>,
  report: Report,
): Templates | undefined {
  const environment = Handlebars.create()
  // A frame for each loop takes time, and our own templates ask for nothing in it.
  const data = [...texts.values()].some(({ text }) => text.includes('@'))
  const compiled = new Map<string, Handlebars.TemplateDelegate>()
  let usable = true
  for (const [name, { file, text }] of texts) {
    try {
      const tree = environment.parse(text)
      const own = dirname(file) === ownTemplates
      if (own) withoutPlaces(tree)
      const template = environment.compile(tree, { ...options, data, strict: !own })
      if (name.endsWith('.partial')) environment.registerPartial(name.slice(0, -'.partial'.length), template)
      else compiled.set(name, template)
    } catch (error) {
      usable = false
      report.add(
        'output/template',
        { template: name, reason: reasonOf(error) },
        { file, line: lineOf(error), column: 1 },
      )
    }
  }
  if (!usable) return undefined
  return {
    text: JSON.stringify([...texts.values()]),
    render(name, view) {
      const template = compiled.get(name)
      const file = texts.get(name)?.file ?? `${name}.hbs`
      if (template === undefined) return ''
      try {
        return template(view)
      } catch (error) {
        report.add(
          'output/template',
          { template: name, reason: reasonOf(error) },
          { file, line: lineOf(error), column: 1 },
        )
        return ''
      }
    },
  }
}

const options = { noEscape: true, knownHelpersOnly: true, explicitPartialContext: true }

/** Places that compiled templates would hand over at each step; ours are checked by the tests, so that nothing asks for them. */
function withoutPlaces(node: object): void {
  for (const value of Object.values(node)) if (typeof value === 'object' && value !== null) withoutPlaces(value)
  if ('loc' in node) node.loc = undefined
}

function reasonOf(error: unknown): string {
  const [first = '', snippet, mark = ''] = String(error instanceof Error ? error.message : error).split('\n')
  if (snippet === undefined || !first.startsWith('Parse error')) return first
  // Handlebars shows where it stopped, and names the tokens of its grammar.
  const rest = snippet.slice(mark.length - 1)
  return rest === '' ? 'the text ends before a tag or a block does' : `it cannot be parsed at \`${rest}\``
}

function lineOf(error: unknown): number {
  const known = (error as { readonly lineNumber?: unknown }).lineNumber
  if (typeof known === 'number') return known
  return Number(/line (\d+)/.exec(String(error))?.[1] ?? 1)
}

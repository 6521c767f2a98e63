import type { z } from 'zod'

type Issue = z.core.$ZodIssue

/** Why a value cannot be understood: where, what stands there (in words; undefined where nothing does), and what belongs there. */
export function reasonOf(issue: Issue, path: readonly PropertyKey[], found: string | undefined): string {
  const where = path.map(String).join('.')
  if (issue.code === 'unrecognized_keys') return `\`${where}\` is not known here`
  if (found === undefined) return `\`${where}\` is missing`
  if (issue.code === 'invalid_key') return `\`${where}\`: ${issue.issues[0]?.message ?? ''}`
  const expected = expectedBy(issue)
  if (expected !== undefined)
    return `${where === '' ? 'it' : `\`${where}\``} is ${found}, but ${expected} belongs there`
  return where === '' ? issue.message : `\`${where}\`: ${issue.message}`
}

/** Undefined where the schema says it in words of its own. */
function expectedBy(issue: Issue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected as keyof typeof kinds] ?? `a ${issue.expected}`
    case 'invalid_value':
      return choiceOf(issue.values.map((value) => `\`${String(value)}\``))
    case 'invalid_union': {
      const options: unknown = Reflect.get(issue, 'options')
      const choices = Array.isArray(options)
        ? options.map((option) => `\`${String(option)}\``)
        : issue.errors.flatMap(([first]) => (first === undefined ? [] : (expectedBy(first) ?? first.message)))
      return choiceOf([...new Set(choices)])
    }
    case 'too_small':
      return issue.origin === 'number' ? `a number of at least ${issue.minimum}` : 'something that is not empty'
    default:
      return undefined
  }
}

const kinds = {
  boolean: '`true` or `false`',
  string: 'a text',
  number: 'a whole number',
  int: 'a whole number',
  object: 'an object',
  record: 'an object',
  array: 'a list',
}

function choiceOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? ''
  return choices.length < 2 ? last : `${choices.slice(0, -1).join(', ')} or ${last}`
}

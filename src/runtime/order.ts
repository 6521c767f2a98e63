import type { Ordering } from './options.js'

type Direction = 'asc' | 'desc'

/**
 * Expressions to order by, each ascending unless `'desc'` stands with it (URL Conventions 4.01 §5.1.5):
 * `orderby: (user) => ordered([user.mail.length(), 'desc'], user.id)` sends `$orderby=length(mail) desc,id`.
 */
export function ordered(
  ...operands: readonly (Ordering | readonly [operand: Ordering, direction: Direction])[]
): Ordering {
  const texts = operands.map((given) => {
    const [operand, direction] = isPair(given) ? given : [given]
    return direction ? `${operand.$text} ${direction}` : operand.$text
  })
  return { $text: texts.join() }
}

function isPair<P>(given: P): given is Extract<P, readonly unknown[]> {
  return Array.isArray(given)
}

/** The line as it has to be sent, with its placeholders filled; casts that the line leaves out are put in. */
export function expectedPath({ steps }, textOf) {
  const segments = steps.flatMap((step) => {
    if (step.kind === 'path') return [`${textOf(step.text)}:`]
    const { by, segment } = step
    const cast = by.cast === undefined ? [] : [by.cast]
    if (by.kind === 'key') return [textOf(segment.text)]
    if (segment.arguments === undefined || segment.arguments === '') return [...cast, segment.name]
    const positional = textOf(segment.arguments)
    if (!segment.arguments.includes('=') && positional !== undefined) return [...cast, segment.name, positional]
    const filled = segment.arguments.replaceAll(
      /(\w+)\s*=\s*('(?:[^']|'')*'|[^,]*)/g,
      (_, name, value) => `${name}=${textOf(value.trim()) ?? value}`,
    )
    return [...cast, `${segment.name}(${filled})`]
  })
  return canonical(segments.join('/'))
}

/** One form for what may be written in several: quotes, empty parentheses, namespaces, case, keys in parentheses, order of parameters. */
export function canonical(path) {
  return decodeURIComponent(path)
    .split('/')
    .filter((segment) => segment !== '')
    .flatMap((segment) => {
      const plain = segment.replaceAll("'", '').replace(/:$/, '').toLowerCase()
      const [, name = plain, inside] = /^([^(]*)\((.*)\)$/.exec(plain) ?? []
      const short = /^[a-z_][\w]*(\.[a-z_]\w*)+$/.test(name) ? name.slice(name.lastIndexOf('.') + 1) : name
      if (inside === undefined || inside === '') return [short]
      if (!inside.includes('=')) return [short, inside]
      return [
        `${short}(${inside
          .split(',')
          .map((part) => part.trim().replaceAll(' ', ''))
          .sort()
          .join()})`,
      ]
    })
    .join('/')
}

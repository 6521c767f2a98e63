/** The line as it has to be sent, with its placeholders filled; casts and required parameters that the line leaves out are put in. */
export function expectedPath({ steps }, textOf, version) {
  const segments = []
  for (const step of steps) {
    const [first, ...others] = segmentsOf(step, textOf, version)
    // A key by name belongs to what it is the key of.
    if (first?.startsWith('(')) segments.push(`${segments.pop()}${first}`)
    else if (first !== undefined) segments.push(first, ...others)
  }
  return canonical(segments.join('/'))
}

function segmentsOf(step, textOf, version) {
  if (step.kind === 'path') return [`${textOf(step.text)}:`]
  const { by, segment } = step
  const cast = by.cast === undefined ? [] : [by.cast]
  if (by.kind === 'key')
    return [/\w\s*=/.test(segment.text) ? `(${filled(segment.text, textOf)})` : textOf(segment.text)]
  if (by.kind === 'operation' && by.operation.kind === 'function') {
    const { parameters } = by.operation
    const [only] = parameters
    const given = segment.arguments ?? ''
    const texts = given.includes('=')
      ? [filled(given, textOf)]
      : given !== '' && only
        ? [`${only.name}=${textOf(given)}`]
        : []
    for (const { name, optional } of parameters)
      if (!optional && !new RegExp(`(^|[,\\s@])${name}\\s*=`, 'i').test(texts.join()))
        texts.push(`${name}=${textOf(`{${name}}`)}`)
    return [...cast, `${segment.name}(${texts.join()})`]
  }
  if (segment.arguments === undefined || segment.arguments === '') return [...cast, segment.name]
  // What an import of V2 takes stands in the query.
  if (by.kind === 'root' && by.root.operation !== undefined && /^[23]/.test(version)) return [segment.name]
  if (!segment.arguments.includes('=')) return [...cast, segment.name, textOf(segment.arguments)]
  return [...cast, `${segment.name}(${filled(segment.arguments, textOf)})`]
}

function filled(given, textOf) {
  return given.replaceAll(
    /([\p{L}\p{N}_]+)\s*=\s*('(?:[^']|'')*'|[^,]*)/gu,
    (_, name, value) => `${name}=${textOf(value.trim()) ?? value}`,
  )
}

/** One form for what may be written in several: quotes, prefixes of literals, empty parentheses, namespaces, case, keys in parentheses, order of parameters, links of V2. */
export function canonical(path) {
  return (
    decodeURIComponent(path)
      .replace(/\/\$links(\/[^/]+)$/, '$1/$ref')
      .replaceAll(/\b(guid|datetime|datetimeoffset|time|X|duration|binary)(?='[^']*')/g, '')
      .replaceAll(/\b(\d+)[LM]\b/g, '$1')
      // A second alias has a number, lest two of one name meet.
      .replaceAll(/(=@[\p{L}\p{N}_]*?)\d+(?=[,)])/gu, '$1')
      .split('/')
      .filter((segment) => segment !== '')
      .flatMap((segment) => {
        const plain = segment.replaceAll("'", '').replace(/:$/, '').toLowerCase()
        const [, name = plain, inside] = /^([^(]*)\((.*)\)$/.exec(plain) ?? []
        const short = /^[\p{L}_][\p{L}\p{N}_]*(\.[\p{L}_][\p{L}\p{N}_]*)+$/u.test(name)
          ? name.slice(name.lastIndexOf('.') + 1)
          : name
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
  )
}

/** Values that stand for the placeholders of request lines, by what the metadata says of them. */
export function createValues(graph) {
  const texts = new Map()
  const literal = (value, text = String(value)) => ({ code: JSON.stringify(value), text })

  function value(type, written, alias) {
    if (type === undefined || type.kind === 'collection') return literal(wordIn(written))
    if (type.kind === 'named') {
      const declared = graph.typeOf(type.name)
      if (declared?.kind === 'enum') return literal(declared.members[0]?.name ?? wordIn(written))
      if (declared?.kind === 'typeDefinition') return value({ kind: 'primitive', name: declared.underlying }, written)
      return { code: '{} as never', text: alias }
    }
    if (/^Edm\.Geo/.test(type.name)) return { code: '{} as never', text: alias }
    // V2 writes 64-bit numbers as text.
    if (/^[23]/.test(graph.version) && /^Edm\.(Int64|Decimal)$/.test(type.name)) return { code: "'1'", text: '1' }
    return known[type.name] ?? literal(given(written) ?? wordIn(written))
  }

  const remember = (type, written, alias) => {
    const { code, text } =
      type?.kind === 'collection' ? { code: '[] as never', text: alias } : value(type, written, alias)
    texts.set(written, [...(texts.get(written) ?? []), text])
    return code
  }
  return {
    /** What a placeholder was filled with: one by one along the line, where it stands there more than once. */
    textOf(written) {
      const [text, ...others] = texts.get(written) ?? []
      if (others.length > 0) texts.set(written, others)
      return text
    },
    values: {
      key: remember,
      parameter: ({ type, name }, written) => remember(type, written ?? `{${name}}`, `@${name}`),
      path: (written) => remember(undefined, written),
      body: 'body',
      reference: 'target',
    },
  }
}

const known = {
  'Edm.Duration': { code: "'PT5M'", text: "duration'PT5M'" },
  'Edm.Binary': { code: "'AQID'", text: "binary'AQID'" },
  ...Object.fromEntries(
    Object.entries({
      'Edm.Boolean': true,
      'Edm.Byte': 1,
      'Edm.SByte': 1,
      'Edm.Int16': 1,
      'Edm.Int32': 1,
      'Edm.Int64': 1,
      'Edm.Single': 1,
      'Edm.Double': 1,
      'Edm.Decimal': 1,
      'Edm.Guid': '2819c28c-0c8d-4b6c-9d65-7a1c6e4a5d0e',
      'Edm.Date': '2026-01-31',
      'Edm.DateTimeOffset': '2026-01-31T12:00:00Z',
      'Edm.TimeOfDay': '12:00:00',
    }).map(([name, value]) => [name, { code: JSON.stringify(value), text: String(value) }]),
  ),
}

/** A text between quotes that is no placeholder. */
function given(written) {
  const text = /^'(.*)'$/s.exec(written.trim())?.[1]
  return text === undefined || /[{<]/.test(text) ? undefined : text.replaceAll("''", "'")
}

/** `{message-id}` as `messageid`: letters and digits alone, so that nothing is encoded. */
function wordIn(written) {
  return written.replaceAll(/[^A-Za-z0-9]/g, '').slice(0, 40) || 'x'
}

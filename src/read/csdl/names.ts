/** OData CSDL XML 4.01 §15.2: a letter or underscore, then letters, digits and underscores; at most 128 characters. */
export function isSimpleIdentifier(name: string): boolean {
  if (/^[A-Za-z_]\w*$/.test(name)) return name.length <= 128
  return (
    /^[\p{L}\p{Nl}_][\p{L}\p{Nl}\p{Nd}\p{Mn}\p{Mc}\p{Pc}\p{Cf}]*$/u.test(name) &&
    (name.length <= 128 || [...name].length <= 128)
  )
}

/** Simple identifiers joined by dots; at most 511 characters (OData CSDL XML 4.01 §15.1). */
export function isNamespace(name: string): boolean {
  return name.length <= 511 && name.split('.').every(isSimpleIdentifier)
}

/** A namespace or alias, a dot, and a simple identifier (OData CSDL XML 4.01 §15.3). */
export function isQualifiedName(name: string): boolean {
  if (/^(?:[A-Za-z_]\w{0,127}\.)+[A-Za-z_]\w{0,127}$/.test(name)) return true
  return name.includes('.') && name.split('.').every(isSimpleIdentifier)
}

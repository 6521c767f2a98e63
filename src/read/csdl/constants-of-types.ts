/** Constants of each primitive type; a number may be written as any kind of number that it fits. */
const numbers: Readonly<Record<string, readonly string[]>> = {
  Decimal: ['Decimal', 'Int', 'Float'],
  Double: ['Float', 'Int', 'Decimal'],
  Single: ['Float', 'Int', 'Decimal'],
  Byte: ['Int'],
  SByte: ['Int'],
  Int16: ['Int'],
  Int32: ['Int'],
  Int64: ['Int'],
  Boolean: ['Bool'],
  AnyPropertyPath: ['PropertyPath', 'NavigationPropertyPath'],
  ModelElementPath: ['ModelElementPath', 'PropertyPath', 'NavigationPropertyPath', 'AnnotationPath'],
}

const written = new Set(
  ['Binary', 'Date', 'DateTimeOffset', 'Duration', 'Guid', 'String', 'TimeOfDay'].concat([
    'AnnotationPath',
    'NavigationPropertyPath',
    'PropertyPath',
  ]),
)

/** Whether a constant may be of a primitive type; of others, such as streams and geography, there are no constants of their own. */
export function suits(constant: string, type: string): boolean {
  const name = type.slice('Edm.'.length)
  return numbers[name]?.includes(constant) ?? (written.has(name) ? constant === name : true)
}

const ranges: Readonly<Record<string, readonly [bigint, bigint]>> = {
  'Edm.Byte': [0n, 255n],
  'Edm.SByte': [-128n, 127n],
  'Edm.Int16': [-32_768n, 32_767n],
  'Edm.Int32': [-2_147_483_648n, 2_147_483_647n],
  'Edm.Int64': [-(2n ** 63n), 2n ** 63n - 1n],
}

/** Whether a whole number is more, or less, than its type can hold. */
export function isOutOfRange(value: string, type: string): boolean {
  const range = ranges[type]
  if (range === undefined || !/^[+-]?\d+$/.test(value)) return false
  const number = BigInt(value.replace(/^\+/, ''))
  return number < range[0] || number > range[1]
}

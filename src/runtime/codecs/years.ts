/** `12026-…` as ECMAScript has it, `+012026-…`; years of four digits as they are. */
export function withLongYear(text: string): string {
  return text.replace(/^(-?)(\d{4,})(?=-)/, (whole, sign: string, year: string) =>
    Number(year) === 0 ? '0000' : whole.length === 4 ? whole : (sign || '+') + year.padStart(6, '0'),
  )
}

/** `+012026-…` as OData has it: `12026-…` (OData ABNF, `year`). */
export function withWireYear(text: string): string {
  return text.replace(/^([-+])0{0,2}(?=\d{4})/, (_, sign: string) => (sign === '-' ? sign : ''))
}

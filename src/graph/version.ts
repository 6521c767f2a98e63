/** Whether a service speaks V2 or V3. */
export function isBefore4(version: string): boolean {
  return version === '2.0' || version === '3.0'
}

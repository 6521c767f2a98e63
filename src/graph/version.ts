/** Whether a service speaks V2 or V3. */
export function isBefore4(version: string): boolean {
  return version === '2.0' || version === '3.0'
}

/** True of 4.01 and what comes after it. */
export function isSince401(version: string): boolean {
  return version === '4.01' || version === '4.02'
}

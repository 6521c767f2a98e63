import type { Permission } from './doc-types.js'

/** `Mail.Read, Mail.ReadWrite`, or `A and B, A and C` where some are needed together. */
export function permissionText({ names, sets }: Pick<Permission, 'names' | 'sets'>): string {
  return sets === undefined ? names.join(', ') : sets.map((set) => set.join(' and ')).join(', ')
}

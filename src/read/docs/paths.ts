/** The folder of a file, without the slash; empty for a file that stands in none. */
export function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')))
}

/** A relative path seen from a folder; what leads above the top keeps its dots. */
export function joinPath(folder: string, path: string): string {
  if (/^[^./\\][^/\\]*$/.test(path)) return folder === '' ? path : `${folder}/${path}`
  const parts = folder === '' ? [] : folder.split('/')
  for (const part of path.replaceAll('\\', '/').split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

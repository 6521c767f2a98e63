import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** What Linux counts in, for every program (proc(5), `sysconf(_SC_CLK_TCK)`). */
const TICKS_A_SECOND = 100

/** The compiler of TypeScript 7, a program of its own; undefined where `/proc`, which measures it, is not. */
export function nativeCompiler(repository) {
  if (process.platform !== 'linux') return undefined
  const { resolve } = createRequire(join(repository, 'node_modules/typescript7/package.json'))
  return join(resolve(`@typescript/typescript-linux-${process.arch}/package.json`), '../lib/tsc')
}

/** CPU seconds and peak MB of one program that is not Node's. The peak is read every few milliseconds, as it is gone with the program. */
export async function measureNative(file, ...args) {
  const before = spentByChildren()
  const child = spawn(file, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  let peak = 0
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text
  })
  const poll = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid))
  }, 5)
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  clearInterval(poll)
  if (status !== 0) throw new Error(printed.slice(-2000))
  return { cpu: spentByChildren() - before, peak }
}

/** Seconds of all children that have ended. */
function spentByChildren() {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ')
  return (Number(fields[13]) + Number(fields[14])) / TICKS_A_SECOND
}

function peakOf(pid) {
  try {
    return Number(/VmHWM:\s*(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024
  } catch (error) {
    if (error.code === 'ENOENT' || error.code === 'ESRCH') return 0
    throw error
  }
}

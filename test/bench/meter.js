import { writeFileSync } from 'node:fs'

/** Loaded before a program: writes its CPU seconds and peak memory in MB as it exits. */
process.on('exit', () => {
  const { user, system } = process.cpuUsage()
  const peak = process.resourceUsage().maxRSS / 1024
  writeFileSync(process.env.METER_FILE, JSON.stringify({ cpu: (user + system) / 1e6, system: system / 1e6, peak }))
})

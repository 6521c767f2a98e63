import { defineConfig } from 'edmwright'

export default defineConfig({
  metadata: ['metadata.xml'],
  docs: ['docs'],
  overlay: ['overlay.json'],
  out: '../generated',
})

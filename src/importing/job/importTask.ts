import type { TaskConfig } from 'payload'

import { runImport } from './runImport'

type Input = { importId: string; runner: string }

/** Checks or takes an import, outside the request that started it. */
export const importTask: TaskConfig<{ input: Input; output: object }> = {
  slug: 'runImport',
  handler: async ({ input, req }) => {
    await runImport(req.payload, input)
    return { output: {} }
  },
  inputSchema: [
    { name: 'importId', type: 'text', required: true },
    { name: 'runner', type: 'text', required: true },
  ],
  label: 'Run an import',
}

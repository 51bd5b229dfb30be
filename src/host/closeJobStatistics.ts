import type { SanitizedConfig } from 'payload'

/**
 * Closes what Payload keeps of its schedules to everybody but the server: Payload adds it with
 * its own rule, by which any signed-in person could read and change when jobs last ran.
 */
export const closeJobStatistics = (config: SanitizedConfig): SanitizedConfig => {
  const nobody = () => false
  for (const global of config.globals)
    if (global.slug === 'payload-jobs-stats')
      global.access = { ...global.access, read: nobody, update: nobody }
  return config
}

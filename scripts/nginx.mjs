import { spawnSync } from 'node:child_process'
import { delimiter } from 'node:path'

/** Debian has nginx where only root's path leads. */
const PATH = [process.env.PATH ?? '', '/usr/sbin', '/usr/local/sbin'].join(delimiter)

/** Whether there is an nginx on this machine, for the tests and benches of the cache in front. */
export const findNginx = () =>
  spawnSync('nginx', ['-v'], { env: { ...process.env, PATH }, stdio: 'ignore' }).status === 0

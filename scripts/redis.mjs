import { spawnSync } from 'node:child_process'

/** Whether there is a Redis on this machine, for the tests of several servers. */
export const findRedis = () =>
  spawnSync('redis-server', ['--version'], { stdio: 'ignore' }).status === 0

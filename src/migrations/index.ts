import * as migration_20261124_131540_initial from './20261124_131540_initial'

export const migrations = [
  {
    up: migration_20261124_131540_initial.up,
    down: migration_20261124_131540_initial.down,
    name: '20261124_131540_initial',
  },
]

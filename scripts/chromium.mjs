import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome.exe',
]
const places = [
  '/usr/bin',
  '/snap/bin',
  '/Applications/Google Chrome.app/Contents/MacOS',
  '/Applications/Chromium.app/Contents/MacOS',
  'C:\\Program Files\\Google\\Chrome\\Application',
]

/**
 * A Chromium or Chrome that is on this machine: the one that `CHROMIUM_PATH` names, or else the
 * first on the path or where installers put it.
 * @returns {string | undefined}
 */
export const findChromium = () => {
  const { CHROMIUM_PATH, PATH = '' } = process.env
  if (CHROMIUM_PATH && existsSync(CHROMIUM_PATH)) return CHROMIUM_PATH
  return [...PATH.split(delimiter), ...places]
    .flatMap((folder) => [...names, 'Google Chrome', 'Chromium'].map((name) => join(folder, name)))
    .find((path) => existsSync(path))
}

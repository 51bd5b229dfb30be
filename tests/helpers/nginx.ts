import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { freePort } from '../../scripts/freePort.mjs'

/** A line of the configuration for another, which must be there exactly once. */
const put = (text: string, from: string, to: string): string => {
  if (text.split(from).length !== 2) throw new Error(`deploy/nginx/archive.conf: ${from}`)
  return text.replace(from, to)
}

/**
 * A real nginx with `deploy/nginx/archive.conf` as it is, but for its ports and the folder that it
 * keeps answers in. One process without a master, as itself: it needs no rights.
 *
 * @param upstreams ports of the archive's instances on this machine
 */
export const startNginx = async (...upstreams: number[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'archive-nginx-'))
  const port = await freePort()
  let site = readFileSync('deploy/nginx/archive.conf', 'utf8')
  const servers = upstreams.map(
    (upstream) => `server 127.0.0.1:${String(upstream)} fail_timeout=2s;`,
  )
  site = put(site, 'server 127.0.0.1:3000 fail_timeout=2s;', servers.join(' '))
  site = put(site, '/var/cache/nginx/archive', join(folder, 'cache'))
  site = put(site, 'listen 80;', `listen 127.0.0.1:${String(port)};`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((kind) => `${kind}_temp_path ${join(folder, kind)};`)
    .join(' ')
  const error = join(folder, 'error.log')
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid ${join(folder, 'pid')}; error_log ${error};
     events { worker_connections 1024; }
     http { access_log off; ${temporary} ${site} }`,
  )
  mkdirSync(join(folder, 'cache'))
  const nginx = spawn('nginx', ['-e', error, '-p', folder, '-c', join(folder, 'nginx.conf')], {
    env: { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/usr/local/sbin` },
    stdio: 'ignore',
  })
  // It ends with who started it, however that ends.
  process.once('exit', () => nginx.kill('SIGTERM'))
  const ended = new Promise<void>((resolve) => {
    nginx.once('error', () => {
      resolve()
    })
    nginx.once('exit', () => {
      resolve()
    })
  })
  const stop = async () => {
    nginx.kill('SIGTERM')
    await ended
    rmSync(folder, { force: true, recursive: true })
  }
  const origin = `http://127.0.0.1:${String(port)}`
  while (!(await isListening(origin))) {
    if (nginx.exitCode !== null) throw new Error(readFileSync(error, 'utf8'))
    if (nginx.pid === undefined) throw new Error('nginx is not installed.')
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  return { origin, stop }
}

const isListening = async (origin: string) =>
  await fetch(origin).then(
    () => true,
    () => false,
  )

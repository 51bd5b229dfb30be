import { expect, test } from '@playwright/test'

test('what watches the server is told that it runs, and that it can answer readers', async ({
  request,
}) => {
  for (const path of ['/health/live', '/health/ready']) {
    const answer = await request.get(path)
    expect(answer.status()).toBe(200)
    expect(answer.headers()['cache-control']).toBe('no-store')
    expect(await answer.json()).toEqual({ status: 'ok' })
  }
})

// Suggests words while one types a search: the field works without this.
const pause = 120 // milliseconds without a key
let timer
let asked

addEventListener('input', ({ target }) => {
  const { suggest } = target.dataset ?? {}
  if (!suggest) return
  clearTimeout(timer)
  const written = target.value.trim()
  asked = written
  if (written.length < 2) return
  timer = setTimeout(async () => {
    const address = `${suggest}?q=${encodeURIComponent(written)}`
    const response = await fetch(address).catch(() => undefined)
    if (!response?.ok) return
    const words = await response.json()
    if (asked !== written) return // typed on meanwhile
    target.list.replaceChildren(...words.map((word) => new Option(word, word)))
  }, pause)
})

// Makes the list of projects quicker: it works without this, by its form and its links.
const root = document.documentElement
if (navigator.clipboard) root.dataset.canCopy = ''

addEventListener('click', async ({ target }) => {
  const button = target.closest('[data-copy]')
  if (!button) return
  await navigator.clipboard.writeText(button.dataset.copy)
  button.nextElementSibling.textContent = button.dataset.copied
})

let asked
addEventListener('change', async ({ target }) => {
  const { form } = target
  if (form?.id !== 'filters' || target.type === 'search') return
  const given = [...new FormData(form)].filter(
    ([name, value]) => value && name + value !== 'sortlatest',
  )
  const address = form.action + (given.length ? '?' + new URLSearchParams(given) : '')
  asked = address
  const response = await fetch(address).catch(() => undefined)
  if (!response?.ok) return form.submit()
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (asked !== address) return // another choice was made meanwhile
  for (const part of document.querySelectorAll('[data-live]')) {
    if (part.contains(document.activeElement)) continue
    const fresh = page.querySelector(`[data-live="${part.dataset.live}"]`)
    if (part.href) part.href = fresh.href
    else part.innerHTML = fresh?.innerHTML ?? ''
  }
  history.replaceState(history.state, '', response.url)
})

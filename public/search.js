// Suggests words while one types a search: the field works without this.
// https://www.w3.org/WAI/ARIA/apg/patterns/combobox/
const pause = 120 // milliseconds without a key
let timer
let asked

const listOf = (field) => document.getElementById(`${field.id}-words`)
const fieldOf = ({ target }) => (target.dataset?.suggest ? target : undefined)

addEventListener('focusin', (event) => {
  const field = fieldOf(event)
  if (!field || field.role === 'combobox') return
  field.role = 'combobox'
  field.ariaAutoComplete = 'list'
  field.ariaExpanded = 'false'
  field.setAttribute('aria-controls', `${field.id}-words`)
})

const show = (field, words) => {
  const list = listOf(field)
  const options = words.map((word, index) => {
    const option = document.createElement('li')
    option.id = `${list.id}-${index}`
    option.role = 'option'
    option.ariaSelected = 'false'
    option.textContent = word
    return option
  })
  list.replaceChildren(...options)
  list.hidden = words.length === 0
  field.ariaExpanded = String(!list.hidden)
  field.removeAttribute('aria-activedescendant')
}

const hide = (field) => {
  asked = undefined
  clearTimeout(timer)
  show(field, [])
}

const choose = (field, option) => {
  field.value = option.textContent
  hide(field)
  field.form.requestSubmit()
}

addEventListener('input', (event) => {
  const field = fieldOf(event)
  if (!field) return
  clearTimeout(timer)
  const written = field.value.trim()
  asked = written
  if (written.length < 2) return hide(field)
  timer = setTimeout(async () => {
    const address = `${field.dataset.suggest}?q=${encodeURIComponent(written)}`
    const response = await fetch(address).catch(() => undefined)
    if (!response?.ok) return
    const words = await response.json()
    // Typed on, or gone elsewhere, meanwhile.
    if (asked === written && field === document.activeElement) show(field, words)
  }, pause)
})

addEventListener('keydown', (event) => {
  const field = fieldOf(event)
  if (!field || listOf(field).hidden) return
  const options = [...listOf(field).children]
  const at = options.findIndex(({ ariaSelected }) => ariaSelected === 'true')
  if (event.key === 'Escape') {
    event.preventDefault()
    hide(field)
  } else if (event.key === 'Enter' && at !== -1) {
    event.preventDefault()
    choose(field, options[at])
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    event.preventDefault()
    // From the field to the first or the last, and after them to the field again.
    const step = event.key === 'ArrowDown' ? 1 : -1
    const next = (at + 1 + step + options.length + 1) % (options.length + 1)
    options.forEach((option, index) => (option.ariaSelected = String(index === next - 1)))
    if (next === 0) field.removeAttribute('aria-activedescendant')
    else field.setAttribute('aria-activedescendant', options[next - 1].id)
  }
})

addEventListener('focusout', (event) => {
  const field = fieldOf(event)
  if (field) hide(field)
})

// The field keeps the focus while one clicks.
addEventListener('pointerdown', (event) => {
  const option = event.target.closest?.('[role=option]')
  if (option) event.preventDefault()
})

addEventListener('click', ({ target }) => {
  const option = target.closest?.('[role=option]')
  const field = option && document.getElementById(option.parentElement.id.replace(/-words$/, ''))
  if (field?.dataset.suggest) choose(field, option)
})

addEventListener('submit', ({ target }) => {
  const field = target.querySelector?.('[data-suggest]')
  if (field) hide(field)
})

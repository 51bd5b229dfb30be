import type { ClientField } from 'payload'

/**
 * Shows a field of the edit view and moves the focus to it, whichever tab or closed row it is in.
 *
 * @param path of the field: `images.0.image`
 */
export const jumpTo = async (path: string, fields: ClientField[]): Promise<void> => {
  openTabOf(path.split('.')[0] ?? '', fields)
  const parts = path.split('.')
  // A row that is not there any more leads to the list that it was in.
  for (let length = parts.length; length > 0; length -= 1) {
    const id = `field-${parts.slice(0, length).join('__')}`
    const found = await appears(id, length === parts.length ? 1500 : 100)
    if (!found) continue
    openRowsAround(found)
    found.scrollIntoView({ block: 'center' })
    focusIn(found)
    return
  }
}

const openTabOf = (name: string, fields: ClientField[]): void => {
  for (const field of fields) {
    if (field.type !== 'tabs') continue
    const index = field.tabs.findIndex((tab) => tab.fields.some((inside) => holds(inside, name)))
    const buttons = document.querySelectorAll<HTMLElement>('.tabs-field__tab-button')
    if (index >= 0) buttons[index]?.click()
  }
}

const holds = (field: ClientField, name: string): boolean =>
  ('name' in field && field.name === name) ||
  (!('name' in field) && 'fields' in field && field.fields.some((inside) => holds(inside, name)))

/** The element, as soon as React has drawn it. */
const appears = async (id: string, milliseconds: number): Promise<HTMLElement | undefined> => {
  for (const end = Date.now() + milliseconds; ;) {
    const found = document.getElementById(id)
    if (found) return found
    if (Date.now() > end) return undefined
    await new Promise((resolve) => requestAnimationFrame(resolve))
  }
}

const openRowsAround = (element: HTMLElement): void => {
  for (
    let row = element.closest('.collapsible--collapsed');
    row;
    row = row.parentElement?.closest('.collapsible--collapsed') ?? null
  ) {
    row.querySelector<HTMLElement>('.collapsible__toggle')?.click()
  }
}

const focusIn = (element: HTMLElement): void => {
  const inputs = 'input, textarea, select, [contenteditable="true"], button'
  const target = element.matches(inputs) ? element : element.querySelector<HTMLElement>(inputs)
  if (target) {
    target.focus()
    return
  }
  element.tabIndex = -1
  element.focus()
}

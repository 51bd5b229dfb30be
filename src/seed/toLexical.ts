import type { Project } from '../payload-types'
import type { Block } from './data/types'

type Body = NonNullable<Project['body']>

const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

const text = (words: string) => ({
  detail: 0,
  format: 0,
  mode: 'normal',
  style: '',
  text: words,
  type: 'text',
  version: 1,
})

/** Blocks of the seed as a Lexical document. */
export const toLexical = (blocks: Block[]): Body => ({
  root: { ...element, children: blocks.map(toNode), type: 'root' },
})

const toNode = (block: Block) => {
  if ('h' in block) return { ...element, children: [text(block.h)], tag: 'h2', type: 'heading' }
  if ('quote' in block) return { ...element, children: [text(block.quote)], type: 'quote' }
  if ('ul' in block) return list(block.ul, 'ul')
  if ('ol' in block) return list(block.ol, 'ol')
  return { ...element, children: [text(block.p)], textFormat: 0, type: 'paragraph' }
}

const list = (items: string[], tag: 'ol' | 'ul') => ({
  ...element,
  children: items.map((item, index) => ({
    ...element,
    children: [text(item)],
    type: 'listitem',
    value: index + 1,
  })),
  listType: tag === 'ol' ? 'number' : 'bullet',
  start: 1,
  tag,
  type: 'list',
})

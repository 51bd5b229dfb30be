import sharp from 'sharp'
import { describe, expect, it } from 'vitest'

import { drawShareImage } from '../../src/shareImage/draw'
import { breakIntoLines } from '../../src/shareImage/lines'

const options = { most: 2, width: 10, widthOf: (text: string) => text.length }

describe('a title on a picture', () => {
  it('goes on over lines that are wide enough', () => {
    expect(breakIntoLines('one two three four', options)).toEqual(['one two', 'three four'])
  })

  it('is cut at a word when it is too long', () => {
    expect(breakIntoLines('one two three four five', options)).toEqual(['one two', 'three four…'])
  })
})

describe('the picture of a page', () => {
  it('is a PNG of the size that services expect, however long the title', async () => {
    const image = await drawShareImage({
      lead: 'Liitto',
      site: 'Arkisto',
      title: 'Å <&> '.repeat(500),
    })
    expect(await sharp(image).metadata()).toMatchObject({ format: 'png', height: 630, width: 1200 })
    expect(image.length).toBeLessThan(100_000)
  })
})

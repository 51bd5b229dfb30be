import { describe, expect, it } from 'vitest'
import { deflateRawSync } from 'node:zlib'

import { mapColumns } from '../../src/importing/rows/mapColumns'
import { planRow } from '../../src/importing/rows/planRow'
import { readCsv } from '../../src/importing/tables/readCsv'
import { visitZip } from '../../src/importing/tables/boundedZip'
import { readXlsx } from '../../src/importing/tables/readXlsx'
import { readCountry, readMoney } from '../../src/importing/readValues'
import { TableFault } from '../../src/importing/tables/table'
import { anXlsx } from '../helpers/files'

describe('a sum', () => {
  it.each([
    ['490 000', { amount: 490_000, isApproximate: false }],
    ['noin 2 miljoonaa euroa', { amount: 2_000_000, isApproximate: true }],
    ['1,1 milj. €', { amount: 1_100_000, isApproximate: false }],
    ['noin kaksi miljoonaa euroa', { amount: 2_000_000, isApproximate: true }],
    ['noin miljoona euroa', { amount: 1_000_000, isApproximate: true }],
    ['120000', { amount: 120_000, isApproximate: false }],
    ['168 000 euroa', { amount: 168_000, isApproximate: false }],
    ['1 250 000,00', { amount: 1_250_000, isApproximate: false }],
  ])('is read out of “%s”', (text, expected) => {
    expect(readMoney(text)).toEqual(expected)
  })

  it.each(['', 'paljon', '13–20 mrd', '-5', '2 miljoonaa vuodessa'])(
    'is not read out of “%s”',
    (text) => {
      expect(readMoney(text)).toBeUndefined()
    },
  )
})

it('a country is read by its code or its name in either language, and no other', () => {
  expect(['fi', 'Viro', 'Germany', 'Atlantis', 'XX'].map(readCountry)).toEqual([
    'FI',
    'EE',
    'DE',
    undefined,
    undefined,
  ])
})

describe('a CSV file', () => {
  it.each([
    ['with semicolons', 'a;b\n1,5;2\n'],
    ['with commas', 'a,b\n"1,5",2\n'],
    ['with tabs', 'a\tb\n1,5\t2\n'],
    ['with a byte order mark', '\ufeffa;b\r\n1,5;2\r\n'],
  ])('%s is read', (_, text) => {
    expect(readCsv(Buffer.from(text))).toEqual({ headings: ['a', 'b'], rows: [['1,5', '2']] })
  })

  it('of an old Excel keeps its Finnish letters', () => {
    expect(readCsv(Buffer.from('Nimi\nÄäni\n', 'latin1')).rows).toEqual([['Ääni']])
  })

  it('gives back what an export made harmless', () => {
    expect(readCsv(Buffer.from(`a\n'=SUM(1)\n`)).rows).toEqual([['=SUM(1)']])
  })

  it.each([
    ['empty', Buffer.from('a;b\n')],
    ['a picture', Buffer.from([0x89, 0x50, 0, 0, 1])],
    ['of too many columns', Buffer.from(`${'a,'.repeat(300)}\n${'1,'.repeat(300)}\n`)],
    ['of too many rows', Buffer.from('a\n' + '1\n'.repeat(20_002))],
  ])('that is %s is refused', (_, bytes) => {
    expect(() => readCsv(bytes)).toThrow(TableFault)
  })
})

describe('a workbook', () => {
  it('that is none, or has one row alone, is refused', async () => {
    await expect(readXlsx(Buffer.from('PK no zip'))).rejects.toThrow(TableFault)
    await expect(readXlsx((await anXlsx()).data)).rejects.toThrow(TableFault)
  })

  it('that unpacks to more than it may is stopped at the bound', async () => {
    const bomb = zipWith(deflateRawSync(Buffer.alloc(3_000_000)), 3_000_000)
    const visit = (_: string, content: AsyncIterable<unknown>) => drained(content)
    await expect(visitZip(bomb, { entries: 10, unpackedBytes: 1_000_000 }, visit)).rejects.toThrow(
      TableFault,
    )
    await visitZip(bomb, { entries: 10, unpackedBytes: 4_000_000 }, visit)
  })
})

describe('a row', () => {
  const headings = ['Nimi', 'Alkuvuosi', 'Päättymisvuosi', 'Budjetti', 'Rooli', 'Muistiinpano']
  const mapping = mapColumns(headings)

  it('is read by the words that people head their columns with', () => {
    expect(mapping).toEqual([
      'title_fi',
      'start',
      'end',
      'total_budget_eur',
      'owner_role',
      undefined,
    ])
    expect(
      planRow(['Silta', '2016', '10/2018', 'noin 1,5 milj. €', 'pääpartneri', 'x'], mapping),
    ).toEqual({
      project: {
        end: '2018-10',
        isApproximate: true,
        ownerRole: 'lead',
        start: '2016',
        titleFi: 'Silta',
        totalBudget: 1_500_000,
      },
      remarks: [],
    })
  })

  it('says of each cell that it does not understand which and why', () => {
    const { remarks } = planRow(['', 'kesä', '', 'paljon', 'herra', ''], mapping)
    expect(remarks.map(({ key, values }) => [key, values?.value])).toEqual([
      ['money.bad', 'paljon'],
      ['value.bad', 'herra'],
      ['date.bad', 'kesä'],
      ['title.missing', undefined],
    ])
  })
})

/** A zip of one deflated file. */
const zipWith = (data: Buffer, size: number): Buffer => {
  const name = Buffer.from('sheet.xml')
  const common = Buffer.alloc(26)
  common.writeUInt16LE(20, 0)
  common.writeUInt16LE(8, 4)
  common.writeUInt32LE(data.length, 14)
  common.writeUInt32LE(size, 18)
  common.writeUInt16LE(name.length, 22)
  const body = Buffer.concat([Buffer.from('PK\x03\x04'), common, name, data])
  const directory = Buffer.concat([
    Buffer.from('PK\x01\x02\x14\x00'),
    common,
    Buffer.alloc(14),
    name,
  ])
  const end = Buffer.alloc(18)
  end.writeUInt16LE(1, 4)
  end.writeUInt16LE(1, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(body.length, 12)
  return Buffer.concat([body, directory, Buffer.from('PK\x05\x06'), end])
}

/** Reads to the end, and keeps nothing. */
const drained = async (content: AsyncIterable<unknown>): Promise<void> => {
  const chunks = content[Symbol.asyncIterator]()
  while (!(await chunks.next()).done);
}

import type { Finding, Rule } from '../types'
import { idOf, rowsOf, sourceOf, textOf } from './rows'

/** Kinds of programme that bind a page to show whose money it was (Regulation 2021/1060, art. 47 and 50). */
const unionKinds = new Set(['euDirect', 'interreg', 'structuralFund'])

/** EU programmes: statement, emblem and grant number. */
export const funding: Rule = (input) =>
  input.programmes
    .filter(({ kind }) => unionKinds.has(kind ?? ''))
    .flatMap((programme): Finding[] => {
      const project = sourceOf(input)
      const phase = rowsOf(project.phases).findIndex(
        (row) => idOf(row.programme) === String(programme.id),
      )
      const name = textOf(programme.name[input.locales[0]])
      const about = {
        path: `phases.${Math.max(phase, 0)}.programme`,
        target: { collection: 'programmes' as const, id: programme.id },
      }
      const statements = input.locales.map((locale) => ({
        locale,
        text: textOf(programme.statement[locale]),
      }))
      // `[ under grant agreement No {grantNumber}]` is no gap: it falls away where there is no number.
      const gaps = statements.flatMap(
        ({ text }) => /\[(?![^\]]*\{)[^\]]*\]|_{3,}|…{2,}/.exec(text) ?? [],
      )
      const namesGrant = statements.some(({ text }) => /grant agreement|avustussopimu/i.test(text))
      return [
        ...statements
          .filter(({ text }) => text === '')
          .map(({ locale }): Finding => ({
            ...about,
            code: 'funding.statementMissing',
            level: 'warning',
            locale,
            values: { name },
          })),
        // Where a rule says which emblem, the archive draws it.
        ...(programme.emblem || (programme.emblemRule ?? 'none') !== 'none'
          ? []
          : [
              {
                ...about,
                code: 'funding.emblemMissing',
                level: 'warning',
                values: { name },
              } as const,
            ]),
        ...[...new Set(gaps)].map((gap): Finding => ({
          ...about,
          code: 'funding.placeholder',
          level: 'error',
          values: { gap, name },
        })),
        ...(namesGrant && textOf(project.grantNumber) === ''
          ? [
              {
                code: 'funding.grantNumberMissing',
                level: 'warning',
                path: 'grantNumber',
                values: { name },
              } as const,
            ]
          : []),
      ]
    })

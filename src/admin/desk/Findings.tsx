'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { type ReactNode, useId } from 'react'

import type { Desk } from '../../collections/Projects/desk/endpoints'
import { deskTexts } from './texts'
import { jumpTo } from './jumpTo'

type Finding = Desk['findings'][number]

/** What the gate has found, errors apart from warnings; each leads to its field. */
export const Findings = ({ findings, hasLinks }: { findings: Finding[]; hasLinks: boolean }) => {
  const { i18n } = useTranslation()
  const t = deskTexts(i18n.language)
  const errors = findings.filter(({ level }) => level === 'error')
  const warnings = findings.filter(({ level }) => level === 'warning')
  if (findings.length === 0) return <p>{t.nothing}</p>
  return (
    <>
      {errors.length > 0 && (
        <Group heading={`${t.errors} (${errors.length})`} kind="error" hasLinks={hasLinks}>
          {errors.map((finding) => (
            <Item finding={finding} hasLinks={hasLinks} key={keyOf(finding)} />
          ))}
        </Group>
      )}
      {warnings.length > 0 && (
        <Group heading={`${t.warnings} (${warnings.length})`} kind="warning" hasLinks={hasLinks}>
          {warnings.map((finding) => (
            <Item finding={finding} hasLinks={hasLinks} key={keyOf(finding)} />
          ))}
        </Group>
      )}
    </>
  )
}

const keyOf = ({ message, path }: Finding) => `${path} ${message}`

type GroupProps = { children: ReactNode; hasLinks: boolean; heading: string; kind: string }

const Group = ({ children, hasLinks, heading, kind }: GroupProps) => {
  const id = useId()
  // Under the panel's heading, or under that of the question.
  const Heading = hasLinks ? 'h3' : 'h2'
  return (
    <div className={`archive-desk__group archive-desk__group--${kind}`}>
      <Heading id={id}>{heading}</Heading>
      <ul aria-labelledby={id}>{children}</ul>
    </div>
  )
}

const Item = ({ finding, hasLinks }: { finding: Finding; hasLinks: boolean }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { message, path, target } = finding
  const fields = getEntityConfig({ collectionSlug: 'projects' }).fields
  return (
    <li>
      {hasLinks ? (
        <button onClick={() => void jumpTo(path, fields)} type="button">
          {message}
        </button>
      ) : (
        message
      )}
      {hasLinks && target && (
        <a
          aria-label={`${deskTexts(i18n.language).openTarget}: ${message}`}
          href={`${config.routes.admin}/collections/${target.collection}/${String(target.id)}`}
        >
          {deskTexts(i18n.language).openTarget}
        </a>
      )}
    </li>
  )
}

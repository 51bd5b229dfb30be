'use client'

import './translation.css'

import {
  Button,
  Form,
  Gutter,
  RenderFields,
  SetDocumentStepNav,
  toast,
  useConfig,
  useDocumentInfo,
  useForm,
  useTranslation,
} from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useId } from 'react'

import type { Translation } from '../../translation/translations'
import { clientFieldAt } from './clientFieldAt'
import { translationTexts } from './texts'

type TranslationItem = Translation & {
  changes: { kind: 'added' | 'removed' | 'same'; value: string }[]
  value: unknown
}

type Props = { items: TranslationItem[]; source: string; target: string }

export const TranslationForm = ({ items, source, target }: Props) => {
  const { i18n } = useTranslation()
  const t = translationTexts(i18n.language)
  const { config, getEntityConfig } = useConfig()
  const { hasSavePermission, id, initialState } = useDocumentInfo()
  const router = useRouter()
  const count = (state: Translation['state']) =>
    String(items.filter((item) => item.state === state).length)
  const collection = getEntityConfig({ collectionSlug: 'projects' })
  return (
    <Form
      action={`${config.routes.api}/projects/${id ?? ''}?draft=true&locale=${target}&fallback-locale=null&depth=0`}
      className="archive-translation"
      disabled={!hasSavePermission}
      {...(initialState ? { initialState } : {})}
      isDocumentForm
      method="PATCH"
      onSuccess={() => {
        router.refresh()
      }}
    >
      <SetDocumentStepNav
        collectionSlug="projects"
        {...(id ? { id } : {})}
        pluralLabel={collection.labels.plural}
        useAsTitle="title"
        view={t.heading}
      />
      <Gutter>
        <main>
          <div className="archive-translation__top">
            <div>
              <h2>{t.heading}</h2>
              <p>{t.intro}</p>
              <p aria-live="polite">
                {t.summary
                  .replace('{missing}', count('missing'))
                  .replace('{outdated}', count('outdated'))
                  .replace('{done}', count('done'))}
              </p>
            </div>
            <SaveButton label={t.save} />
          </div>
          {items.map((item) => (
            <Row item={item} key={item.key} source={source} target={target} />
          ))}
        </main>
      </Gutter>
    </Form>
  )
}

const SaveButton = ({ label }: { label: string }) => {
  const { submit } = useForm()
  return (
    <Button
      margin={false}
      onClick={() => void submit({ overrides: { _status: 'draft' }, skipValidation: true })}
    >
      {label}
    </Button>
  )
}

const Row = ({
  item,
  source,
  target,
}: {
  item: TranslationItem
  source: string
  target: string
}) => {
  const { i18n } = useTranslation()
  const t = translationTexts(i18n.language)
  const { config, getEntityConfig } = useConfig()
  const { id } = useDocumentInfo()
  const { dispatchFields, setModified } = useForm()
  const router = useRouter()
  const heading = useId()
  const { label, path, state } = item
  const found = clientFieldAt(getEntityConfig({ collectionSlug: 'projects' }).fields, path)
  const name = i18n.language === 'fi' ? label.fi : label.en

  const copy = () => {
    // The initial value too: the rich text editor starts anew from it.
    dispatchFields({ initialValue: item.value, path, type: 'UPDATE', value: item.value })
    setModified(true)
  }
  const confirm = async () => {
    const response = await fetch(`${config.routes.api}/projects/${id ?? ''}/translations`, {
      body: JSON.stringify({ keys: [item.key], locale: target }),
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) router.refresh()
    else toast.error(t.failed)
  }

  return (
    <section aria-labelledby={heading} className="archive-translation__row">
      <h3 id={heading}>
        {name}{' '}
        <span className={`archive-translation__state archive-translation__state--${state}`}>
          {t[state]}
        </span>
      </h3>
      <div className="archive-translation__source">
        <h4>{t.source}</h4>
        <div lang={source}>{item.source || t.empty}</div>
        {item.changes.length > 0 && (
          <div className="archive-translation__changes">
            <p>{t.outdatedHint}</p>
            <div lang={source}>
              {item.changes.map(({ kind, value }, index) =>
                kind === 'same' ? (
                  <span key={index}>{value}</span>
                ) : kind === 'added' ? (
                  <ins key={index}>{value}</ins>
                ) : (
                  <del key={index}>{value}</del>
                ),
              )}
            </div>
          </div>
        )}
        <div className="archive-translation__actions">
          <Button
            aria-label={`${t.copy}: ${name}`}
            buttonStyle="secondary"
            margin={false}
            onClick={copy}
            size="small"
          >
            {t.copy}
          </Button>
          {state === 'outdated' && (
            <Button
              aria-label={`${t.confirm}: ${name}`}
              buttonStyle="secondary"
              margin={false}
              onClick={() => void confirm()}
              size="small"
            >
              {t.confirm}
            </Button>
          )}
        </div>
      </div>
      <div className="archive-translation__target" lang={target}>
        {found && (
          <RenderFields
            fields={[found.field]}
            forceRender
            parentIndexPath=""
            parentPath={found.parentPath}
            parentSchemaPath="projects"
            permissions
          />
        )}
      </div>
    </section>
  )
}

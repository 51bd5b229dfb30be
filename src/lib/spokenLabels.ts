import type { CollectionConfig, LabelFunction, StaticLabel } from 'payload'

type Label = LabelFunction | StaticLabel

/**
 * The labels of a collection as functions, which Payload asks for the editor's language everywhere.
 * Of labels by language its relationship buttons say “Add new [object Object]”.
 */
export const spokenLabels = (
  labels: CollectionConfig['labels'],
): NonNullable<CollectionConfig['labels']> => ({
  ...(labels?.plural ? { plural: spoken(labels.plural) } : {}),
  ...(labels?.singular ? { singular: spoken(labels.singular) } : {}),
})

const spoken = (label: Label): Label =>
  typeof label === 'object'
    ? ({ i18n }) => label[i18n.language] ?? label.en ?? Object.values(label)[0] ?? ''
    : label

import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HorizontalRuleFeatureClient as HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { DeskPanel as DeskPanel_5df093c0ee70e22657d63042d5ca6a83 } from '../../../admin/desk/DeskPanel'
import { FormGuards as FormGuards_ba3691476a1c43ceec3d874fcb8bdfc4 } from '../../../admin/form/FormGuards'
import { GatedPublishButton as GatedPublishButton_a61aa87bd20a6b68b0f3f2f07745e483 } from '../../../admin/desk/GatedPublishButton'
import { UnpublishButton as UnpublishButton_71e29c4b8233d7dbfcde7de6e67e4020 } from '../../../admin/desk/UnpublishButton'
import { TranslationView as TranslationView_43adcd80d1f56585cde227a6822d630c } from '../../../admin/translation/TranslationView'
import { UsedIn as UsedIn_ebd3adbb234f0e5077846a4c849e859f } from '../../../admin/usedIn/UsedIn'
import { ExportLink as ExportLink_462be8767b238b21c9f79d8878426d14 } from '../../../admin/audit/ExportLink'
import { NavLinks as NavLinks_5a00d46ee8b598795f8a7fad3556d7cf } from '../../../admin/importing/NavLinks'
import { SearchStatusLink as SearchStatusLink_60028c5257db5a5e25ab0352fa731868 } from '../../../admin/search/SearchStatusLink'
import { UploadProgress as UploadProgress_6b127a61f824ff6c9eed713eafb0f26a } from '../../../admin/upload/UploadProgress'
import { ImportView as ImportView_8b5461e181fb3a1462fab2261be2e698 } from '../../../admin/importing/ImportView'
import { IntakeView as IntakeView_881d7964316090a813a98ff8d4b454ee } from '../../../admin/importing/IntakeView'
import { SearchStatusView as SearchStatusView_9a819ef381814eedea47fc65904e8cae } from '../../../admin/search/SearchStatusView'
import { TodoWidget as TodoWidget_5e1b8f60b937620914173bdd4133f61b } from '../../../admin/dashboard/TodoWidget'
import { ChangesWidget as ChangesWidget_56968b6c3d6346e19537545a5af5f022 } from '../../../admin/dashboard/ChangesWidget'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HorizontalRuleFeatureClient": HorizontalRuleFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/desk/DeskPanel#DeskPanel": DeskPanel_5df093c0ee70e22657d63042d5ca6a83,
  "/admin/form/FormGuards#FormGuards": FormGuards_ba3691476a1c43ceec3d874fcb8bdfc4,
  "/admin/desk/GatedPublishButton#GatedPublishButton": GatedPublishButton_a61aa87bd20a6b68b0f3f2f07745e483,
  "/admin/desk/UnpublishButton#UnpublishButton": UnpublishButton_71e29c4b8233d7dbfcde7de6e67e4020,
  "/admin/translation/TranslationView#TranslationView": TranslationView_43adcd80d1f56585cde227a6822d630c,
  "/admin/usedIn/UsedIn#UsedIn": UsedIn_ebd3adbb234f0e5077846a4c849e859f,
  "/admin/audit/ExportLink#ExportLink": ExportLink_462be8767b238b21c9f79d8878426d14,
  "/admin/importing/NavLinks#NavLinks": NavLinks_5a00d46ee8b598795f8a7fad3556d7cf,
  "/admin/search/SearchStatusLink#SearchStatusLink": SearchStatusLink_60028c5257db5a5e25ab0352fa731868,
  "/admin/upload/UploadProgress#UploadProgress": UploadProgress_6b127a61f824ff6c9eed713eafb0f26a,
  "/admin/importing/ImportView#ImportView": ImportView_8b5461e181fb3a1462fab2261be2e698,
  "/admin/importing/IntakeView#IntakeView": IntakeView_881d7964316090a813a98ff8d4b454ee,
  "/admin/search/SearchStatusView#SearchStatusView": SearchStatusView_9a819ef381814eedea47fc65904e8cae,
  "/admin/dashboard/TodoWidget#TodoWidget": TodoWidget_5e1b8f60b937620914173bdd4133f61b,
  "/admin/dashboard/ChangesWidget#ChangesWidget": ChangesWidget_56968b6c3d6346e19537545a5af5f022,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}

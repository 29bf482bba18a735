import { otherAddress, otherHost, sessionInAddress } from './addresses.ts';
import { hashClasses, renameIds, renameNames, reorder, rewriteLinks, turnRound, wrap } from './design.ts';
import { entriesAsGrid, entriesAsIcons, entriesAsTable, entriesAsTerms } from './entries.ts';
import {
  addNewsletter,
  addSearch,
  buttonsAsLinks,
  splitForm,
  submitOutside,
  swapFields,
  withoutForm,
} from './forms.ts';
import {
  ariaLabels,
  definitionList,
  fieldsets,
  labelsAfter,
  labelsUntied,
  placeholdersOnly,
  tableLayout,
} from './labels.ts';
import {
  languageAsButton,
  languageAsCodes,
  languageAsDialog,
  languageAsLink,
  languageBelow,
} from './language-lists.ts';
import {
  addCancel,
  addHelpSigns,
  addTrap,
  autofillGone,
  fieldTypes,
  headingsLower,
  landmarksGone,
} from './markup.ts';
import {
  methodAsButtons,
  methodAsDetails,
  methodAsDivs,
  methodAsRadios,
  methodAsSelect,
  methodAsTiles,
} from './methods.ts';
import { addBanner, addConsent } from './notices.ts';
import type { Drift } from './parts.ts';
import { translateTo, twoLanguages } from './translation.ts';
import { swapLanguage, unknownLanguage, wrapTexts } from './words.ts';

/** Every way in which a page drifts, by name. */
export const DRIFTS = {
  'ids renamed': renameIds,
  'names renamed': renameNames,
  'classes hashed': hashClasses,
  wrapped: wrap,
  'consent banner': addConsent,
  'notice added': addBanner,
  'search beside': addSearch,
  'newsletter beside': addNewsletter,
  'blocks reordered': reorder,
  'content last': turnRound,
  'landmarks gone': landmarksGone,
  'headings lower': headingsLower,
  'autofill gone': autofillGone,
  'other field types': fieldTypes,
  'unseen fields': addTrap,
  'way back beside': addCancel,
  'help signs': addHelpSigns,
  'links rewritten': rewriteLinks,
  'other address': otherAddress,
  'session in the address': sessionInAddress,
  'other host': otherHost,
  'method as select': methodAsSelect,
  'method as radios': methodAsRadios,
  'method as divs': methodAsDivs,
  'method as buttons': methodAsButtons,
  'method as tiles': methodAsTiles,
  'method in details': methodAsDetails,
  'language as link': languageAsLink,
  'language as button': languageAsButton,
  'language as dialog': languageAsDialog,
  'language as codes': languageAsCodes,
  'language below': languageBelow,
  'no form': withoutForm,
  'submit outside': submitOutside,
  'form split': splitForm,
  'fields swapped': swapFields,
  'buttons as links': buttonsAsLinks,
  'labels untied': labelsUntied,
  'labels after': labelsAfter,
  'placeholders only': placeholdersOnly,
  'names unseen': ariaLabels,
  'table layout': tableLayout,
  'definition list': definitionList,
  fieldsets,
  'entries as grid': entriesAsGrid,
  'entries as table': entriesAsTable,
  'entries as terms': entriesAsTerms,
  'entries as icons': entriesAsIcons,
  'words in en': swapLanguage('en'),
  'words in el': swapLanguage('el'),
  'words in bg': swapLanguage('bg'),
  'words unknown': unknownLanguage,
  'two languages': twoLanguages,
  'texts wrapped': wrapTexts,
  'translated by the browser': translateTo('en'),
  'translated into Romanian': translateTo('ro'),
} satisfies Record<string, Drift>;

/** A kind of drift. */
export type DriftKind = keyof typeof DRIFTS;

/** Kinds of drift after which a look-alike is still one: they add and remove nothing that makes it one. */
export const HARMLESS: DriftKind[] = [
  'classes hashed',
  'wrapped',
  'consent banner',
  'notice added',
  'search beside',
  'newsletter beside',
  'content last',
  'texts wrapped',
];

/** The same page built again by other developers: every name is different. */
export const REBUILT: DriftKind[] = [
  'ids renamed',
  'names renamed',
  'classes hashed',
  'wrapped',
  'links rewritten',
];

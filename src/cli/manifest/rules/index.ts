import type { ManifestRule } from '../manifestRule';
import { addresses } from './addresses';
import { customFunctions } from './customFunctions';
import { elementOrder } from './elementOrder';
import { icons } from './icons';
import { identity } from './identity';
import { languages } from './languages';
import { lengths } from './lengths';
import { requiredElements } from './requiredElements';
import { requirements } from './requirements';
import { resources } from './resources';
import { ribbon } from './ribbon';
import { sharedRuntime } from './sharedRuntime';

/** What is checked, in the order in which faults are told. */
export const manifestRules: readonly ManifestRule[] = [
  requiredElements,
  elementOrder,
  identity,
  requirements,
  sharedRuntime,
  customFunctions,
  ribbon,
  resources,
  languages,
  lengths,
  addresses,
  icons,
];

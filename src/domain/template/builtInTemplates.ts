import type { InEachLanguage } from '../language/language';
import type { TaskTemplate } from '../taskTemplate';
import { englishTemplate } from './en';
import { indonesianTemplate } from './id';

/** The task card that the add-in brings along. */
export const builtInTemplates: InEachLanguage<TaskTemplate> = { en: englishTemplate, id: indonesianTemplate };

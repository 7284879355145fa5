import type { InEachLanguage } from './language';
import type { TaskTemplate } from '../kpi/card/taskTemplate';
import { englishTemplate } from './en/card';
import { indonesianTemplate } from './id/card';

/** The task card that the add-in brings along. */
export const builtInTemplates: InEachLanguage<TaskTemplate> = { en: englishTemplate, id: indonesianTemplate };

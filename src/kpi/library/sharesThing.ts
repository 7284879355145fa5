import type { MeasuredThing } from '../../reading/measuredThing';
import { stemOf } from './stems';

/** The same as stems. */
interface ThingStems {
  readonly head: string | undefined;
  readonly isLoose: boolean;
  readonly others: readonly string[];
  readonly verb: string | undefined;
}

/** What an example's texts have, as stems. */
interface ExampleStems {
  readonly named: ReadonlySet<string>;
  readonly defined: ReadonlySet<string>;
  /** Stems of many names: they tell by themselves little of what is measured. */
  readonly common: ReadonlySet<string>;
}

export function thingStems({ head, isLoose, others, verb }: MeasuredThing): ThingStems {
  return {
    head: head === undefined ? undefined : stemOf(head),
    isLoose,
    others: others.map(stemOf),
    verb: verb === undefined ? undefined : stemOf(verb),
  };
}

/**
 * Says whether an example measures the thing that a name is about: its own name has that word. Where the word is common (“employee”) its other
 * words count, too; where it says little (“quality”) they count instead; where it stands in the definition alone, so must the verb or another.
 */
export function sharesThing({ head, isLoose, others, verb }: ThingStems, example: ExampleStems): boolean {
  const { named, defined, common } = example;
  if (head === undefined) return false;
  const isCommon = common.has(head);
  if (named.has(head)) {
    const telling = others.filter((stem) => !common.has(stem));
    const asked = telling.length > 0 ? telling : others;
    return (!isCommon && !isLoose) || asked.every((stem) => named.has(stem) || defined.has(stem));
  }
  if (isLoose) {
    const [next, ...rest] = others;
    return sharesThing({ head: next, isLoose: false, others: rest, verb }, example);
  }
  const beside = verb === undefined ? others : [verb, ...others];
  return defined.has(head) && beside.some((stem) => !common.has(stem) && (named.has(stem) || defined.has(stem)));
}

import type { CellValue } from '../../book/model/CellValue';
import type { Areas } from './Areas';
import type { Lambda } from './Lambda';
import type { Matrix } from './Matrix';
import type { Reference } from './Reference';

/** What an expression can give; undefined is an argument left blank, as in `IF(A1,,2)`. */
export type Value = CellValue | Matrix | Reference | Areas | Lambda | undefined;

export { ExcelProblem, type ExcelProblemCode } from '../workbook/ExcelProblem';

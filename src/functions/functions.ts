import { associateFunctions } from './associateFunctions';

// Outside Excel, and in Excel on iPad, the pane runs without custom functions.
if (typeof CustomFunctions !== 'undefined') associateFunctions();

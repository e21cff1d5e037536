/** The entry of functions.js, a classic script: one early `associate` call, or Excel's first calls find nothing. */
import { excelFunctions } from './bridge';

CustomFunctions.associate(excelFunctions());

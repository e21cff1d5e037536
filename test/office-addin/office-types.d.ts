/** Makes Office's globals known to the tests of this folder and to the add-in's files they import. */
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />

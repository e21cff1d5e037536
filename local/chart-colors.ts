/** The colours of a pie's slices, which a plan does not name: told apart by colour-blind eyes too. */

/** The palette of Okabe and Ito without black and its pale yellow; a seventh slice begins again. */
export const sliceColor = (index: number): string => palette[index % palette.length] ?? '#0072B2';

const palette = ['#0072B2', '#E69F00', '#009E73', '#CC79A7', '#56B4E9', '#D55E00'];

// Stands in the bundle for string-width where the program asks for it. The package makes a segmenter and compiles
// tables of Unicode as it loads, a fifth of the way to the first frame; text of one cell a character never needs it.

/** @type {undefined | typeof import('string-width').default} */
let measure;

/** @type {typeof import('string-width').default} */
module.exports = (text, options) => {
	measure ??= require('string-width').default;
	return measure(text, options);
};

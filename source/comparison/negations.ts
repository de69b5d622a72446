import denials from '../../data/words/denials.json' with {type: 'json'};

/** Words that turn what is said into its opposite, in lower case: "not", "never". */
export const negations: ReadonlySet<string> = new Set(denials.negations);

import type {Placed} from '../placement.ts';
import type {Findings} from './telling.ts';

/**
 * What is found of a remark, looked for once in the same findings, whoever asks: it must depend on these alone, and
 * nobody may change it. It is kept as long as the findings are.
 */
export const onceFor = <Value>(
	find: (findings: Findings, remark: Placed) => Value,
): ((findings: Findings, remark: Placed) => Value) => {
	const known = new WeakMap<Findings, Map<Placed, Value>>();
	return (findings, remark) => {
		let values = known.get(findings);
		if (!values) {
			values = new Map();
			known.set(findings, values);
		}

		let value = values.get(remark);
		if (value === undefined) {
			value = find(findings, remark);
			values.set(remark, value);
		}

		return value;
	};
};

import {expect, test} from 'vitest';
import {tell} from './telling.ts';

/** What a text of one sentence is about, in an article whose news is no talk. */
const facet = (text: string) =>
	tell([{id: 'echo', published: '2023-05-02', text}]).accounts[0]!.remarks[0]!.features.facet;

test.each([
	['The conversation took place at the initiative of the northern side.', 'initiative'],
	['It took place at the initiative of the Nigerian side.', 'initiative'],
	['The call lasted 40 minutes.', 'call'],
	['They agreed to reopen the bridge.', 'substance'],
	['The two did not agree to cut tariffs.', 'substance'],
	['Neither office would disclose the contents of the conversation.', 'confidentiality'],
	['They agreed to keep the details of the call private.', 'confidentiality'],
	['The call is part of regular communication to reduce the risk of misunderstanding.', 'purpose'],
	['The ministers discussed questions of common security.', 'substance'],
	['It was not the first call between the two.', 'earlier contact'],
	['The north has gathered 20,000 soldiers at the river.', 'forces'],
	['The minister warned that an attack was imminent.', 'warning'],
	['The north has denied that it plans an attack.', 'denial'],
	['It is unclear whether the king has decided to attack.', 'assessment'],
	['More than 300 people have been killed since May.', 'casualties'],
	['The north demands that the south withdraw from the valley.', 'demands'],
	['The south urged its citizens to leave the north at once.', 'reaction'],
	['Such conversations between the two are rare.', 'earlier contact'],
	['She also held telephone calls on Friday with her colleagues in the north.', 'call'],
	['The north called for an end to the shelling.', 'demands'],
	['The river has been the border since 1921.', 'background'],
	['The skipper ignored three radio calls.', 'background'],
	['The fleet called at the port of Sund.', 'background'],
	['The north called up 20,000 reservists.', 'forces'],
	['The south called on the north to withdraw its guns.', 'demands'],
	['The gunboat rammed the trawler without warning.', 'background'],
	['Nobody was hurt in the collision.', 'casualties'],
	['The hauliers lost two million crowns a day.', 'background'],
	['The exercise is not directed against any country.', 'denial'],
	['The allegations do not reflect the truth.', 'denial'],
	['The minister denied that there is an agreement on the ferries.', 'substance'],
	['Such contacts serve to avoid a miscalculation.', 'purpose'],
	['Any attack on the south will be met with severe consequences.', 'warning'],
])('%s', (text, expected) => {
	expect(facet(text)).toBe(expected);
});

/** What the second sentence is about, after a first that reports a call. */
const afterCall = (text: string, status: 'occurred' | 'planned' | null = null) => {
	const call = 'Foreign Minister Ada Brandt of Norway rang her Danish counterpart Nils Lund on Monday.';
	const contacts = [{event: 'may', role: 'main' as const, text: call, date: '2023-05-01'}];
	const other = {event: 'other', role: 'background' as const, text, date: null};
	const {accounts} = tell([
		{
			id: 'echo',
			published: '2023-05-02',
			text: `${call} ${text}`,
			contacts: status === null ? contacts : [...contacts, {...other, status}],
		},
	]);
	return accounts[0]!.remarks.find(({start}) => start > call.length)!.features.facet;
};

test('a passage that reports a contact is about that', () => {
	expect(afterCall('She warned him by telephone.', 'occurred')).toBe('earlier contact');
	expect(afterCall('She will warn him by telephone.', 'planned')).toBe('planned contact');
});

import {concerning} from '../../report/shown.ts';
import {memo} from './memo.ts';
import type {Model} from './model.ts';
import type {Scope} from './scope.ts';

/** Tells which passages concern the events of a scope, as a report of it does. */
export const concerns = memo((model: Model, {events}: Scope) => concerning(model.analysis, events), 2);

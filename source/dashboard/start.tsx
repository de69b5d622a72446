import type {Analysis} from '../analysis.ts';

export type DashboardOptions = {
	stdin: NodeJS.ReadStream;
	stdout: NodeJS.WriteStream;
	env: Readonly<Record<string, string | undefined>>;
	/** Writes a comparison to a file and says in a line what it did. */
	exporter?: {formats: readonly string[]; write: (format: string, event: string, wide: boolean) => string};
	/** Opens an address in the browser. */
	browse?: (address: string) => void;
};

/** Holds the place of the dashboard until it stands. */
export const startDashboard = async (_analysis: Analysis, _options: DashboardOptions): Promise<number> => 0;

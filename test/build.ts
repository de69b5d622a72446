import {buildProgram} from '../scripts/build.mjs';

/** Builds the program once before all tests. */
export default buildProgram;

/** What needs Ink and React, in one module that is loaded when the first frame is on the screen. */
export {goSpoken} from './spoken/live.tsx';
export {goOnScreen} from './view/live.tsx';

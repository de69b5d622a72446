// Stands in the bundle for react-devtools-core, which is not installed.
export default {initialize() {}, connectToDevTools() {}};

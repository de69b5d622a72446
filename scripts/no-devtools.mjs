// Stands in the bundle for Ink's connection to React's developer tools, which are not installed.
export {};

// The types of the one file that src/local/try/preact.js loads, which comes without any.
export * from 'preact';
export * from 'preact/hooks';
export { html } from 'htm/preact';

// Preact with htm, in one file of the Maven artifact org.mvnpm:htm: no bundler, and nothing to install.
export { html, render, useEffect, useRef, useState } from '/_static/htm/3.1.1/preact/standalone.module.js';
import { useState } from '/_static/htm/3.1.1/preact/standalone.module.js';

let ids = 0;

/** A new id for a field and its label. Preact's own hook of this name is younger than that artifact. */
export const useId = () => useState(() => `id-${++ids}`)[0];

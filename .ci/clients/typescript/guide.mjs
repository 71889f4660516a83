// Writes the TypeScript of the guide, one block after the other, as a program that the compiler checks and the journey runs.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";

const guide = readFileSync("../../../src/main/resources/guide/index.md", "utf8");
const blocks = [...guide.matchAll(/^```typescript\n(.*?)^```$/gms)].map(([, code]) => code);
mkdirSync("target", { recursive: true });
writeFileSync("target/guide.ts", blocks.join("\n").replace('"http://localhost:8080"', "process.env['WAYMARK'] ?? ''"));

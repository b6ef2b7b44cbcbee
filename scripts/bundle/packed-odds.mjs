import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/** What the module works out at its first use, and the bundle holds instead. */
const expression = 'pack(callOdds)';

/** Writes the weights of src/lexicon/call-odds.ts as they are looked up: to make a map of them would take a run on one report 4 ms. */
export const packedOdds = {
  name: 'packed odds',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]proposals[\\/]call-weights\.ts$/ }, async ({ path }) => {
      const source = readFileSync(path, 'utf8');
      if (!source.includes(expression)) throw new Error(`${path} has no ${expression} to work out`);
      return { contents: source.replace(expression, `'${await evaluate(path)}'`), loader: 'ts' };
    });
  },
};

async function evaluate(path) {
  const contents = `import { pack } from '${path.replaceAll('\\', '/')}';
    import { callOdds } from './src/lexicon/call-odds.ts';
    export default ${expression};`;
  const options = { stdin: { contents, resolveDir: '.' }, bundle: true, format: 'esm', platform: 'node', write: false };
  const { outputFiles } = await build(options);
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`)).default;
}

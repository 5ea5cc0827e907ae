// Starts Pyodide and hands the tests to Python: node run.mjs ROOT FOLDER-WITH-ZIP-FILES TEST...
import { loadPyodide } from "../../node_modules/pyodide/pyodide.mjs";

const [root, folder, ...tests] = process.argv.slice(2);
let status = 1;
try {
  const python = await loadPyodide();
  python.mountNodeFS("/project", root);
  python.mountNodeFS("/packages", folder);
  python.globals.set("tests", python.toPy(tests));
  status = python.runPython(`
import sys
sys.path.insert(0, "/project/tests/pyodide")
import inside
inside.main(list(tests))
`);
} catch (error) {
  console.error(error.message); // its stack holds the whole of a file of one line
}
process.exit(status);

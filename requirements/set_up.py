"""Make a virtual environment from a lock; environments.py says how, and --help with what.

Every Python can read this file, so that one that is too old ends in a sentence.
"""

import sys

if sys.version_info < (3, 11):
    version = sys.version.split()[0]
    sys.exit("set-up: Python 3.11 or newer is needed, this is " + version + "; name another one with PYTHON=...")

import runpy

runpy.run_path(__file__[: -len("set_up.py")] + "environments.py", run_name="__main__")

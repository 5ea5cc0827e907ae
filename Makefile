# Every act of this project has a name here; `make` alone prints them. Recipes are one line: the work is in named scripts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
RUN := $(BIN)/python
SETUP := $(VENV)/.set-up
PIPELINE := openapi/pipeline
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help setup demo test bundle generate check-generated lint lint-node format type unit fuzz fuzz-long judge mutants bench bench-mock docs-mock lock wheel clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "  %-18s %s\n", $$1, $$2}'

$(SETUP): requirements/dev.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit("make: Python 3.11 or newer is needed, this is " + sys.version.split()[0] + "; name another with PYTHON=…") if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/dev.txt
	$(BIN)/pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

setup: $(SETUP)  ## make the virtual environment from the pinned requirements

demo: $(SETUP)  ## regenerate the client, start the mock and provision a KakaoTalk sender over HTTP
	@$(RUN) docs/examples/demo.py

test: $(SETUP) .tools/fuzz/.set-up  ## run every check: format, lint, types, generated code, tests
	@$(RUN) tests/run.py

bundle: $(SETUP)  ## bundle openapi/ into the one committed document
	@$(RUN) $(PIPELINE)/bundle.py

generate: $(SETUP)  ## bundle, generate the client, check that nothing is missing, format, type-check
	@$(RUN) $(PIPELINE)/generate.py

check-generated: $(SETUP)  ## generate into a temporary folder and compare byte for byte
	@$(RUN) $(PIPELINE)/generate.py --check

lint: $(SETUP)  ## lint the document (validator and house rules) and the code (ruff)
	@$(RUN) tests/run.py lint

lint-node: node_modules/.set-up $(SETUP)  ## lint the document with Redocly and Spectral (needs Node)
	@npm run --silent lint

node_modules/.set-up: package.json package-lock.json
	@npm ci --silent --no-audit --no-fund
	@touch $@

format: $(SETUP)  ## format the hand-written code
	@$(BIN)/ruff format --quiet . && $(BIN)/ruff check --quiet --fix .

type: $(SETUP)  ## type-check both packages and a user's file
	@$(RUN) tests/run.py types

unit: $(SETUP) .tools/fuzz/.set-up  ## run the test suite alone
	@$(RUN) tests/run.py tests

wheel: $(SETUP)  ## build the wheel into dist/
	@$(RUN) -m build --wheel --no-isolation --outdir dist

fuzz: $(SETUP) .tools/fuzz/.set-up  ## fuzz the document against the mock with schemathesis, tag by tag
	@$(RUN) tests/contract/fuzz.py $(TAGS)

SECONDS ?= 600
fuzz-long: $(SETUP) .tools/fuzz/.set-up  ## fuzz with every phase, random data too, for SECONDS=… in all
	@$(RUN) tests/contract/fuzz.py --seconds $(SECONDS) $(TAGS)

judge: $(SETUP) .tools/fuzz/.set-up .tools/judge/.set-up node_modules/.set-up  ## hold traffic and client against judges that are not ours (needs Node)
	@$(RUN) tests/contract/judge.py

mutants: $(SETUP) .tools/fuzz/.set-up  ## seed defects into the mock and see whether the gate notices
	@$(RUN) tests/contract/run_mutants.py $(MUTANTS)

.tools/fuzz/.set-up: requirements/fuzz.txt
	$(PYTHON) -m venv .tools/fuzz
	.tools/fuzz/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/fuzz.txt
	@touch $@

.tools/judge/.set-up: requirements/judge.txt
	$(PYTHON) -m venv .tools/judge
	.tools/judge/bin/pip install --quiet --disable-pip-version-check --no-deps --require-hashes -r requirements/judge.txt
	@touch $@

bench: $(SETUP)  ## measure import, decoding, calls and lists against httpx and json, in one run
	@$(RUN) benchmarks/compare.py

bench-mock: $(SETUP)  ## measure the mock: start, reads a second over loopback, 100,000 senders
	@$(RUN) benchmarks/mock.py

docs-mock: $(SETUP)  ## write the parts of docs/mock.md that the code knows: faults, control API, operations
	@$(RUN) docs/build_mock_page.py

lock: $(SETUP)  ## pin the requirements anew, with hashes (needs uv)
	@requirements/lock.sh

clean:  ## remove what the other targets made
	rm -rf $(VENV) dist build node_modules .tools .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

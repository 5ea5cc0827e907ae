# Every act of this project has a name here; `make` alone prints them. Recipes are one line: the work is in named scripts.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
RUN := $(BIN)/python
SET_UP := $(PYTHON) requirements/set_up.py
PIPELINE := openapi/pipeline
export PYTHONDONTWRITEBYTECODE := 1

.DEFAULT_GOAL := help
.PHONY: help python setup demo test coverage test-fast test-long test-matrix test-pyodide bundle bump diff generate check-generated lint lint-node format type unit fuzz fuzz-long fuzz-decode soak conformance cross-check mutants bench bench-quick bench-setup bench-mock profile docs docs-mock lock outdated wheel release changelog test-dependencies clean

help:  ## list the targets
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | sort | awk -F'\t' '{printf "  %-18s %s\n", $$1, $$2}'

python:
	@command -v $(PYTHON) >/dev/null || { echo "make: $(PYTHON) was not found; install Python 3.11 or newer, or name one with PYTHON=…" >&2; exit 1; }

setup: python  ## make the virtual environment from the pinned requirements
	@$(SET_UP) $(VENV) dev --editable

tool-%: python
	@$(SET_UP) .tools/$* $*

demo: setup  ## regenerate the client, start the mock and provision a KakaoTalk sender over HTTP
	@$(RUN) docs/examples/demo.py

test: setup  ## run every check: format, lint, types, generated code, tests
	@$(RUN) tests/run.py

test-matrix: setup tool-fuzz  ## set up and test with every supported Python found, and say which were not
	@$(RUN) tests/matrix.py $(PYTHONS)

test-pyodide: setup node_modules/.set-up  ## try the wheel on Python 3.14 in Node, as far as it needs no socket (needs Node) [TESTS=…]
	@$(RUN) tests/pyodide/run.py $(TESTS)

coverage: setup tool-fuzz  ## run every test and show which lines and branches none reached
	@$(RUN) tests/run.py --coverage

test-fast: setup  ## run the checks that matter while one works, in under a minute
	@$(RUN) tests/run.py --fast

bundle: setup  ## bundle openapi/ into the one committed document
	@$(RUN) $(PIPELINE)/bundle.py

bump: setup  ## take another version of the API: SPEC=<its OpenAPI document> [DRY=1] [YES=1]
	@$(RUN) $(PIPELINE)/bump.py "$(SPEC)" $(if $(DRY),--dry) $(if $(YES),--yes)

diff: setup  ## say what changed for users: BASE=<git revision, document, wheel or installed> [HEAD=…] [JSON=1|MARKDOWN=1] [NAMES=0]
	@$(RUN) $(PIPELINE)/diff.py --base "$(BASE)" --head "$(HEAD)" $(if $(JSON),--json) $(if $(MARKDOWN),--markdown) $(if $(filter 0,$(NAMES)),--no-names)

generate: setup  ## bundle, generate the client, check that nothing is missing, format, type-check
	@$(RUN) $(PIPELINE)/generate.py

check-generated: setup  ## generate into a temporary folder and compare byte for byte
	@$(RUN) $(PIPELINE)/generate.py --check

lint: setup  ## lint the document (validator and our own rules) and the code (ruff)
	@$(RUN) tests/run.py lint

lint-node: node_modules/.set-up setup  ## lint the document with Redocly and Spectral (needs Node)
	@npm run --silent lint

node_modules/.set-up: package.json package-lock.json
	@command -v npm >/dev/null || { echo "make: npm was not found; this target needs Node 20 or newer" >&2; exit 1; }
	@echo "setting up node_modules from package-lock.json …"
	@npm ci --no-audit --no-fund >.node_modules.log 2>&1 || { cat .node_modules.log >&2; echo "make: npm ci failed; what it said stands above and in .node_modules.log" >&2; exit 1; }
	@touch $@

format: setup  ## format the hand-written code
	@$(BIN)/ruff format --quiet . && $(BIN)/ruff check --quiet --fix .

type: setup  ## type-check both packages and a user's file
	@$(RUN) tests/run.py types

unit: setup tool-fuzz  ## run the test suite alone
	@$(RUN) tests/run.py tests

test-long: setup tool-fuzz  ## run the tests that take minutes or load the machine, which `make test` leaves out
	@$(RUN) tests/run.py --long

wheel: setup  ## build the wheel into dist/
	@$(RUN) -m build --wheel --no-isolation --outdir dist

release: setup tool-fuzz tool-release  ## check, build twice and compare what is to be released, and say what comes next [QUICK=1]
	@$(RUN) release/release.py $(if $(QUICK),--quick)

changelog: setup  ## show what the next release tells of itself; BUILD=1 writes it into CHANGELOG.md
	@$(RUN) release/changelog.py $(if $(BUILD),--build)

test-dependencies: setup tool-lock  ## test with the lowest and the newest allowed dependencies on each Python found
	@$(RUN) tests/dependencies.py $(PYTHONS)

fuzz: setup tool-fuzz  ## fuzz the document against the mock with schemathesis, tag by tag
	@$(RUN) tests/conformance/fuzz.py $(TAGS)

SECONDS ?= 600
fuzz-long: setup tool-fuzz  ## fuzz with every phase, random data too, for SECONDS=… in all
	@$(RUN) tests/conformance/fuzz.py --seconds $(SECONDS) $(TAGS)

fuzz-decode: tool-fuzz-decode  ## fuzz decoders, pagers, webhooks and HAR reading with atheris, for SECONDS=…
	@.tools/fuzz-decode/$(notdir $(BIN))/python tests/reliability/fuzz_decode.py $(SECONDS)

CALLS ?= 20000
soak: setup  ## make CALLS=… calls over real sockets, a quarter of them spoiled, and print what became of them
	@$(RUN) tests/soak/soak.py $(CALLS)

conformance: setup  ## hold the checks of the conformance suite against the mock, or BASE_URL=… or MOCK=module:factory [JSON=FILE]
	@$(RUN) tests/conformance/run_conformance.py $(if $(BASE_URL),--base-url "$(BASE_URL)") $(if $(MOCK),--mock "$(MOCK)") $(if $(JSON),--json "$(JSON)") $(OPTIONS)

cross-check: setup tool-fuzz tool-cross-check tool-generators node_modules/.set-up  ## hold document, traffic and client against tools that are not ours (needs Node)
	@$(RUN) tests/conformance/cross_check.py

mutants: setup  ## seed defects into the mock and the document and see whether the suite notices [MUTANTS="name or family …"] [JSON=FILE] [NOTE=1]
	@$(RUN) tests/conformance/run_mutants.py $(if $(JSON),--json "$(JSON)") $(if $(NOTE),--note) $(MUTANTS)

bench: setup  ## measure starts, models, calls and lists in pairs, against httpx, json and the peers; writes docs/performance.md
	@$(RUN) benchmarks/compare.py

bench-quick: setup  ## measure the same with fewer pairs and items, in under two minutes
	@$(RUN) benchmarks/compare.py --quick

bench-setup: setup tool-generators  ## make the clients of other generators that `make bench` measures too
	@$(RUN) benchmarks/peers.py

profile: setup  ## write where the time goes as a page, of WHAT=import, decode, encode, call or generate
	@$(RUN) benchmarks/time_spent.py $(WHAT)

bench-mock: setup  ## measure the mock: start, reads a second over loopback, 100,000 senders
	@$(RUN) benchmarks/mock.py

docs-mock: setup  ## write the parts of docs/mock.md that the code knows: faults, control API, operations
	@$(RUN) docs/build_mock_page.py

docs: tool-docs node_modules/.set-up  ## build the site into build/site and follow its links (needs Node)
	@.tools/docs/$(notdir $(BIN))/python docs/build_site.py

lock: tool-lock  ## pin the requirements anew, with hashes; UPGRADE=1 takes the newest that fit
	@.tools/lock/$(notdir $(BIN))/python requirements/lock.py $(if $(UPGRADE),--upgrade)

outdated: setup tool-lock tool-fuzz tool-cross-check tool-generators  ## list the pins that have newer releases, and what holds each back
	@.tools/lock/$(notdir $(BIN))/python requirements/lock.py --outdated

clean:  ## remove what the other targets made
	rm -rf $(VENV) .*.log dist build node_modules .tools .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage

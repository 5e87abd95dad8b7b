# Two commands are enough on a bare machine with Python >= 3.11, make and git: `make site`, `make test`.
# PYTHON=python3.13   the Python to make .venv with (otherwise the first that is new enough)
# TESTFLAGS="…"       for pytest: one file, -k words, --browser, --corpora=FOLDER, --renew

factsheets := .venv/bin/python -m generator
need := @requirements/install
# Before pytest knows an option, it takes the option's separate value for a folder of tests.
test_flags = $(subst --corpora ,--corpora=,$(TESTFLAGS))

.PHONY: help site manual test serve check lint ci bench lock clean

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /make \1\t/p' Makefile | expand -t 14

site: ## set up what is needed and build the site into site/
	$(need) site
	@$(factsheets) build
	@echo "To look at it: make serve"

manual: ## build the manual into build/manual/
	$(need) site
	@.venv/bin/python -m mkdocs build --strict --config-file docs/mkdocs.yml

test: ## set up what the tests need and run them all
	$(need) test
	@# Hundreds of tests start the program: they need not compile it each time.
	@.venv/bin/python -m compileall -q generator
	@.venv/bin/python -m pytest --quiet --numprocesses=auto --dist=worksteal $(test_flags)

serve: ## show the site in a browser and keep it current while you edit
	$(need) site
	@$(factsheets) serve

check: ## look for mistakes in content/, each with its place and its fix
	$(need) site
	@$(factsheets) check

lint: ## check the code's form, types and imports
	$(need) test
	@.venv/bin/ruff format --quiet --check --diff
	@.venv/bin/ruff check --quiet
	@.venv/bin/mypy --no-error-summary
	@told=$$(.venv/bin/lint-imports --no-logo --no-cache) || { echo "$$told"; exit 1; }

ci: ## everything that must pass before a change is published
	@.ci/run

bench: ## measure builds beside Hugo, as ratios in the same run; writes benchmarks/RESULTS.md
	$(need) site
	@.venv/bin/python -m benchmarks.run

lock: ## lock what pyproject.toml asks for (LOCKFLAGS=--upgrade: the newest of each)
	$(need) test
	@requirements/lock $(LOCKFLAGS)

clean: ## remove what was built and cached, but not .venv
	@rm -rf site build dist .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis

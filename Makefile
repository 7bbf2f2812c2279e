# What can be made here. `make demo` and `make test` each work as the first command in a fresh checkout.

VENV := .venv
BIN := $(VENV)/bin
PYTHON ?=
ARGS ?=
export PYTHON

.DEFAULT_GOAL := help
.NOTPARALLEL:
.PHONY: help venv demo run screenshots test lint bench mutants endurance wheel wheel-check clean FORCE

help:
	@echo "make demo         make an archive to look around in, and show it"
	@echo "make run          open the desktop"
	@echo "make screenshots  save pictures of every page in docs/screenshots"
	@echo "make test         run the tests; ARGS='-k word' hands pytest more"
	@echo "make lint         check style, types and the direction of imports"
	@echo "make bench        measure"
	@echo "make mutants      change the program in small ways, and count what the tests notice"
	@echo "make endurance    the tests that take long"
	@echo "make wheel        build dist/*.whl and dist/*.tar.gz"
	@echo "make wheel-check  install that wheel elsewhere and use it"
	@echo "make clean        remove what these made, and .venv"

venv: $(VENV)/dev.stamp

# A virtual environment works only where it was made, and only while its Python is there.
ifneq ($(shell $(BIN)/python -c "print(open('$(VENV)/made-in').read())" 2>/dev/null),$(CURDIR))
$(VENV)/run.stamp $(VENV)/dev.stamp: FORCE
endif

$(VENV)/run.stamp: pyproject.toml packaging/venv.sh packaging/debian/prepare.sh
	@sh packaging/venv.sh run

$(VENV)/dev.stamp: pyproject.toml packaging/venv.sh packaging/debian/prepare.sh
	@sh packaging/venv.sh dev

demo: $(VENV)/run.stamp
	@$(BIN)/python -m pressdesk demo $(ARGS)
	@[ -n "$(ARGS)" ] || sh packaging/show-demo.sh $(BIN)/python

run: $(VENV)/run.stamp
	@sh packaging/debian/prepare.sh desktop
	@$(BIN)/python -m pressdesk $(ARGS)

screenshots: $(VENV)/run.stamp
	@sh packaging/debian/prepare.sh desktop
	@$(BIN)/python packaging/screenshots.py docs/screenshots

test: $(VENV)/dev.stamp
	@$(BIN)/python -m pytest -q -n auto $(ARGS)

endurance: $(VENV)/dev.stamp
	@$(BIN)/python -m pytest -q -m endurance $(ARGS)

lint: $(VENV)/dev.stamp
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@$(BIN)/python packaging/house_rules.py src/pressdesk tests/ui

bench: $(VENV)/dev.stamp
	@$(BIN)/python -m benchmarks $(ARGS)

mutants: $(VENV)/dev.stamp
	@$(BIN)/python -m benchmarks.mutants $(ARGS)

wheel: $(VENV)/dev.stamp
	@rm -rf dist
	@$(BIN)/python -m build --outdir dist .

wheel-check: wheel
	@sh packaging/wheel-check.sh $(BIN)/python dist

clean:
	rm -rf $(VENV) dist .hypothesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache
	find src tests -name __pycache__ -type d -prune -exec rm -rf {} +

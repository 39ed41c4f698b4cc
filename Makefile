# LKS: make run and make test need nothing but Debian (or a derivative), git and make; both install what is missing.

VENV ?= .venv
BUILD ?= build
JOBS ?= auto
CHROOT ?= $(HOME)/.cache/lks-newest
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
PYTHON := $(VENV)/bin/python
LRELEASE := $(firstword $(wildcard /usr/lib/qt6/bin/lrelease /usr/lib/qt5/bin/lrelease) lrelease)

.PHONY: all setup translations update-translations page run test lint pytest test-newest bench models install package clean

all: translations

setup:
	@tools/setup.sh $(VENV)
	@tools/page.sh build || [ $$? -eq 3 ]

# The scripts of the insight page, with npm and esbuild; where Node is missing it says so, and all else goes on.
page:
	@tools/page.sh build

# -- translations ------------------------------------------------------------------------------------------------

translations: i18n/lks_nb.qm i18n/lks_nn.qm

%.qm: %.ts | setup
	@$(LRELEASE) -silent $< -qm $@

# Reads the strings out of the sources into the .ts files; translate them there, to bokmål and nynorsk.
update-translations: setup
	@pylupdate5 -noobsolete $$(git ls-files '*.py' ':!tests' ':!tools') -ts i18n/lks_nb.ts i18n/lks_nn.ts

# -- use ---------------------------------------------------------------------------------------------------------

run: setup translations
	@$(PYTHON) tools/run_example.py $(BUILD)/example

# The models in resources/models, after a change of the algorithms' parameters.
models: setup translations
	@QT_HASH_SEED=0 QT_QPA_PLATFORM=offscreen $(PYTHON) tools/make_models.py

install: translations
	@mkdir -p "$(PROFILE)/python/plugins"
	@ln -sfn "$(CURDIR)" "$(PROFILE)/python/plugins/lks"
	@echo "Linked into $(PROFILE). Tick LKS in QGIS' plugin manager."

package: setup translations
	@$(PYTHON) tools/package.py $(BUILD)

# -- checks ------------------------------------------------------------------------------------------------------

test: setup
	@$(MAKE) --no-print-directory lint pytest

# Needs no QGIS and installs nothing on the system: where there is no environment yet, one of its own from PyPI.
LINT := $(if $(wildcard $(VENV)/bin/ruff),$(VENV),.venv-lint)/bin/python

lint: $(LINT)
	@$(LINT) -m ruff check .
	@$(LINT) -m ruff format --check .
	@$(LINT) tools/check_types.py
	@tools/page.sh lint || [ $$? -eq 3 ]

.venv-lint/bin/python:
	@python3 -m venv .venv-lint
	@$@ -m pip install --quiet --disable-pip-version-check -r requirements.txt -r requirements-dev.txt

pytest: setup translations
	@QT_QPA_PLATFORM=offscreen $(PYTHON) -m pytest -n $(JOBS) --dist loadfile $(PYTEST_ARGS)

# The suite on the newest QGIS that Debian has (needs root for the chroot).
test-newest: translations
	@tools/test_newest.sh $(CHROOT) $(PYTEST_ARGS)

# Ours and the peers' side by side, in a venv of its own; BENCH_ARGS="--only a,f" for some of the cases.
bench:
	@tools/bench.sh $(BUILD)/bench-venv $(BUILD)/benchmarks.md $(BENCH_ARGS)

clean:
	@rm -rf $(BUILD) .venv-lint i18n/*.qm

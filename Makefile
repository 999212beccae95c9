# `make site` builds the guide, `make test` runs every test. Debian 12, Swift 6.3, git, make.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test check lint format record bench fuzz

SOURCES := Sources Tests Templates Package.swift
LIBRARIES := libcmark-dev libyaml-dev pkg-config
TOOLS := chromium fonts-noto-core poppler-utils python3 python3-venv qpdf weasyprint
PYTHON := .build/python
COMMONMARK := .build/commonmark
# Without the lines that only say that a test has started, and without XCTest, which has none.
TEST := WAYMARK_COMMONMARK=$(CURDIR)/$(COMMONMARK) swift test --skip-build --disable-xctest
SHORT := | grep --line-buffered -v '^◇'

# Builds the site of Content/ into Output/.
site:
	@.ci/install $(LIBRARIES)
	swift build --configuration release --product waymark
	@.build/release/waymark build

# Installs what the tests need and runs all of them.
test: lint
	@.ci/install $(LIBRARIES) $(TOOLS)
	@$(MAKE) --no-print-directory $(PYTHON)/ready $(COMMONMARK)/ready
	swift build --build-tests
	WAYMARK_PYTHON=$(CURDIR)/$(PYTHON)/bin/python3 $(TEST) $(SHORT)
	Tests/Fuzz/run 30 -seed=1

# Formatting and the modules' own tests, for every change.
check: lint
	@.ci/install $(LIBRARIES)
	@$(MAKE) --no-print-directory $(COMMONMARK)/ready
	swift build --build-tests
	$(TEST) --skip CommandLineTests $(SHORT)

lint:
	swift format lint --strict --recursive $(SOURCES)

format:
	swift format --in-place --recursive $(SOURCES)

# Records the golden files anew and fails, so that the changes are looked through.
record:
	@.ci/install $(LIBRARIES)
	swift build --build-tests
	WAYMARK_RECORD=1 $(TEST) $(SHORT)

# Measures the engine; Tests/Benchmarks/results.md holds what came out where.
bench:
	swift run --configuration release Benchmarks

# Feeds random bytes to the readers for so many seconds each; what it learns stays in .build-fuzz.
SECONDS_EACH := 600
fuzz:
	@.ci/install $(LIBRARIES)
	Tests/Fuzz/run $(SECONDS_EACH)

# What drives the browser and reads schemas, from PyPI.
$(PYTHON)/ready: Tests/Browser/requirements.txt
	rm -rf $(PYTHON)
	/usr/bin/python3 -m venv $(PYTHON)
	$(PYTHON)/bin/pip install --quiet --requirement $<
	touch $@

# The published examples of CommonMark and GFM, from the sources of Debian's packages.
$(COMMONMARK)/ready: .ci/fetch-commonmark .ci/pathological-cases
	rm -rf $(COMMONMARK)
	.ci/fetch-commonmark $(COMMONMARK)
	touch $@

# waymark: `make site` builds the guide, `make test` runs every test. Debian 12, Swift 6.3.

SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := site
.PHONY: site test check format record lint

SOURCES := Sources Tests Templates Package.swift
PYTHON := .build/python/bin/python3

site: ## Build the guide in Content/ into Output/
	@Tests/install libcmark-dev libyaml-dev pkg-config
	swift build --configuration release --product waymark
	@.build/release/waymark build

test: $(PYTHON) ## Install what the tests need and run all of them
	@Tests/install libcmark-dev libyaml-dev pkg-config chromium fonts-noto-core poppler-utils qpdf weasyprint
	swift build --build-tests
	swift test --skip-build
	$(PYTHON) Tests/Browser/run.py

check: lint ## Formatting and the unit tests, for every change
	@Tests/install libcmark-dev libyaml-dev pkg-config
	swift build --build-tests
	swift test --skip-build --skip CommandLineTests

lint:
	swift format lint --strict --recursive $(SOURCES)

format: ## Format every Swift file
	swift format --in-place --recursive $(SOURCES)

record: ## Record the golden files anew; look through the changes, then run the tests
	swift build --build-tests
	WAYMARK_RECORD=1 swift test --skip-build --filter "recorded"

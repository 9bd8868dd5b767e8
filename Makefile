# What a contributor does often. The rest is Maven's: mvn -B verify is the whole build.

MVN := mvn -q -B

.DEFAULT_GOAL := help
.PHONY: bench help check ci example fast fmt full golden

help: ## Say what there is
	@grep -hE '^[a-z]+:.*## ' $(MAKEFILE_LIST) | sort | awk -F ':.*## ' '{ printf "  make %-10s %s\n", $$1, $$2 }'

bench: ## Measure the applier beside others
	benchmark/run

check: ## Build and test everything
	mvn -B verify

ci: ## What the pipeline runs: the README in a fresh clone, the long tests, all others
	.ci/run

example: ## Generate and apply the example's migrations
	./tandem -C examples/notes generate
	./tandem -C examples/notes migrate

fast: ## Compile and run the tests of all modules but the scenarios
	$(MVN) verify -pl '!scenarios'

fmt: ## Format the sources
	$(MVN) spotless:apply

full: ## Everything, with the tests that take long or need Node
	mvn -B verify -Pfull

golden: ## Write the expected SQL of the scenarios anew, and prove it on both databases
	$(MVN) verify -pl scenarios -am -Dgolden=update -Dtest=ScenariosTest -Dsurefire.failIfNoSpecifiedTests=false

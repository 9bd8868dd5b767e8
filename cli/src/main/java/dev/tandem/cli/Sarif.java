package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.snapshot.Finding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings in the Static Analysis Results Interchange Format 2.1.0, which code hosts read. */
final class Sarif {

    private Sarif() {}

    static Json of(List<Finding> findings) {
        Json driver = new Json()
                .with("name", "Tandem")
                .with("version", Version.number())
                .with("rules", rules(findings));
        Json run = new Json()
                .with("tool", new Json().with("driver", driver))
                .with("results", findings.stream().map(Sarif::result).toList());
        return new Json()
                .with("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .with("version", "2.1.0")
                .with("runs", List.of(run));
    }

    /** One for each code. */
    private static List<Json> rules(List<Finding> findings) {
        Map<String, Json> rules = new LinkedHashMap<>();
        findings.stream().map(Finding::problem).forEach(problem -> rules.putIfAbsent(problem.code(), rule(problem)));
        return List.copyOf(rules.values());
    }

    private static Json rule(Problem problem) {
        return new Json()
                .with("id", problem.code())
                .with("shortDescription", text(problem.why()))
                .with("help", text("docs/errors/%s.md".formatted(problem.code())));
    }

    private static Json result(Finding finding) {
        Problem problem = finding.problem();
        Json place = new Json()
                .with("artifactLocation", new Json().with("uri", ShownPath.uri(finding.file())))
                .with("region", new Json().with("startLine", finding.line()));
        return new Json()
                .with("ruleId", problem.code())
                .with("level", CheckReport.severity(finding))
                .with("message", text("%s; %s".formatted(problem.message(), problem.fix())))
                .with("locations", List.of(new Json().with("physicalLocation", place)));
    }

    private static Json text(String text) {
        return new Json().with("text", text);
    }
}

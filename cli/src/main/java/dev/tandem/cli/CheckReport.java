package dev.tandem.cli;

import dev.tandem.snapshot.Finding;
import dev.tandem.tooling.CheckProject;
import dev.tandem.tooling.Draft;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What {@code tandem check} found. */
record CheckReport(CheckProject.Result found, FindingFormat format) implements Report {

    @Override
    public List<String> result() {
        return switch (format) {
            case TEXT -> text();
            case JSON -> List.of(json().toString());
            case GITHUB -> found.findings().stream().map(GithubAnnotation::of).toList();
            case SARIF -> List.of(Sarif.of(found.findings()).toString());
        };
    }

    private List<String> text() {
        return Stream.concat(
                        found.findings().stream().map(CheckReport::line),
                        found.missing().stream().map(CheckReport::sql))
                .toList();
    }

    /** One line each, so that a search finds all of it. */
    private static String line(Finding finding) {
        return "%s: %s %s: %s (%s)"
                .formatted(
                        ShownPath.withLine(finding.file(), finding.line()),
                        severity(finding),
                        finding.problem().code(),
                        finding.problem().message(),
                        finding.problem().fix());
    }

    private static String sql(Draft draft) {
        return "\n-- %s would be generated: %s\n%s"
                .formatted(
                        draft.dialect().name(),
                        draft.migration().name(),
                        draft.migration().sql());
    }

    @Override
    public List<String> news() {
        return format == FindingFormat.TEXT && found.findings().isEmpty()
                ? List.of("Nothing found: model, migrations and snapshots belong together")
                : List.of();
    }

    @Override
    public Json json() {
        return new Json()
                .with(
                        "findings",
                        found.findings().stream().map(CheckReport::json).toList())
                .with("missing", found.missing().stream().map(DraftText::json).toList());
    }

    private static Json json(Finding finding) {
        return new Json()
                .with("code", finding.problem().code())
                .with("severity", severity(finding))
                .with("file", ShownPath.of(finding.file()))
                .with("line", finding.line())
                .with("message", finding.problem().message())
                .with("why", finding.problem().why())
                .with("fix", finding.problem().fix());
    }

    static String severity(Finding finding) {
        return finding.severity().name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ExitCode exitCode() {
        return found.hasErrors() ? ExitCode.DIFFERENCES : ExitCode.DONE;
    }
}

package dev.tandem.cli;

import dev.tandem.problem.Problem;
import dev.tandem.snapshot.Finding;

/** A finding as GitHub Actions takes it from a log and shows it at its line (Workflow commands, {@code ::error}). */
final class GithubAnnotation {

    private GithubAnnotation() {}

    static String of(Finding finding) {
        Problem problem = finding.problem();
        return "::%s file=%s,line=%d,title=%s::%s"
                .formatted(
                        CheckReport.severity(finding),
                        property(ShownPath.of(finding.file()).toString()),
                        finding.line(),
                        property(problem.code()),
                        message("%s\nwhy: %s\nfix: %s".formatted(problem.message(), problem.why(), problem.fix())));
    }

    private static String message(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return message(text).replace(":", "%3A").replace(",", "%2C");
    }
}

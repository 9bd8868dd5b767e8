package dev.tandem.postgres;

import dev.tandem.change.Change;
import dev.tandem.change.ChangeSet;
import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AlterColumn;
import dev.tandem.problem.Problem;
import dev.tandem.problem.ProblemException;
import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.schema.Schema;
import dev.tandem.schema.TableSchema;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes under policies that stay as they are. Postgres neither drops nor retypes a column that a policy reads; it carries
 * a rename along, but only in the policies of the renamed table itself can a snapshot say so.
 */
final class PolicyRefusals {

    private final List<Step> steps;
    private final ChangeSet changes;
    private final List<Problem> problems = new ArrayList<>();

    private PolicyRefusals(ChangeSet changes, List<Step> steps) {
        this.changes = changes;
        this.steps = steps;
    }

    /**
     * Refuses what policies do not survive.
     *
     * @param renamed the schema after the renames
     */
    static void check(Schema renamed, ChangeSet changes, List<Step> steps) {
        PolicyRefusals refusals = new PolicyRefusals(changes, steps);
        for (TableSchema table : renamed.tables()) {
            if (changes.schemas().to().tables().contains(table.name())) {
                table.security().policies().forEach(policy -> refusals.look(table.name(), policy));
            }
        }
        renamed.undeclared().access().policies().forEach(policy -> refusals.look(table(policy), policy));
        if (!refusals.problems.isEmpty()) {
            throw new ProblemException(refusals.problems);
        }
    }

    /** Kept apart from its table, which it names as SQL does: {@code "public"."notes"}. */
    private static QualifiedName table(Policy policy) {
        List<SqlToken> names = SqlTokens.of(policy.table().orElse("")).tokens().stream()
                .filter(SqlToken::isName)
                .toList();
        return QualifiedName.of(
                names.isEmpty() ? "" : names.get(names.size() - 1).name());
    }

    private void look(QualifiedName table, Policy policy) {
        Mentions mentions = Mentions.in(
                policy.using().orElse("") + "\n" + policy.withCheck().orElse(""));
        Stream.concat(
                        changes.changes().stream().flatMap(change -> touched(change, mentions)),
                        steps.stream().flatMap(step -> touched(step, table, mentions)))
                .distinct()
                .forEach(what -> problems.add(refused(table, policy, what)));
    }

    private static Stream<String> touched(Change change, Mentions mentions) {
        if (change instanceof Change.DropTable drop) {
            String name = drop.table().name().name();
            return mentions.name(name) ? Stream.of("table %s, which goes".formatted(name)) : Stream.empty();
        }
        if (change instanceof Change.RenameTable rename) {
            String name = rename.names().from().name();
            return mentions.name(name)
                    ? Stream.of("table %s under a name that changes".formatted(name))
                    : Stream.empty();
        }
        return change instanceof Change.RenameColumn rename
                        && mentions.name(rename.table().name())
                        && mentions.name(rename.names().from())
                ? Stream.of("column %s under a name that changes"
                        .formatted(rename.names().from()))
                : Stream.empty();
    }

    private static Stream<String> touched(Step step, QualifiedName table, Mentions mentions) {
        boolean inReach =
                step.table().equals(table) || mentions.name(step.table().name());
        if (!inReach) {
            return Stream.empty();
        }
        if (step.change() instanceof TableChange.DropColumn drop
                && mentions.name(drop.column().name())) {
            return Stream.of("column %s, which goes".formatted(drop.column().name()));
        }
        return GeneratedRebuilds.isRetyping(step.change())
                        && step.change() instanceof AlterColumn alter
                        && mentions.name(alter.columns().to().name())
                ? Stream.of("column %s, whose type changes"
                        .formatted(alter.columns().to().name()))
                : Stream.empty();
    }

    private static Problem refused(QualifiedName table, Policy policy, String what) {
        return new Problem(
                "TD253",
                "policy %s of %s reads %s".formatted(policy.name(), table, what),
                "Tandem keeps policies as they are, and Postgres does not let this one stay",
                "drop the policy and create it again around the change, in custom migrations (tandem generate --custom)");
    }
}

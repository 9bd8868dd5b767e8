package dev.tandem.sqlite;

import dev.tandem.change.TableChange;
import dev.tandem.change.TableChange.AddCheck;
import dev.tandem.change.TableChange.AddForeignKey;
import dev.tandem.change.TableChange.AddPrimaryKey;
import dev.tandem.change.TableChange.DropCheck;
import dev.tandem.change.TableChange.DropForeignKey;
import dev.tandem.change.TableChange.DropPrimaryKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The comment above a rebuild: which changes it is for, on one line or, where they are many, on a line each. */
final class RebuildReasons {

    /** What a reviewer's window shows of a line beside another. */
    private static final int WIDTH = 110;

    private RebuildReasons() {}

    static List<String> comments(String table, List<TableChange> forcing) {
        String head = "rebuild %s:".formatted(Quote.name(table));
        List<String> reasons = reasons(forcing);
        String line = head + " " + String.join("; ", reasons);
        return line.length() <= WIDTH
                ? List.of(line)
                : Stream.concat(Stream.of(head), reasons.stream().map("  "::concat))
                        .toList();
    }

    /** A constraint that goes and comes back as another one is changed to whoever reads it. */
    private static List<String> reasons(List<TableChange> changes) {
        Map<String, List<TableChange>> byObject = new LinkedHashMap<>();
        for (TableChange change : changes) {
            byObject.merge(
                    object(change),
                    List.of(change),
                    (some, more) -> Stream.of(some, more).flatMap(List::stream).toList());
        }
        return byObject.entrySet().stream()
                .map(entry -> entry.getValue().size() > 1
                        ? "change " + entry.getKey()
                        : entry.getValue().get(0).describe())
                .toList();
    }

    private static String object(TableChange change) {
        if (change instanceof DropCheck drop) {
            return "check " + drop.check().name();
        }
        if (change instanceof AddCheck add) {
            return "check " + add.check().name();
        }
        if (change instanceof DropForeignKey drop) {
            return "foreign key " + drop.key().name();
        }
        if (change instanceof AddForeignKey add) {
            return "foreign key " + add.key().name();
        }
        return change instanceof DropPrimaryKey || change instanceof AddPrimaryKey
                ? "the primary key"
                : change.describe();
    }
}

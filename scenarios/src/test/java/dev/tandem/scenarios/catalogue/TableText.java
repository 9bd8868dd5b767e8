package dev.tandem.scenarios.catalogue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The text of a {@code CREATE TABLE}, read for what SQLite tells nowhere else. */
record TableText(Map<String, Words> columns, List<Words> constraints) {

    private static final Set<String> CONSTRAINT = Set.of("constraint", "primary", "unique", "check", "foreign");

    static TableText of(String sql) {
        Map<String, Words> columns = new HashMap<>();
        List<Words> constraints = new ArrayList<>();
        for (Words part : Words.of(sql).insideParentheses().parts()) {
            if (CONSTRAINT.contains(part.list().get(0))) {
                constraints.add(part);
            } else {
                columns.put(part.list().get(0), part.from(1));
            }
        }
        return new TableText(columns, constraints);
    }

    /** Generation, collation and numbering. */
    String ofColumn(String name) {
        Words definition = columns.getOrDefault(Words.name(name), new Words(List.of()));
        Words generated = definition.after("as");
        Words collation = definition.after("collate");
        return (generated.list().isEmpty()
                        ? ""
                        : " as (" + generated.insideParentheses().text() + ")")
                + (collation.list().isEmpty()
                        ? ""
                        : ", collate " + collation.list().get(0))
                + (definition.contains("autoincrement") ? ", autoincrement" : "");
    }

    /** Named or not, of the table or of a column: to SQLite all are the table's. */
    List<String> checks() {
        List<Words> all = new ArrayList<>(constraints);
        all.addAll(columns.values());
        List<String> checks = new ArrayList<>();
        for (Words words : all) {
            Words after = words.after("check");
            if (!after.list().isEmpty()) {
                Words name = words.after("constraint");
                checks.add((name.list().isEmpty() ? "" : name.list().get(0) + ": ")
                        + after.insideParentheses().text());
            }
        }
        return checks;
    }

    /** Of the foreign key over these columns. */
    String deferral(List<String> keyColumns) {
        String list = keyColumns.stream().map(Words::name).collect(Collectors.joining(" , "));
        Words key = constraints.stream()
                .filter(it -> it.after("key").insideParentheses().text().equals(list) && it.contains("foreign"))
                .findFirst()
                .orElseGet(() -> columns.getOrDefault(list, new Words(List.of())));
        return key.contains("deferrable")
                ? ", deferrable initially " + key.after("initially").text()
                : "";
    }
}

package dev.tandem.postgres.live;

import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/** Policies that a snapshot keeps apart from their tables, whose names they have as SQL, {@code "public"."users"}. */
final class ApartPolicies {

    private ApartPolicies() {}

    static boolean isOf(Policy policy, QualifiedName table) {
        List<String> words = policy.table().map(SqlTokens::of).stream()
                .flatMap(sql -> sql.tokens().stream())
                .filter(SqlToken::isName)
                .map(SqlToken::name)
                .toList();
        if (words.isEmpty() || !words.getLast().equals(table.name())) {
            return false;
        }
        String schema =
                words.size() > 1 ? words.getFirst() : policy.tableSchema().orElse(SchemaNames.PUBLIC);
        return schema.equals(table.schema().isEmpty() ? SchemaNames.PUBLIC : table.schema());
    }
}

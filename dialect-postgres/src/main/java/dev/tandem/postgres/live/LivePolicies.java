package dev.tandem.postgres.live;

import dev.tandem.schema.Policy;
import dev.tandem.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The policies of all tables, in the words that drizzle-kit has for them. */
final class LivePolicies {

    private static final String POLICIES = """
            SELECT n.nspname AS schema, c.relname AS table, p.polname AS name,
              CASE WHEN p.polpermissive THEN 'PERMISSIVE' ELSE 'RESTRICTIVE' END AS kind,
              CASE p.polcmd
                WHEN 'r' THEN 'SELECT' WHEN 'a' THEN 'INSERT' WHEN 'w' THEN 'UPDATE' WHEN 'd' THEN 'DELETE' ELSE 'ALL'
              END AS command,
              ARRAY(
                SELECT CASE r.role WHEN 0 THEN 'public' ELSE pg_get_userbyid(r.role)::text END
                FROM unnest(p.polroles) WITH ORDINALITY r(role, place) ORDER BY r.place) AS roles,
              pg_get_expr(p.polqual, p.polrelid) AS condition, pg_get_expr(p.polwithcheck, p.polrelid) AS with_check
            FROM pg_policy p
              JOIN pg_class c ON c.oid = p.polrelid
              JOIN ours n ON n.oid = c.relnamespace
            ORDER BY p.oid
            """;

    private final Map<QualifiedName, List<Policy>> byTable = new LinkedHashMap<>();

    private LivePolicies() {}

    static LivePolicies read(Catalogue catalogue) {
        LivePolicies policies = new LivePolicies();
        catalogue.rows(
                POLICIES,
                row -> policies.byTable
                        .computeIfAbsent(row.name("schema", "table"), table -> new ArrayList<>())
                        .add(policy(row)));
        return policies;
    }

    List<Policy> of(QualifiedName table) {
        return byTable.getOrDefault(table, List.of());
    }

    private static Policy policy(Row row) {
        return new Policy(
                row.text("name"),
                Optional.of(row.text("kind")),
                Optional.of(row.text("command")),
                Optional.of(row.texts("roles")),
                row.printed("condition").map(Printed::condition),
                row.printed("with_check").map(Printed::condition),
                Optional.empty(),
                Optional.empty());
    }
}

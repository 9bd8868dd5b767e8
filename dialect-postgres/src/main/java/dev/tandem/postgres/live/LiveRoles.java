package dev.tandem.postgres.live;

import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Role;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The roles of the server, of which a schema speaks of a few. */
final class LiveRoles {

    private static final String ROLES = """
            SELECT rolname::text AS name, rolcreatedb AS create_db, rolcreaterole AS create_role, rolinherit AS inherit
            FROM pg_catalog.pg_roles
            ORDER BY oid
            """;

    private final NamedSet<String, Role> roles;

    private LiveRoles(NamedSet<String, Role> roles) {
        this.roles = roles;
    }

    static LiveRoles read(DSLContext database) {
        return new LiveRoles(NamedSet.copyOf(database.fetch(ROLES).map(LiveRoles::role)));
    }

    private static Role role(Record row) {
        return new Role(
                row.get("name", String.class),
                Optional.of(row.get("create_db", Boolean.class)),
                Optional.of(row.get("create_role", Boolean.class)),
                Optional.of(row.get("inherit", Boolean.class)));
    }

    /** Those of the wanted that are there, silent where these are. */
    NamedSet<String, Role> inWordsOf(NamedSet<String, Role> wanted) {
        return wanted.stream()
                .flatMap(role -> roles.find(role.name()).stream().map(live -> told(live, role)))
                .collect(NamedSet.collector());
    }

    private static Role told(Role live, Role wanted) {
        return new Role(
                live.name(),
                live.createDb().filter(unused -> wanted.createDb().isPresent()),
                live.createRole().filter(unused -> wanted.createRole().isPresent()),
                live.inherit().filter(unused -> wanted.inherit().isPresent()));
    }
}

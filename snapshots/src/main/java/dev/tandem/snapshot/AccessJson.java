package dev.tandem.snapshot;

import dev.tandem.schema.Access;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.Policy;
import dev.tandem.schema.Role;
import dev.tandem.schema.RowSecurity;

/** Roles and policies: what a snapshot says of them is kept as it is. */
final class AccessJson {

    private AccessJson() {}

    static Access read(Fields snapshot) {
        return new Access(ConstraintJson.named(snapshot, "roles", AccessJson::role), policies(snapshot));
    }

    static RowSecurity readSecurity(Fields table) {
        return new RowSecurity(table.optionalFlag("isRLSEnabled").orElse(false), policies(table));
    }

    private static NamedSet<String, Policy> policies(Fields parent) {
        return ConstraintJson.named(parent, "policies", AccessJson::policy);
    }

    private static Role role(Fields role) {
        return new Role(
                role.text("name"),
                role.optionalFlag("createDb"),
                role.optionalFlag("createRole"),
                role.optionalFlag("inherit"));
    }

    private static Policy policy(Fields policy) {
        return new Policy(
                policy.text("name"),
                policy.optionalText("as"),
                policy.optionalText("for"),
                policy.optionalTexts("to"),
                policy.optionalText("using"),
                policy.optionalText("withCheck"),
                policy.optionalText("on"),
                policy.optionalText("schema"));
    }

    static void write(Access access, JsonOutput json) {
        json.objects("roles", access.roles(), Role::name, role -> {
            json.text("name", role.name());
            role.createDb().ifPresent(may -> json.flag("createDb", may));
            role.createRole().ifPresent(may -> json.flag("createRole", may));
            role.inherit().ifPresent(does -> json.flag("inherit", does));
        });
        write(access.policies(), json);
    }

    static void write(NamedSet<String, Policy> policies, JsonOutput json) {
        json.objects("policies", policies, Policy::name, policy -> {
            json.text("name", policy.name());
            policy.as().ifPresent(as -> json.text("as", as));
            policy.command().ifPresent(command -> json.text("for", command));
            policy.roles().ifPresent(roles -> json.texts("to", roles));
            policy.table().ifPresent(table -> json.text("on", table));
            policy.using().ifPresent(condition -> json.text("using", condition));
            policy.withCheck().ifPresent(condition -> json.text("withCheck", condition));
            policy.tableSchema().ifPresent(schema -> json.text("schema", schema));
        });
    }
}

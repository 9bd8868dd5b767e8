package dev.tandem.postgres;

import dev.tandem.declare.Declaration;
import dev.tandem.resolve.Resolved;
import dev.tandem.resolve.Resolver;
import dev.tandem.schema.Schema;

/** Resolves a declaration in the words of Postgres. */
final class PostgresResolver {

    private PostgresResolver() {}

    static Resolved resolve(Declaration declaration, Schema last) {
        return CarriedOver.into(new Resolver(new PostgresVocabulary()).resolve(declaration, last), last);
    }
}

package dev.tandem.schema;

import dev.tandem.sql.SqlToken;
import dev.tandem.sql.SqlTokens;
import java.util.List;

/** What a database has beside tables and views and no model can declare; it goes from one schema to the next as it is. */
public record Undeclared(
        NamedSet<String, Namespace> namespaces,
        NamedSet<QualifiedName, EnumType> enums,
        NamedSet<QualifiedName, SequenceSchema> sequences,
        NamedSet<QualifiedName, OutsideView> outsideViews,
        Access access) {

    public static final Undeclared NONE =
            new Undeclared(NamedSet.of(), NamedSet.of(), NamedSet.of(), NamedSet.of(), Access.NONE);

    /** The type as one of the enums where that is what its name means, also behind a schema and as an array. */
    public SqlType named(SqlType type) {
        if (type.schema().isPresent()) {
            return type;
        }
        List<SqlToken> words = SqlTokens.of(type.element()).tokens();
        return enums.stream()
                .filter(candidate -> names(words, candidate.name()))
                .findFirst()
                .map(found -> type.of(found.name()))
                .orElse(type);
    }

    private static boolean names(List<SqlToken> words, QualifiedName name) {
        boolean inDefault = name.schema().isEmpty();
        if (words.size() == 1) {
            return inDefault && is(words.get(0), name.name());
        }
        return words.size() == 3
                && words.get(1).isSymbol(".")
                && is(words.get(0), inDefault ? "public" : name.schema())
                && is(words.get(2), name.name());
    }

    private static boolean is(SqlToken word, String name) {
        return word.isName() && word.name().equals(name);
    }

    public Undeclared withNamespaces(NamedSet<String, Namespace> newNamespaces) {
        return new Undeclared(newNamespaces, enums, sequences, outsideViews, access);
    }

    public Undeclared withEnums(NamedSet<QualifiedName, EnumType> newEnums) {
        return new Undeclared(namespaces, newEnums, sequences, outsideViews, access);
    }

    public Undeclared withSequences(NamedSet<QualifiedName, SequenceSchema> newSequences) {
        return new Undeclared(namespaces, enums, newSequences, outsideViews, access);
    }

    public Undeclared withAccess(Access newAccess) {
        return new Undeclared(namespaces, enums, sequences, outsideViews, newAccess);
    }

    public Undeclared withOutsideViews(NamedSet<QualifiedName, OutsideView> newOutsideViews) {
        return new Undeclared(namespaces, enums, sequences, newOutsideViews, access);
    }
}

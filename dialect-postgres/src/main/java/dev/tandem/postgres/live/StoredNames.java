package dev.tandem.postgres.live;

import dev.tandem.postgres.GivenName;
import dev.tandem.schema.Named;
import dev.tandem.schema.NamedSet;
import dev.tandem.schema.QualifiedName;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Wanted things by the names that the database keeps of them, the first 63 bytes of each.
 *
 * @param byStored the thing, by its stored name
 * @param <K> the kind of name
 */
record StoredNames<K, T extends Named<K>>(Map<K, T> byStored) {

    static <T extends Named<String>> StoredNames<String, T> of(NamedSet<String, T> wanted) {
        return of(wanted, GivenName::stored);
    }

    static <T extends Named<QualifiedName>> StoredNames<QualifiedName, T> ofQualified(
            NamedSet<QualifiedName, T> wanted) {
        return of(wanted, StoredNames::stored);
    }

    private static <K, T extends Named<K>> StoredNames<K, T> of(NamedSet<K, T> wanted, UnaryOperator<K> stored) {
        Map<K, T> byStored = new LinkedHashMap<>();
        wanted.forEach(thing -> byStored.put(stored.apply(thing.name()), thing));
        return new StoredNames<>(byStored);
    }

    static QualifiedName stored(QualifiedName name) {
        return new QualifiedName(GivenName.stored(name.schema()), GivenName.stored(name.name()));
    }

    static boolean isStoredAs(String wanted, String live) {
        return GivenName.stored(wanted).equals(live);
    }

    Optional<T> find(K live) {
        return Optional.ofNullable(byStored.get(live));
    }

    /** What is wanted under this name, or the name itself where nothing is. */
    K nameOf(K live) {
        return find(live).map(Named::name).orElse(live);
    }
}
